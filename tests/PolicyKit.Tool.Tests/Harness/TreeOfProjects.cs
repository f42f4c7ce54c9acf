using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Tests.Harness;

/// <summary>
/// Twelve projects as a build gives them, without the build: project n refers to project n/2, hands texts down to it, and the first sends what it is
/// given to the Internet. Each of the others sends a number by that way, so each has a finding whose path goes through all projects below it.
/// </summary>
internal static class TreeOfProjects
{
    public const int Count = 12;

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. Net100.References.All, .. new[] { typeof(ZoneAttribute), typeof(Hanamaki.HanamakiPolicy) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    /// <param name="root">The folder in which they are said to lie.</param>
    /// <param name="changed">A project with one more line; null for none.</param>
    public static LoadedSubject Load(string root, int? changed = null)
    {
        var compilations = new List<CSharpCompilation>();
        for (var i = 0; i < Count; i++)
        {
            var name = $"P{i}";
            var text = (i == 0 ? First : Other(i)) + (i == changed ? "// changed\n" : "");
            var tree = CSharpSyntaxTree.ParseText(text, path: Path.Combine(root, name, "Code.cs"));
            var below = Below(i).Select(other => compilations[other].ToMetadataReference());
            compilations.Add(CSharpCompilation.Create(name, [tree], [.. References, .. below], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));
        }

        return new LoadedSubject(
            root, SubjectKind.Build,
            [.. compilations.Select(compilation => new LoadedProject(compilation.AssemblyName!, Path.Combine(root, compilation.AssemblyName!, compilation.AssemblyName + ".csproj"), compilation, [], null, true)).OrderBy(project => project.Name, StringComparer.Ordinal)],
            []);
    }

    // A build refers to what its references refer to as well.
    private static IEnumerable<int> Below(int i) => i == 0 ? [] : Below(i / 2).Append(i / 2);

    private static string First => Code.Zone + Code.Resident + """
        public static class Pass0
        {
            public static System.Threading.Tasks.Task Send(string text) =>
                new System.Net.Http.HttpClient().PostAsync("https://example.com/", new System.Net.Http.StringContent(text));
        }

        """;

    private static string Other(int i) => Code.Zone + $$"""
        public static class Pass{{i}}
        {
            public static System.Threading.Tasks.Task Send(string text) => Pass{{i / 2}}.Send(text);
            public static System.Threading.Tasks.Task Leak(Resident resident) => Send(resident.Number);
        }

        """;
}
