using PolicyKit.Lab.RealCode;

namespace PolicyKit.Lab.Robustness;

/// <summary>What is broken: the specimens of the conformance corpus, each with its prelude, and decompiled code, a few files at a time.</summary>
internal static class Material
{
    private const string Root = "Corpus/";
    private const string Prelude = "_Prelude.cs";

    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using PolicyKit;
        global using PolicyKit.ThreeLayer;
        """;

    private static readonly Lazy<IReadOnlyList<SourceFile>> s_corpus = new(static () =>
    [
        .. Resources.Under(Root).Select(static n => new SourceFile(n[Root.Length..], Resources.Text(n))),
    ]);

    /// <summary>Files of the corpus that can be broken.</summary>
    public static IReadOnlyList<SourceFile> Corpus => [.. s_corpus.Value.Where(static f => f.Path != Prelude)];

    /// <summary>What every file of the corpus is compiled with.</summary>
    public static IReadOnlyList<SourceFile> WithCorpus { get; } = [s_corpus.Value.Single(static f => f.Path == Prelude), new SourceFile("GlobalUsings.cs", GlobalUsings)];
}
