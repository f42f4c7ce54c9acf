using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// PK2006: a contract that the code does not keep. Reported at the contract, with the place in the code beside it; a connection that is given to a declared place is
/// reported where it is given, for there it is the value that is wrong.
/// </summary>
internal sealed class BrokenContractRule : IRule
{
    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context) => context.OnContracts(note => note.Fault != ContractFault.Missing, note => Describe(context, note));

    private static Diagnostic Describe(RuleContext context, ContractNote note)
    {
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticProperties.Zone, note.Actual.Id)
            .Add(DiagnosticProperties.Stricter, note.Actual.MetadataName);
        return context.DescribeAt(
            Descriptors.BrokenContract, note.Location, context.Reports.SeverityOf(Descriptors.BrokenContract), [note.At], properties,
            SymbolNames.Short(note.Member),
            new Phrase("PK2006_" + note.Fault, ZoneNames.Of(note.Declared), note.ValueText, ZoneNames.Of(note.Actual)),
            context.ClauseOf(Descriptors.BrokenContract),
            new Phrase($"PK2006_{note.Fault}_Advice", ZoneNames.TypeNameOf(note.Actual)));
    }
}
