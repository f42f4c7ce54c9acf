using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>Contracts that the body does not keep: callers go by the contract, so what it hides, nobody finds.</summary>
internal sealed partial class BodySolver
{
    private void CheckResult(Value value, Label data, IOperation operation)
    {
        CheckConnection(Method, value, operation);
        if (Declared.Own(Method) is { } zone)
        {
            foreach (var entry in data.Entries)
                if (entry.Atom is { Zone: { } actual, Dependence: Dependence.Explicit } && Verdict.Of(actual, zone, SinkKind.Place) is not null && !IsReviewed(actual, zone))
                    Contradict(ContractFault.OtherResult, Method, zone, actual, operation);
        }
        else if (LabelOf(operation) is { } dropped && Declared.IsUnzoned(Method)) Contradict(ContractFault.LabelDropped, Method, null, dropped, operation);
    }

    private void CheckConnection(ISymbol member, Value value, IOperation given)
    {
        foreach (var entry in value.Channel.Entries)
            // Most values end nowhere that is known: what the member declares is asked last.
            if (entry.Atom.Zone is { } actual && Declared.ChannelOf(member) is { } ends && !actual.Equals(ends)) Contradict(ContractFault.OtherConnection, member, ends, actual, given);
    }

    private void Contradict(ContractFault fault, ISymbol member, ZoneInfo? declared, ZoneInfo actual, IOperation at) =>
        _state.Contradictions.Add(new Contradiction(fault, member.OriginalDefinition, declared, actual, at.Syntax));

    /// <summary>The zone that the very place declares which an operation reads, and not only the type around it.</summary>
    private ZoneInfo? LabelOf(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: null } conversion => LabelOf(conversion.Operand),
        IAwaitOperation await => LabelOf(await.Operation),
        IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } reference => Declared.Own(reference.Member),
        IParameterReferenceOperation parameter => Declared.Own(parameter.Parameter),
        IInvocationOperation call => Declared.Own(call.TargetMethod),
        _ => null,
    };
}
