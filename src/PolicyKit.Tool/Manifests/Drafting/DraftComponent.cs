using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.VisualBasic;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Manifests.Drafting;

/// <summary>What the code of one project shows of a component.</summary>
/// <param name="Name">The project's name.</param>
/// <param name="Project">Its file, or its folder for loose sources, relative to the manifest.</param>
/// <param name="Zone">The zone in which the assembly says it runs; null if it says none.</param>
/// <param name="Endpoints">The constant addresses in it, in order.</param>
internal sealed record DraftComponent(string Name, string Project, string? Zone, ImmutableArray<(string Scheme, string Host, int Port)> Endpoints)
{
    public static DraftComponent Of(LoadedProject project, string root, string folder)
    {
        var compilation = project.Compilation;
        return new DraftComponent(project.Name, Path.GetRelativePath(folder, project.File ?? root).Replace('\\', '/'), ZoneOf(compilation.Assembly), EndpointsIn(compilation));
    }

    /// <summary>The id of the zone that <c>[assembly: InZone]</c> names.</summary>
    public static string? ZoneOf(IAssemblySymbol assembly) => assembly.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.ToDisplayString() == typeof(InZoneAttribute).FullName)
        .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value as INamedTypeSymbol)
        .SelectMany(zone => zone?.GetAttributes() ?? [])
        .Where(attribute => attribute.AttributeClass?.ToDisplayString() == typeof(ZoneAttribute).FullName)
        .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string)
        .FirstOrDefault();

    /// <summary>Addresses that stand in string literals, also as the beginning of an interpolated one.</summary>
    public static ImmutableArray<(string Scheme, string Host, int Port)> EndpointsIn(Compilation compilation) =>
    [
        .. compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantTokens())
            .Where(IsText)
            .Select(token => Uri.TryCreate(token.ValueText, UriKind.Absolute, out var address) && address.Host.Length > 0 && !address.IsFile ? address : null)
            .OfType<Uri>()
            .Select(address => (address.Scheme, address.IdnHost, address.Port))
            .Distinct()
            .OrderBy(endpoint => endpoint.IdnHost, StringComparer.Ordinal).ThenBy(endpoint => endpoint.Port),
    ];

    private static bool IsText(SyntaxToken token) =>
        token.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.StringLiteralToken) || token.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.InterpolatedStringTextToken)
        || token.IsKind(Microsoft.CodeAnalysis.VisualBasic.SyntaxKind.StringLiteralToken) || token.IsKind(Microsoft.CodeAnalysis.VisualBasic.SyntaxKind.InterpolatedStringTextToken);
}
