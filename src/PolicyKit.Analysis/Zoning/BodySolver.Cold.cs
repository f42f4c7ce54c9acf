using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Cold calls: nothing labelled goes in, so they are not followed at first. What they may have done is to hand objects around — return a part of what they were given,
/// keep one argument in another. That matters only if such an object holds zone data in the end: then the callee is warm for this body, and the body is solved again.
/// </summary>
internal sealed partial class BodySolver
{
    private readonly Dictionary<(MethodState Callee, string Site), (Value[] Involved, Value Result, Heap Heap)> _cold = [];

    /// <summary>Objects whose inside only the callee that made them knows.</summary>
    private readonly Dictionary<AbstractObject, MethodState> _madeBy = [];

    /// <summary>Objects into which zone data was put, or on which it met something.</summary>
    private readonly HashSet<AbstractObject> _touched = [];

    private readonly HashSet<AbstractObject> _missed = [];

    private void NoteCold(MethodState callee, CallSite site, Value result)
    {
        callee.PassedOverBy.Add(_state);
        _state.HasUnfollowed = true;
        var involved = site.Arguments.Append(result);
        if (site.Receiver is { } receiver) involved = involved.Append(receiver);
        var objects = involved.Where(static v => !v.Objects.IsEmpty).ToArray();
        if (objects.Length == 0) return;
        _cold[(callee, site.Key)] = (objects, result, _heap);
        if (site.IsConstruction) foreach (var obj in site.Receiver!.Objects) _madeBy[obj] = callee;
    }

    /// <summary>A part was read of an object that a constructor not yet followed would have filled.</summary>
    private void Miss(AbstractObject obj)
    {
        if (_madeBy.Count > 0 && obj.Kind == ObjectKind.Allocated && _madeBy.ContainsKey(obj)) _missed.Add(obj);
    }

    private void Touch(AbstractObject obj, Value value)
    {
        if (Tells(value)) _touched.Add(obj);
    }

    private bool Tells(Value value)
    {
        foreach (var entry in value.Label.Entries) if (entry.Atom.Dependence == Dependence.Explicit) return true;
        foreach (var part in value.Objects) if (_touched.Contains(part)) return true;
        return false;
    }

    /// <summary>Zone data goes into a call whose target the receiver decides, or may come out of it: who made the receiver should be known.</summary>
    private void TouchReceiver(Value receiver, CallSite site)
    {
        if (_cold.Count == 0 || !BringZones(site.Arguments) && !MayAnswerWithZones(receiver, site)) return;
        _touched.UnionWith(receiver.Objects);
        if (receiver.Objects.IsEmpty) TouchOwner(site.ReceiverOperation);
    }

    /// <summary>A call that was not followed gave the receiver, and one of the members that may run gives zone data: which of them it is should be known.</summary>
    private bool MayAnswerWithZones(Value receiver, CallSite site)
    {
        foreach (var obj in receiver.Objects) if (obj is { Kind: ObjectKind.Opaque, IsOpen: true }) return _solver.MayAnswer(site.Method);
        return false;
    }

    /// <summary>Zone data is among what is given, or a delegate that gives some when it is called.</summary>
    private bool BringZones(Value[] given)
    {
        foreach (var value in given) if (IsLabelled(value) || GivesZones(value, [])) return true;
        return false;
    }

    /// <summary>Zone data goes into a part that nobody put there who is known here: who was called with its owner may have.</summary>
    private void TouchOwner(IOperation? part)
    {
        while (_cold.Count > 0 && part is not null)
        {
            part = Uncaptured(part) switch
            {
                IMemberReferenceOperation member => member.Instance,
                IArrayElementReferenceOperation element => element.ArrayReference,
                IInvocationOperation call => call.Instance ?? call.Arguments.FirstOrDefault()?.Value,
                IConversionOperation conversion => conversion.Operand,
                _ => null,
            };
            if (part is null or IInvocationOperation || Evaluate(part).Objects is not { IsEmpty: false } owners) continue;
            _touched.UnionWith(owners);
            return;
        }
    }

    /// <summary>Says which cold callees matter after all. True if this body is to be solved again.</summary>
    private bool DemandCold()
    {
        var more = false;
        foreach (var obj in _missed) more |= _state.Warm.Add(_madeBy[obj]);
        foreach (var obj in _touched)
            if (_madeBy.TryGetValue(obj, out var maker) && maker is { HasCold: true, IsEager: false } && !_cold.Keys.Any(c => c.Callee == maker)) { maker.IsEager = true; _solver.SolveAgain(maker); }
        if (_touched.Count > 0)
            foreach (var call in _cold)
                if (!_state.Warm.Contains(call.Key.Callee) && (Reaches(call.Value.Involved, call.Value.Heap) || Reaches([call.Value.Result], _heap))) more |= _state.Warm.Add(call.Key.Callee);
        // A callee that is followed for what it hands around may leave that to others, which it did not follow.
        foreach (var warm in _state.Warm) if (warm is { HandsOn: true, IsEager: false }) { warm.IsEager = true; _solver.SolveAgain(warm); }
        _state.HasCold = _cold.Count > 0;
        _state.HandsOn = _cold.Values.Any(static c => c.Involved.Any(static v => v.Objects.Any(static o => o.Port is { IsStatic: false })));
        return more;
    }

    private bool Reaches(Value[] involved, Heap heap)
    {
        var seen = new HashSet<AbstractObject>();
        var open = new Stack<AbstractObject>(involved.SelectMany(static v => v.Objects));
        while (open.Count > 0)
        {
            var obj = open.Pop();
            if (!seen.Add(obj)) continue;
            foreach (var member in obj.Members.All)
                if (Holds(heap, obj, member, out var content)) foreach (var part in content.Objects) open.Push(part);
        }
        foreach (var touched in _touched)
        {
            if (seen.Contains(touched)) return true;
            for (var port = touched.Port?.Parent; port is not null; port = port.Parent)
                foreach (var obj in seen) if (obj.Port == port) return true;
            if (touched.Kind == ObjectKind.Opaque)
                foreach (var obj in seen) if (obj.Kind == ObjectKind.Opaque && touched.Key.StartsWith(obj.Key, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
