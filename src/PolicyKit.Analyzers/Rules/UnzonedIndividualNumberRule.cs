using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analysis;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// PK2001: a member or parameter is called like an individual number, has a type that can hold one and carries no zone; or a well-formed
/// number stands in the source under such a name.
/// </summary>
internal sealed class UnzonedIndividualNumberRule : IRule
{
    private static readonly ImmutableDictionary<string, string?> Fixable =
        ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Missing, DiagnosticProperties.MissingOfZone);

    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context)
    {
        var own = new OwnNumberNames(context.Start.Options.AnalyzerConfigOptionsProvider, context.Start.Compilation.SyntaxTrees);
        context.OnSymbols(
            action => Judge(action, context, own),
            SymbolKind.Field, SymbolKind.Property, SymbolKind.Parameter);

        if (context.Start.Compilation.Language == LanguageNames.CSharp)
        {
            context.OnNodes(NumberLiterals.In, action => Judge(action, context, own));
        }
    }

    private static void Judge(SymbolAnalysisContext action, RuleContext context, OwnNumberNames own)
    {
        var symbol = action.Symbol;
        if ((IndividualNumberNames.Matches(symbol.Name) || own.Match(symbol))
            && NumberHolders.CanHoldANumber(symbol)
            && !NumberHolders.IsAccountedFor(symbol, context.Session)
            && symbol.Locations.FirstOrDefault(l => l.IsInSource) is { } location)
        {
            var advice = symbol is IParameterSymbol ? "PK2001_NoZone_AdviceForParameter" : "PK2001_NoZone_Advice";
            action.ReportDiagnostic(context.Reports.Create(
                Descriptors.UnzonedIndividualNumber, location, Fixable.SetItems(ClauseProperty(context.Session)),
                NameOf(symbol), new Phrase("PK2001_NoZone"), ClausePhrases.Of(context.Session.Policy, RuleIds.UnzonedIndividualNumber), new Phrase(advice)));
        }
    }

    private static void Judge(NodeContext action, RuleContext context, OwnNumberNames own)
    {
        if (NumberLiterals.NameOver(action.Node) is { } name && (IndividualNumberNames.Matches(name) || own.Match(name, action.Node.SyntaxTree)))
        {
            action.ReportDiagnostic(context.Reports.Create(
                Descriptors.UnzonedIndividualNumber, action.Node.GetLocation(), ClauseProperty(context.Session),
                name, new Phrase("PK2001_Literal"), ClausePhrases.Of(context.Session.Policy, RuleIds.UnzonedIndividualNumber), new Phrase("PK2001_Literal_Advice")));
        }
    }

    private static string NameOf(ISymbol symbol) =>
        symbol is IParameterSymbol ? symbol.Name : $"{symbol.ContainingType.Name}.{symbol.Name}";

    private static ImmutableDictionary<string, string?> ClauseProperty(FlowSession session) =>
        session.Policy.ClauseOf(RuleIds.UnzonedIndividualNumber) is { } clause
            ? ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Clause, clause)
            : ImmutableDictionary<string, string?>.Empty;
}
