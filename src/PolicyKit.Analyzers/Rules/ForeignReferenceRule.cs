using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// PK3003: an assembly of one zone refers, by itself or through others, to an assembly of another zone that no route joins to it. Reported at the
/// zone's declaration, because references have no place in the source.
/// </summary>
internal sealed class ForeignReferenceRule : IRule
{
    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context)
    {
        var assembly = context.Start.Compilation.Assembly;
        if (SymbolNames.Attribute(assembly, KnownNames.InZone) is not { ApplicationSyntaxReference: { } place } || context.Session.CodeZoneOf(assembly) is not { } own)
        {
            return;
        }

        context.Start.RegisterSyntaxTreeAction(action =>
        {
            if (action.Tree == place.SyntaxTree)
            {
                Guard.Run(
                    () =>
                    {
                        foreach (var (reference, zone) in ForeignOnes(context, own))
                        {
                            action.ReportDiagnostic(context.Describe(
                                Descriptors.ForeignReference, Location.Create(place.SyntaxTree, place.Span),
                                ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Zone, own.Id).Add(DiagnosticProperties.Target, zone.Id),
                                ZoneNames.Of(own), reference.Name, ZoneNames.Of(zone), Via(reference, context), context.ClauseOf(Descriptors.ForeignReference)));
                        }
                    },
                    () => Guard.Subject(assembly), context.Reports, action.ReportDiagnostic, action.CancellationToken);
            }
        });
    }

    private static IEnumerable<(IAssemblySymbol Assembly, ZoneInfo Zone)> ForeignOnes(RuleContext context, ZoneInfo own)
    {
        var session = context.Session;
        foreach (var reference in context.Start.Compilation.SourceModule.ReferencedAssemblySymbols.OrderBy(r => r.Name, StringComparer.Ordinal))
        {
            if (reference.Name != MetadataNames.Library
                && session.CodeZoneOf(reference) is { } zone && !zone.Equals(own)
                && !own.FlowsTo(zone) && !zone.FlowsTo(own)
                && session.Policy.RoutesBetween(own, zone).IsEmpty && session.Policy.RoutesBetween(zone, own).IsEmpty)
            {
                yield return (reference, zone);
            }
        }
    }

    // The reference through which it comes, if another one refers to it: usually that one has to go.
    private static object Via(IAssemblySymbol reference, RuleContext context) => context.Start.Compilation.SourceModule.ReferencedAssemblySymbols
        .Where(other => other.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == reference.Name)))
        .Select(other => other.Name).OrderBy(name => name, StringComparer.Ordinal).FirstOrDefault() is { } via
            ? new Phrase("PK3003_Via", via)
            : "";
}
