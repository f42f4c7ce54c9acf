using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Contracts that the body does not keep: callers go by the contract, so what it hides, nobody finds. And what comes out by reference under a contract.
/// </summary>
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

    private bool DeclaresOutputs(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
            if (IsOutput(parameter) && (Declared.Own(parameter) is not null || Declared.ChannelOf(parameter) is not null)) return true;
        return false;
    }

    private static bool IsOutput(IParameterSymbol parameter) => parameter.RefKind is RefKind.Out or RefKind.Ref;

    /// <summary>Stores what a call gave by reference: what is under contract is what the parameter declares, whoever answered.</summary>
    private void StoreOutputs(CallSite site, Dictionary<int, Value> given)
    {
        foreach (var parameter in site.Method.Parameters)
        {
            if (!IsOutput(parameter)) continue;
            if (!given.TryGetValue(parameter.Ordinal, out var value)) value = parameter.RefKind == RefKind.Ref ? site.ArgumentAt(parameter.Ordinal) : Value.Empty;
            if (Declared.Own(parameter) is { } zone) value = value.WithLabel(Label.Of(_solver.Atoms.Of(zone), new Trace(null, FlowStepKind.Source, parameter.Name, site.Node)));
            StoreArgument(site, parameter.Ordinal, WithChannel(value, parameter, parameter.Type));
        }
    }

    /// <summary>What the body leaves in a parameter under contract must be allowed there; whoever calls it, as whatever member, is given what the contract says.</summary>
    private Value Left(IParameterSymbol parameter, Value value)
    {
        if (Declared.Own(parameter) is not { } zone) return value;
        var declaration = parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_solver.Cancellation);
        var left = Deep(value);
        foreach (var (atom, trace) in left.Entries)
        {
            if (atom.Dependence == Dependence.About || atom.Implicit && HasExplicit(left, atom)) continue;
            // The body ends somewhere else than where it wrote.
            var written = trace is { Kind: FlowStepKind.AssignedTo, Node: { } target } ? target : declaration;
            Lead(atom, new Way(trace), SinkTarget.Of(zone), SinkKind.Place, parameter.Name, written, new MeetingPoint(written, Method));
        }
        return value.WithLabel(Label.Of(_solver.Atoms.Of(zone), new Trace(null, FlowStepKind.Source, parameter.Name, declaration)));
    }

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
