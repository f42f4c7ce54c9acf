using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>PK2007: a member that other assemblies can call gives zone data, and its signature does not show it. Reported at its name, with the source of the data beside it.</summary>
internal sealed class HiddenZoneRule : IRule
{
    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context) => context.OnContracts(note => note.Fault == ContractFault.Missing, note => Describe(context, note));

    private static Diagnostic Describe(RuleContext context, ContractNote note)
    {
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticProperties.Zone, note.Actual.Id)
            .Add(DiagnosticProperties.Missing, DiagnosticProperties.MissingOfZone)
            .Add(DiagnosticProperties.Stricter, note.Actual.MetadataName);
        return context.DescribeAt(
            Descriptors.HiddenZone, note.Location, context.Reports.SeverityOf(Descriptors.HiddenZone), [note.At], properties,
            SymbolNames.Short(note.Member), ZoneNames.Of(note.Actual), note.ValueText, context.ClauseOf(Descriptors.HiddenZone), ZoneNames.TypeNameOf(note.Actual));
    }
}
