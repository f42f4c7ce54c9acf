using PolicyKit.Lab.RealCode;

namespace PolicyKit.Lab.Robustness;

/// <summary>What is broken: the specimens of the conformance corpus, each with its prelude, and decompiled code, a few files at a time.</summary>
internal static class Material
{
    private const string Root = "Corpus/";

    // What every file of the corpus is compiled with: sources and sinks, and the namespaces that it uses.
    private static readonly string[] s_common = ["_Prelude.cs", "_GlobalUsings.cs"];

    private static readonly Lazy<IReadOnlyList<SourceFile>> s_corpus = new(static () =>
    [
        .. Resources.Under(Root).Select(static n => new SourceFile(n[Root.Length..], Resources.Text(n))),
    ]);

    /// <summary>Files of the corpus that can be broken.</summary>
    public static IReadOnlyList<SourceFile> Corpus => [.. s_corpus.Value.Where(static f => !s_common.Contains(f.Path, StringComparer.Ordinal))];

    /// <summary>What every file of the corpus is compiled with.</summary>
    public static IReadOnlyList<SourceFile> WithCorpus { get; } = [.. s_common.Select(static name => s_corpus.Value.Single(f => f.Path == name))];
}
