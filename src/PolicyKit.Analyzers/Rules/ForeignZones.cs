using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Flow;

namespace PolicyKit.Analyzers.Rules;

/// <summary>The assemblies in which code of another zone than that of this assembly may stand. None in nearly every project, so nothing is looked at there.</summary>
internal static class ForeignZones
{
    private static readonly Mentions Word = new(["InZone", "InZoneAttribute"]);

    public static ImmutableHashSet<ISymbol> AssembliesOf(Compilation compilation, FlowSession session, CancellationToken cancellationToken)
    {
        var found = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
        var own = session.CodeZoneOf(compilation.Assembly);
        if (DeclaresInside(compilation, cancellationToken))
        {
            found.Add(compilation.Assembly);
        }

        foreach (var assembly in References.ThatSeeTheLibrary(compilation))
        {
            var zone = session.CodeZoneOf(assembly);
            if ((zone is not null && (!zone.Equals(own) || found.Contains(compilation.Assembly))) || TypesOf(assembly.GlobalNamespace).Any(t => SymbolNames.Attribute(t, KnownNames.InZone) is not null))
            {
                found.Add(assembly);
            }
        }

        return found.ToImmutable();
    }

    // [InZone] on a type or a method, not on the assembly: what stands at the top of a file and ends with the bracket of an attribute is the assembly's.
    private static bool DeclaresInside(Compilation compilation, CancellationToken cancellationToken) => compilation.SyntaxTrees
        .SelectMany(t => Word.In(t, cancellationToken))
        .Any(token => token.Parent!.AncestorsAndSelf().LastOrDefault(static n => n.Parent?.Parent is null && n.Parent is not null) is { } top && top.GetLastToken().Text is not ("]" or ">"));

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesOf));
}
