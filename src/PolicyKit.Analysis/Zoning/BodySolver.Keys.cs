using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Keys (<c>[assembly: KeyZone]</c>). That a text is a key travels with it: through parameters, fields and lists of column names; the number of a column stands for its name.
/// </summary>
internal sealed partial class BodySolver
{
    /// <summary>The last step of a port: not the text that the port holds, but what is reached by it as a key.</summary>
    private const string ReachedByKey = "~key";

    /// <summary>A constant text may be the address of a connection, or a key.</summary>
    private Value Constant(string text, IOperation operation) => _solver.KeyZone(text) is not { } zone ? Addressed(text)
        : Value.Empty.WithChannel(Addressed(text).Channel.Join(Label.Of(_solver.Atoms.Of(new KeyOf(zone, null)), new Trace(null, FlowStepKind.Source, text, operation.Syntax))));

    private bool MayBeKey(ITypeSymbol? type) => _solver.HasKeyZones && (type?.SpecialType == SpecialType.System_String || IsColumn(type));

    private Label KeyIn(Port port) => MayBeKey(port.Type) ? Label.Of(_solver.Atoms.Of(new KeyOf(null, port)), null) : Label.Empty;

    /// <summary>A text that was computed from a key is another.</summary>
    private static Label NoKey(Label channel) => channel.Where(static a => a.Key is null);

    /// <summary>The text is a key of some zone.</summary>
    private static bool IsKey(Value value) => value.Channel.Entries.Any(static e => e.Atom.Key is { Zone: not null });

    /// <summary>What is reached by a key: its zone, or what the text in a port reaches, which a caller knows.</summary>
    private Label ReachedBy(Value key)
    {
        var label = Label.Empty;
        foreach (var (atom, trace) in key.Channel.Entries)
            if (atom.Key is { Zone: { } zone }) label = label.Join(Label.Of(_solver.Atoms.Of(zone), trace));
            else if (atom.Key is { Port: { } port }) label = label.Join(Label.Of(_solver.Atoms.Of(_solver.Ports.Child(port, ReachedByKey, null, null, null)), null));
        return label;
    }

    /// <summary>The zone that a key stands for, or the number of a column that was found by its name.</summary>
    private Label ZoneBy(Value key, IOperation? at)
    {
        if (key.Channel.IsEmpty) return Label.Empty;
        return at is not null && Unconverted(at).Type?.SpecialType == SpecialType.System_Int32 ? key.Channel.Where(static a => a.Zone is not null || a.Port is { Step: ReachedByKey }) : ReachedBy(key);
    }

    private static bool IsColumn(ITypeSymbol? type) => type is { Name: "DataColumn", ContainingNamespace: { Name: "Data", ContainingNamespace.Name: "System" } };

    /// <summary>The zone of what is read by a key, or from the column whose number a reader is asked for.</summary>
    private Label KeyedBy(Value key, IOperation at, IOperation operation) => ZoneBy(key, at).Then(FlowStepKind.ReadFrom, null, operation.Syntax);

    /// <summary>What an indexer gives under a key. A column that is taken by its name stands for the name.</summary>
    private Value UnderKey(Value element, Value key, IPropertyReferenceOperation operation)
    {
        if (key.Channel.IsEmpty) return element;
        return IsColumn(operation.Type) ? element.WithChannel(element.Channel.Join(key.Channel.Where(static a => a.Key is not null))) : element.AddLabel(KeyedBy(key, operation.Arguments[0].Value, operation));
    }

    /// <summary>What is written under a key goes to the key's zone.</summary>
    private SinkTarget? PlaceUnder(Value key, IOperation? at) => _solver.HasKeyZones && ZoneBy(key, at) is { IsEmpty: false } zone ? SinkTarget.OfChannel(zone) : null;

    /// <summary><c>Add("個人番号", number)</c>: a row that writes under one of the arguments.</summary>
    private void MeetUnderKey(ModelRow row, Value value, CallSite site)
    {
        if (row.Output is not { Root: "this" or "arg", KeyArgument: { } key } || key >= site.Arguments.Length || PlaceUnder(site.Arguments[key], site.ArgumentOperations[key]) is not { } place) return;
        LeadFrom(Deep(value), place, SinkKind.Place, SymbolNames.Short(site.Method), site, row.Input!.Argument);
    }

    private static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation conversion) operation = conversion.Operand;
        return operation;
    }

    /// <summary><c>row.Field&lt;string&gt;("個人番号")</c>, <c>reader.GetString("KOJIN_BANGO")</c>, <c>element.GetProperty("myNumber")</c>: a key among the arguments of a framework call.</summary>
    private Value WithKeyZones(IInvocationOperation operation, Value result, Value[] arguments, IOperation?[] operations)
    {
        if (!_solver.HasKeyZones || _solver.IsInSource(operation.TargetMethod)) return result;
        // What comes out by reference is what the key reaches; the result tells whether it was there.
        if (operation.TargetMethod is { ReturnType.SpecialType: SpecialType.System_Boolean } asked && asked.Parameters.Any(static p => p.RefKind == RefKind.Out)) return result;
        for (var i = 0; i < arguments.Length; i++)
            if (operations[i] is { } at && !TellsOf(operation.TargetMethod, i)) result = result.AddLabel(KeyedBy(arguments[i], at, operation));
        // The number of a column stands for its name.
        if (operation.TargetMethod is { Name: "GetOrdinal", ReturnType.SpecialType: SpecialType.System_Int32 } && arguments.Length > 0)
        {
            var named = ReachedBy(arguments[0]);
            return named.IsEmpty ? result : Value.Empty.WithChannel(named);
        }
        return result;
    }

    /// <summary><c>map.TryGetValue("個人番号", out var number)</c>: what comes out by reference under a key.</summary>
    private void MarkKeyedOutputs(IInvocationOperation operation, Value[] arguments, IOperation?[] operations)
    {
        if (!_solver.HasKeyZones || _solver.IsInSource(operation.TargetMethod)) return;
        var label = Label.Empty;
        for (var i = 0; i < arguments.Length; i++)
            if (operations[i] is { } at && !arguments[i].Channel.IsEmpty && !TellsOf(operation.TargetMethod, i)) label = label.Join(KeyedBy(arguments[i], at, operation));
        if (label.IsEmpty) return;
        foreach (var output in operation.Arguments)
            if (output.Parameter?.RefKind is RefKind.Out or RefKind.Ref)
                Store(output.Value, Evaluate(output.Value).AddLabel(label), output.Value);
    }

    /// <summary>What the member gives is made of the text itself, or of nothing that it reaches: it is no key there.</summary>
    private bool TellsOf(IMethodSymbol method, int argument)
    {
        foreach (var row in _solver.ShippedModels.Lookup(method.OriginalDefinition))
            if (row.Verb == ModelVerb.Neutral || row is { Verb: ModelVerb.Flow, Input: { Root: "arg", Steps.IsEmpty: true } input, Output: { Root: "return" or "this" } output }
                && (input.Argument == argument || input.Argument == ModelPort.AnyArgument) && (output.Steps is not [MemberInfo.DictionaryKey] || method.ReturnType.SpecialType == SpecialType.System_Boolean)) return true;
        return false;
    }
}
