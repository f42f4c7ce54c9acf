using System.Collections.Immutable;

namespace PolicyKit.Analysis.Tests.Conformance;

/// <summary>The corpus as it was embedded when the tests were built.</summary>
internal static class Corpus
{
    private const string Root = "Conformance/";

    public static ImmutableArray<Specimen> Specimens { get; } =
    [
        .. typeof(Corpus).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Root, StringComparison.Ordinal) && Path.GetExtension(n) is ".cs" or ".vb" && n.Count(c => c == '/') == 2)
            .Order(StringComparer.Ordinal)
            .Select(n => n.Split('/'))
            .Select(p => new Specimen(p[1], p[2][..^3], Path.GetExtension(p[2]), Read($"{p[1]}/{p[2]}"))),
    ];

    /// <summary>The specimens' paths: one case of a theory each.</summary>
    public static TheoryData<string> Paths => [.. Specimens.Select(static s => s.Path)];

    /// <summary>What every specimen is compiled with: a few sources and a few sinks, with bodies.</summary>
    public static string Prelude => Read("_Prelude.cs");

    /// <summary>The namespaces that every specimen uses.</summary>
    public static string GlobalUsings => Read("_GlobalUsings.cs");

    /// <summary>The prelude in Visual Basic.</summary>
    public static string BasicPrelude => Read("_Prelude.vb");

    public static string KnownLimits => Read("KnownLimits.txt");

    public static string Results => Read("RESULTS.md");

    private static string Read(string name)
    {
        using var stream = typeof(Corpus).Assembly.GetManifestResourceStream(Root + name)
            ?? throw new InvalidOperationException($"The corpus has no '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
