using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Lab.RealCode;

namespace PolicyKit.Benchmarks;

/// <summary>Code to compile. Parsed once; every run gets a compilation nobody has bound before.</summary>
internal sealed class Workload(string name, CSharpCompilation parsed)
{
    /// <summary>Published assemblies that lie beside the benchmarks: a job server, an authorisation server, and the services and entities of a content management system.</summary>
    public static readonly ImmutableArray<string> PublishedCode = ["Hangfire.Core", "OpenIddict.Server", "Umbraco.Core"];

    public string Name => name;

    public int Lines { get; } = parsed.SyntaxTrees.Sum(static t => t.GetText().Lines.Count);

    public CSharpCompilation Fresh() => parsed.RemoveAllSyntaxTrees().AddSyntaxTrees(parsed.SyntaxTrees);

    /// <summary>The same code with more in it: labels, a declaration.</summary>
    public Workload With(Func<CSharpCompilation, CSharpCompilation> change) => new(name, change(parsed));

    /// <summary>One of <see cref="PublishedCode"/>, decompiled.</summary>
    public static Workload Published(string assembly) => new(assembly, new Specimen(assembly).Compile());

    public static Workload Of(string name, params IEnumerable<string> texts) => new(name, CSharpCompilation.Create(
        name,
        texts.Select(static (text, i) => CSharpSyntaxTree.ParseText(text, path: $"File{i}.cs")),
        [.. Basic.Reference.Assemblies.Net100.References.All, MetadataReference.CreateFromFile(typeof(OfZoneAttribute).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));
}
