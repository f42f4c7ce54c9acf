using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Languages;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>Reviewed ways over a border: methods under <c>[ReviewedCrossing]</c>, and validators (<c>guard</c> rows) whose answer cleans what they looked at.</summary>
internal sealed partial class BodySolver
{
    /// <summary>The route that the code under review may take, for edges that come from it.</summary>
    private RouteInfo? _crossing;

    /// <summary>The route for which a method, or the one around a nested function, was reviewed.</summary>
    private RouteInfo? CrossingAround(MethodState state)
    {
        var body = state.Body;
        while (body?.Outer is { } outer) body = outer;
        return body is null ? null : _solver.CrossingOf(body.Method);
    }

    /// <summary>True if a route that was reviewed for this code leads from the data's zone to where it arrives.</summary>
    private bool IsReviewed(ZoneInfo from, ZoneInfo? to) => Leads(_crossing, from, to) || Leads(CrossingAround(_state), from, to);

    private static bool Leads(RouteInfo? route, ZoneInfo from, ZoneInfo? to) => route is not null && route.From.Equals(from) && route.To.Equals(to);

    /// <summary>
    /// A legal crossing of a <c>Zoned</c>: another zone, the same class. A release of what is known to be classified above the route's ceiling is reported where it is asked for.
    /// </summary>
    private Value Crossed(Value zoned, ITypeSymbol? type, RouteInfo route, IInvocationOperation operation)
    {
        var stated = ClassIn(Unwrap(zoned, type, operation).Label, route.From);
        if (stated > 0 && stated < route.Ceiling && route.IsDeclassification)
            Meet(Label.Of(_solver.Atoms.Of(route.From.Classified(stated)), null), SinkTarget.Of(route.To), Findings.SinkKind.Place, SymbolNames.Short(operation.TargetMethod), operation.Syntax, operation.Instance ?? operation.Arguments.FirstOrDefault()?.Value ?? operation);
        return stated > 0 ? Wrap(Value.Of(Label.Of(_solver.Atoms.Of(route.To.Classified(stated)), null)), operation.TargetMethod.ReturnType, operation) : Value.Of(Allocate(Key("zoned", operation), operation.TargetMethod.ReturnType));
    }

