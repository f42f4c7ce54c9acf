using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// PK2003: a type or member is classified lower than what it holds. Reported at the classification that is too low. An axis on which either
/// side says nothing is not compared: "unclassified" is the strictest value, and the mark of somebody who left it out.
/// </summary>
internal sealed class OverfullContainerRule : IRule
{
    private static readonly Mentions Classifications = new(["Classified", "ClassifiedAttribute"]);

    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context)
    {
        if (Classifications.MayBeIn(context.Start.Compilation, context.Start.CancellationToken))
        {
            context.OnSymbols(action => Judge(action, context), SymbolKind.NamedType, SymbolKind.Property, SymbolKind.Field, SymbolKind.Parameter);
        }
    }

    private static void Judge(SymbolAnalysisContext action, RuleContext context)
    {
        if (SymbolNames.Attribute(action.Symbol, KnownNames.Classified) is not { ApplicationSyntaxReference: { } place } declared || LevelsOf(declared) is not { } levels)
        {
            return;
        }

        for (var axis = 0; axis < levels.Length; axis++)
        {
            var stricter = ContentsOf(action.Symbol)
                .Select(content => (content.Name, Level: content.Levels[axis]))
                .Where(content => content.Level != 0 && levels[axis] != 0 && content.Level < levels[axis])
                .OrderBy(content => content.Level).FirstOrDefault();
            if (stricter.Name is null)
            {
                continue;
            }

            var properties = ImmutableDictionary<string, string?>.Empty
                .Add(DiagnosticProperties.Axis, ClassificationNames.Axes[axis])
                .Add(DiagnosticProperties.Level, stricter.Level.ToString(CultureInfo.InvariantCulture));
            action.ReportDiagnostic(context.Describe(
                Descriptors.OverfullContainer, Location.Create(place.SyntaxTree, place.Span), properties,
                SymbolNames.Short(action.Symbol), ClassificationNames.Of(axis, levels[axis]), stricter.Name, ClassificationNames.Of(axis, stricter.Level),
                context.ClauseOf(Descriptors.OverfullContainer)));
        }
    }

    private static IEnumerable<(string Name, ImmutableArray<int> Levels)> ContentsOf(ISymbol container) => container switch
    {
        INamedTypeSymbol type => type.GetMembers().Where(m => m is IPropertySymbol or IFieldSymbol && !m.IsStatic && !m.IsImplicitlyDeclared)
            .SelectMany(m => Own(m) is { } own ? [(SymbolNames.Short(m), own)] : OfType(m)),
        _ => OfType(container),
    };

    private static IEnumerable<(string Name, ImmutableArray<int> Levels)> OfType(ISymbol member) =>
        TypesIn(member switch { IPropertySymbol p => p.Type, IFieldSymbol f => f.Type, IParameterSymbol p => p.Type, _ => null })
            .Select(type => (Type: type, Levels: Own(type))).Where(t => t.Levels is not null).Select(t => (t.Type.Name, t.Levels!.Value));

    // The type itself and what it is a collection of.
    private static IEnumerable<INamedTypeSymbol> TypesIn(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => TypesIn(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(TypesIn).Prepend(named),
        _ => [],
    };

    private static ImmutableArray<int>? Own(ISymbol symbol) =>
        SymbolNames.Attribute(symbol, KnownNames.Classified) is { } attribute ? LevelsOf(attribute) : null;

    private static ImmutableArray<int>? LevelsOf(AttributeData attribute) => attribute.ConstructorArguments.Length == 3
        ? attribute.ConstructorArguments.Select(a => Convert.ToInt32(a.Value ?? 0, CultureInfo.InvariantCulture)).ToImmutableArray()
        : null;
}
