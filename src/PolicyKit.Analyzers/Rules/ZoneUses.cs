using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Flow;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// Where the source of a compilation first uses a zone, and whether anything in it says in which zone code runs. Files are taken in the order
/// of their paths, so the answer does not depend on the order in which the compiler was given them.
/// </summary>
internal sealed class ZoneUses
{
    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "OfZone", "InZone", "Channel", "Boundary", "KeyZone", "HostZone", "TerminalMfa", "ReviewedCrossing",
        "Zoned", "Zones", "ZoneSession", "ZoneGate", "Sanitized", "IndividualNumber");

    private static readonly ImmutableArray<string> Words = ImmutableArray.Create("Zone", "Channel", "Boundary", "TerminalMfa", "ReviewedCrossing", "Sanitized", "IndividualNumber");

    private static readonly Mentions s_names = new(Names.SelectMany(static name => new[] { name, name + "Attribute" }));

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
            foreach (var token in s_names.In(tree, cancellationToken))
            {
                var mayDeclare = IsCodeZone(NameOf(token));
                if ((first is not null && !mayDeclare) || !Names.Contains(NameOf(token)) || token.Parent is not { } name)
                {
                    continue;
                }

                model ??= compilation.GetSemanticModel(tree);
                var symbol = model.GetSymbolInfo(name, cancellationToken).Symbol;
                if (!IsOfLibrary(symbol))
                {
                    continue;
                }

                first ??= name.GetLocation();
                // The name of an attribute stands for its constructor; elsewhere it is a type's.
                if (mayDeclare && symbol is IMethodSymbol { MethodKind: MethodKind.Constructor })
                {
                    return new ZoneUses(first, declaresCodeZone: true);
                }
            }
        }

        return new ZoneUses(first, declaresCodeZone: false);
    }

    private static string NameOf(SyntaxToken token)
    {
        const string suffix = "Attribute";
        var text = token.ValueText;
        return text.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? text.Substring(0, text.Length - suffix.Length) : text;
    }

    private static bool IsCodeZone(string name) => name.Equals("InZone", StringComparison.OrdinalIgnoreCase) || name.Equals("Boundary", StringComparison.OrdinalIgnoreCase);

    private static bool IsOfLibrary(ISymbol? symbol) => symbol?.ContainingAssembly?.Name == MetadataNames.Library;
}
