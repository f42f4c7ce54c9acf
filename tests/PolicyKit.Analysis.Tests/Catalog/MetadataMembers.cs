using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyKit.Analysis.Tests.Catalog;

/// <summary>The visible members of assemblies, found by documentation-comment ID.</summary>
internal sealed class MetadataMembers
{
    private readonly ILookup<string, ISymbol> byName;

    private MetadataMembers(IEnumerable<ISymbol> members) =>
        byName = members.ToLookup(member => WithoutParameters(member.GetDocumentationCommentId()!));

    /// <summary>Those of the shared frameworks that this machine runs.</summary>
    public static MetadataMembers OfFrameworks()
    {
        var runtime = new DirectoryInfo(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var shared = runtime.Parent!.Parent!;
        var web = shared.GetDirectories("Microsoft.AspNetCore.App").SelectMany(framework => framework.GetDirectories(runtime.Name.Split('.')[0] + ".*"));
        return Of(web.Prepend(runtime).SelectMany(directory => directory.GetFiles("*.dll")).Select(file => file.FullName));
    }

    /// <summary>Those of these files; what is no assembly is left out.</summary>
    public static MetadataMembers Of(IEnumerable<string> files)
    {
        var compilation = CSharpCompilation.Create("members", references: files.Where(IsManaged).Select(file => MetadataReference.CreateFromFile(file)));
        return new MetadataMembers(Types(compilation.GlobalNamespace)
            .Where(IsVisible)
            .SelectMany(type => type.GetMembers().Where(member => member is not INamedTypeSymbol && IsVisible(member)).Prepend(type))
            .Where(member => member.GetDocumentationCommentId() is not null));
    }

    /// <summary>The members that a member column names; none if it names nothing.</summary>
    public IReadOnlyList<ISymbol> Named(string column)
    {
        var pattern = new Regex("^" + Regex.Escape(column).Replace(@"\(\*\)", @"(\(.*\))?").Replace(@"\*", ".*") + "(~.*)?$");
        return [.. byName[WithoutParameters(column)].Where(member => pattern.IsMatch(member.GetDocumentationCommentId()!))];
    }

    /// <summary>True if every port of the line is one of a member that the line is about; of what is not here, nothing is known.</summary>
    public bool FitPorts(ModelLine line) =>
        Named(line.Member) is not { Count: > 0 } members || line.Ports.All(port => port[0] == '@' || members.Any(member => Fits(member, port)));

    private static bool Fits(ISymbol member, string port) => member switch
    {
        INamedTypeSymbol => true,
        _ when port.StartsWith("this", StringComparison.Ordinal) => !member.IsStatic && member is not IMethodSymbol { MethodKind: MethodKind.Constructor },
        IMethodSymbol method when port.StartsWith("return", StringComparison.Ordinal) => !method.ReturnsVoid || method.MethodKind == MethodKind.Constructor,
        IMethodSymbol method => Index(port) < method.Parameters.Length,
        IPropertySymbol property => Index(port) <= property.Parameters.Length,
        _ => true,
    };

    private static int Index(string port) => int.TryParse(port.Split('.')[0]["arg".Length..], out var index) ? index : 0;

    private static string WithoutParameters(string id) => id.Split('(', '~')[0];

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool IsManaged(string path)
    {
        using var stream = File.OpenRead(path);
        using var reader = new System.Reflection.PortableExecutable.PEReader(stream);
        return reader.HasMetadata;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));
}
