using System.Collections.Concurrent;
using CsCheck;
using Microsoft.CodeAnalysis;
using PolicyKit.Lab.Programs;
using PolicyKit.Lab.RealCode;

namespace PolicyKit.Lab.Robustness;

/// <summary>
/// What is broken: the specimens of the conformance corpus, each with its prelude, and decompiled code, a few types at a time, with zones drawn into it. Variants follow
/// one another in blocks; all of a block take their decompiled code from one assembly, so that a long run sees many assemblies and holds few.
/// </summary>
internal sealed class Material(IReadOnlyList<DecompiledAssembly> assemblies, uint seed)
{
    public const ulong Block = 500;

    private const string Root = "Corpus/";
    private const int FewestTypes = 12;
    private const int Units = 24;
    private const int MostTypesOfUnit = 12;
    private const int LinesOfUnit = 250;
    private const int LongestFile = 1500;
    private const uint Stream = 0x5EED;

    // What every file of the corpus is compiled with: sources and sinks, and the namespaces that it uses.
    private static readonly string[] s_common = ["_Prelude.cs", "_GlobalUsings.cs"];

    private static readonly Lazy<IReadOnlyList<Unit>> s_corpus = new(CorpusUnits);

    private readonly ConcurrentDictionary<ulong, Lazy<IReadOnlyList<Unit>>> _blocks = new();

    /// <summary>Specimens of the corpus, each alone.</summary>
    public static IReadOnlyList<Unit> Corpus => s_corpus.Value;

    /// <summary>Decompiled code of the block that a variant belongs to.</summary>
    public IReadOnlyList<Unit> RealCode(ulong variant)
    {
        var block = variant / Block;
        foreach (var old in _blocks.Keys.Where(b => b + 1 < block)) _blocks.TryRemove(old, out _);
        return _blocks.GetOrAdd(block, b => new Lazy<IReadOnlyList<Unit>>(() => UnitsOf(new Draw(new PCG(seed ^ Stream, b))))).Value;
    }

    private List<Unit> UnitsOf(Draw draw)
    {
        while (true)
        {
            var assembly = draw.Pick(assemblies);
            using var types = assembly.Types();
            if (types.Count < FewestTypes) continue;
            // The assembly stands among its own references: what a few of its types name is then there, if it is public.
            var empty = Unit.Compilations([.. assembly.References, MetadataReference.CreateFromFile(assembly.Path)], NullableContextOptions.Disable, draw);
            return [.. Enumerable.Range(0, Units).Select(_ => FilesOf(types, draw)).Where(static files => files.Count > 0).Select(files => new Unit(files, [], empty))];
        }
    }

    private static List<SourceFile> FilesOf(TypeByType types, Draw draw)
    {
        var files = new List<SourceFile>();
        var first = draw.Next(types.Count);
        for (var i = 0; i < MostTypesOfUnit && files.Sum(static f => f.Lines) < LinesOfUnit; i++)
            if (types[(first + i) % types.Count] is { } file && file.Lines <= LongestFile) files.Add(file with { Text = Labelling.Of(file.Text, draw) });
        return files;
    }

    private static List<Unit> CorpusUnits()
    {
        var files = Resources.Under(Root).Select(static n => new SourceFile(n[Root.Length..], Resources.Text(n))).ToList();
        var whole = s_common.Select(name => files.Single(f => f.Path == name)).ToList();
        var empty = Unit.Compilations([.. Basic.Reference.Assemblies.Net100.References.All, MetadataReference.CreateFromFile(typeof(OfZoneAttribute).Assembly.Location)], NullableContextOptions.Enable, new Draw(new PCG(Stream, 0)));
        return [.. files.Where(static f => !s_common.Contains(f.Path, StringComparer.Ordinal)).Select(f => new Unit([f], whole, empty))];
    }
}
