using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analysis;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analyzers.Rules;

/// <summary>The assemblies in which code of another zone than that of this assembly may stand. None in nearly every project, so nothing is looked at there.</summary>
internal static class ForeignZones
{
    private static readonly ImmutableArray<string> Word = ImmutableArray.Create("InZone");

    public static ImmutableHashSet<ISymbol> AssembliesOf(Compilation compilation, FlowSession session, CancellationToken cancellationToken)
    {
        var found = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
        var own = session.CodeZoneOf(compilation.Assembly);
        if (DeclaresInside(compilation, cancellationToken))
        {
            found.Add(compilation.Assembly);
        }

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Where(SeesTheLibrary))
        {
            var zone = session.CodeZoneOf(assembly);
            if ((zone is not null && (!zone.Equals(own) || found.Contains(compilation.Assembly))) || TypesOf(assembly.GlobalNamespace).Any(t => SymbolNames.Attribute(t, KnownNames.InZone) is not null))
            {
                found.Add(assembly);
            }
        }

        return found.ToImmutable();
    }

    private static bool SeesTheLibrary(IAssemblySymbol assembly) =>
        assembly.Name != MetadataNames.Library && assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == MetadataNames.Library));

    // [InZone] on a type or a method, not on the assembly.
    private static bool DeclaresInside(Compilation compilation, CancellationToken cancellationToken) => compilation.SyntaxTrees
        .Where(t => t.GetText(cancellationToken).Mentions(Word))
        .SelectMany(t => t.GetRoot(cancellationToken).DescendantNodes().OfType<AttributeSyntax>())
        .Any(a => a.Name.ToString().Contains("InZone") && a.Parent?.Parent is not CompilationUnitSyntax);

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesOf));
}
