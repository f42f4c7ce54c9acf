using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// Where the source of a compilation first uses a zone, and whether anything in it says in which zone code runs. Files are taken in the order
/// of their paths, so the answer does not depend on the order in which the compiler was given them.
/// </summary>
internal sealed class ZoneUses
{
    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "OfZone", "InZone", "Channel", "Boundary", "KeyZone", "HostZone", "TerminalMfa", "ReviewedCrossing",
        "Zoned", "Zones", "ZoneSession", "ZoneGate", "Sanitized", "IndividualNumber");

    private static readonly ImmutableArray<string> Words = ImmutableArray.Create("Zone", "Channel", "Boundary", "TerminalMfa", "ReviewedCrossing", "Sanitized", "IndividualNumber");

    private ZoneUses(Location? first, bool declaresCodeZone)
    {
        First = first;
        DeclaresCodeZone = declaresCodeZone;
    }

    public Location? First { get; }

    /// <summary>True if an assembly, type or method says <c>[InZone]</c> or <c>[Boundary]</c>.</summary>
    public bool DeclaresCodeZone { get; }

    public static ZoneUses Of(Compilation compilation, CancellationToken cancellationToken)
    {
        Location? first = null;
        foreach (var tree in compilation.SyntaxTrees.OrderBy(t => t.FilePath, StringComparer.Ordinal))
        {
            if (!tree.GetText(cancellationToken).Mentions(Words))
            {
                continue;
            }

            SemanticModel? model = null;
            foreach (var name in tree.GetRoot(cancellationToken).DescendantNodes().OfType<SimpleNameSyntax>())
            {
                var declares = IsAttribute(name) && NameOf(name) is "InZone" or "Boundary";
                if ((first is not null && !declares) || !Names.Contains(NameOf(name)))
                {
                    continue;
                }

                model ??= compilation.GetSemanticModel(tree);
                if (!IsOfLibrary(model.GetSymbolInfo(name, cancellationToken).Symbol))
                {
                    continue;
                }

                first ??= name.GetLocation();
                if (declares)
                {
                    return new ZoneUses(first, declaresCodeZone: true);
                }
            }
        }

        return new ZoneUses(first, declaresCodeZone: false);
    }

    private static bool IsAttribute(SimpleNameSyntax name) => name.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute && attribute.Name.Span.Contains(name.Span);

    private static string NameOf(SimpleNameSyntax name)
    {
        const string suffix = "Attribute";
        var text = name.Identifier.ValueText;
        return text.EndsWith(suffix, StringComparison.Ordinal) ? text.Substring(0, text.Length - suffix.Length) : text;
    }

    private static bool IsOfLibrary(ISymbol? symbol) => symbol?.ContainingAssembly?.Name == MetadataNames.Library;
}