    /// <summary>What enters a zone with a class that is written out: <c>new Classification(Confidentiality.Level2, …)</c>.</summary>
    private Value Entered(Value content, IInvocationOperation operation)
    {
        var given = operation.Arguments.FirstOrDefault(static a => a.Parameter?.Ordinal == 2)?.Value;
        while (given is IConversionOperation { OperatorMethod: null } conversion) given = conversion.Operand;
        return given is IObjectCreationOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: { } level } }, ..] } && Convert.ToInt32(level, System.Globalization.CultureInfo.InvariantCulture) is > 0 and var stated
            && Declared.Zone(ZoneOfZoned(operation.TargetMethod.ReturnType)) is { } zone
            ? content.AddLabel(Label.Of(_solver.Atoms.Of(zone.Classified(stated)), null)) : content;
    }

    /// <summary>The strictest class that is stated of data of a zone; 0 if none is.</summary>
    private static int ClassIn(Label label, ZoneInfo zone)
    {
        var strictest = 0;
        foreach (var entry in label.Entries)
            if (entry.Atom is { Zone: { Class: > 0 and var stated } of, Dependence: Dependence.Explicit } && of.Equals(zone) && (strictest == 0 || stated < strictest)) strictest = stated;
        return strictest;
    }

    /// <summary>What took a route: its source zone became its target zone, whatever way it came.</summary>
    private Label Crossed(Label label, RouteInfo route) =>
        label.Entries.Any(e => route.From.Equals(e.Atom.Zone)) ? Label.From(label.Entries.Select(e => route.From.Equals(e.Atom.Zone) ? new Label.Entry(_solver.Atoms.Of(e.Atom.Zone!.IsOfCode ? route.To.OfCode(e.Atom.Zone.Class) : route.To.Classified(e.Atom.Zone.Class), e.Atom.Dependence), e.Trace) : e)) : label;

    /// <summary>The result of a reviewed crossing, with what it holds.</summary>
    private Value Crossed(Value value, RouteInfo route, HashSet<AbstractObject> seen)
    {
        foreach (var obj in value.Objects)
        {
            if (obj.Kind != ObjectKind.Allocated || !seen.Add(obj)) continue;
            foreach (var member in obj.Members.All)
                if (_heap.TryGet(obj, member.Key, out var content) && !content.IsEmpty)
                    _heap = _heap.Set(obj, member.Key, Crossed(content, route, seen));
        }
        return value.WithLabel(Crossed(value.Label, route));
    }

    // ── Validators ──

    // What a validator said, by the variable that keeps its answer.
    private readonly Dictionary<string, IInvocationOperation> _answers = new(StringComparer.Ordinal);

    private RouteInfo? RouteOf(ModelRow row) => _solver.Policy.Routes.FirstOrDefault(r => r.OfPolicy && (r.MetadataName == row.Route || r.Id == row.Route));

    private ImmutableArray<ModelRow> GuardsOf(IMethodSymbol method)
    {
        var rows = _solver.UserModels.Lookup(method);
        return rows.Any(static r => r.Verb == ModelVerb.Guard) ? rows.RemoveAll(static r => r.Verb != ModelVerb.Guard) : ImmutableArray<ModelRow>.Empty;
    }

    /// <summary>A variable that keeps what a validator said of another that nobody changes afterwards.</summary>
    private void Remember(ILocalSymbol local, IOperation value)
    {
        _answers.Remove(LocalKey(local));
        if (Validator(value, out var isNegated) is { } call && !isNegated && !IsAssigned(local.Name, 1) && GuardsOf(call.TargetMethod).All(r => Argument(r, call) is { } looked and (ILocalReferenceOperation or IParameterReferenceOperation) && !IsAssigned(looked.Syntax.ToString(), 0)))
            _answers[LocalKey(local)] = call;
    }

    /// <summary>True if the body assigns a variable more often than so many times after its declaration.</summary>
    private bool IsAssigned(string name, int times) =>
        _graph!.OriginalOperation.Descendants().Count(o => (o switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IIncrementOrDecrementOperation increment => increment.Target,
            IArgumentOperation { Parameter.RefKind: not RefKind.None } passed => passed.Value,
            _ => null,
        })?.Syntax.ToString() is { } assigned && Language.Of(_graph.OriginalOperation.Syntax).Names.Equals(assigned, name)) > times;

    private IOperation? Argument(ModelRow row, IInvocationOperation call)
    {
        var given = row.Input!.Root == "this" ? call.Instance : call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == row.Input.Argument)?.Value;
        while (given is IConversionOperation { OperatorMethod: null } conversion) given = conversion.Operand;
        return given is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
            || given is IPropertyReferenceOperation property && _solver.IsAutoProperty(property.Property) ? given : null;
    }

    /// <summary>The validator whose answer a condition is; negated if the condition holds when it said no.</summary>
    private IInvocationOperation? Validator(IOperation? condition, out bool isNegated)
    {
        isNegated = false;
        for (; ; )
            switch (condition)
            {
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not: isNegated = !isNegated; condition = not.Operand; break;
                case IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool said } } } pattern: isNegated ^= !said; condition = pattern.Value; break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, RightOperand.ConstantValue: { HasValue: true, Value: bool equal } } equals: isNegated ^= !equal; condition = equals.LeftOperand; break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals, RightOperand.ConstantValue: { HasValue: true, Value: bool other } } differs: isNegated ^= other; condition = differs.LeftOperand; break;
                case IConversionOperation { OperatorMethod: null } conversion: condition = conversion.Operand; break;
                case IFlowCaptureReferenceOperation reference when _captured.TryGetValue(reference.Id, out var places) && places.Count == 1: condition = places[0]; break;
                case IAwaitOperation await: condition = await.Operation; break;
                case ILocalReferenceOperation local: return _answers.TryGetValue(LocalKey(local.Local), out var kept) ? kept : null;
                case IInvocationOperation call: return GuardsOf(call.TargetMethod).IsEmpty ? null : call;
                default: return null;
            }
    }

    /// <summary>The state on one branch of a condition: what its validator approved is clean there.</summary>
    private Flow.Heap Guarded(Flow.Heap heap, IOperation? condition, bool holds)
    {
        if (_solver.UserModels.Set.IsEmpty || condition is null) return heap;
        if (Validator(condition, out var isNegated) is not { } call) return heap;
        var said = holds != isNegated ? "true" : "false";
        foreach (var row in GuardsOf(call.TargetMethod)) if (row.When == said) heap = Cleaned(heap, row, call);
        return heap;
    }

    /// <summary>After the call: a validator that returns only if it approves.</summary>
    private void CleanWhatReturned(IInvocationOperation call)
    {
        if (_solver.UserModels.Set.IsEmpty) return;
        foreach (var row in GuardsOf(call.TargetMethod)) if (row.When == "returns") _heap = Cleaned(_heap, row, call);
    }

    private Flow.Heap Cleaned(Flow.Heap heap, ModelRow row, IInvocationOperation call)
    {
        if (RouteOf(row) is not { } route || Argument(row, call) is not { } argument) return heap;
        var now = _heap;
        _heap = heap;
        Store(argument, Crossed(Evaluate(argument), route, []), argument);
        heap = _heap;
        _heap = now;
        return heap;
    }
}
