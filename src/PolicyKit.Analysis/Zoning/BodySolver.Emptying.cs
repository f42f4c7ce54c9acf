using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// What is emptied: collections that are cleared, builders that are given no length. That a callee emptied something for certain is told by a mark beside what it was given:
/// unlike labels it must hold on every way to the exit, so a state that does not know the mark says that nothing was emptied.
/// </summary>
internal sealed partial class BodySolver
{
    // Begins the name of a place that is empty where something has happened for certain, and holds its own object where not.
    private const char CertaintyMark = '\u0003';

    private const string EmptiedMark = "\u0003emptied ";
    private const string CalledMark = "\u0003called ";

    // Something that the body was given was emptied: only then are marks looked for.
    private bool _hasEmptied;

    // What is called now may be called later, more than once, or not at all.
    private int _perhaps;

    /// <summary>Calls what may not be called, or not yet: what it does is joined in, but it empties nothing.</summary>
    private Value Perhaps(CallSite site, Func<CallSite, Value> call)
    {
        var before = _heap;
        var result = Keeping(site, call);
        _heap = JoinHeaps(before, _heap);
        return result;
    }

    /// <summary>Calls what is called, nobody knows whether before or after others: it empties nothing.</summary>
    private Value Keeping(CallSite site, Func<CallSite, Value> call)
    {
        _perhaps++;
        var result = call(site);
        _perhaps--;
        return result;
    }

    private static bool IsCertainty(Place place) => place.Member.Length > 0 && place.Member[0] == CertaintyMark;

    private bool IsCertain(AbstractObject obj, string mark) => _heap.TryGet(obj, mark, out var value) && value.IsEmpty;

    private void Kill(ModelPort port, CallSite site)
    {
        var steps = port.Steps;
        foreach (var (root, _) in Roots(port, site))
            if (steps.IsEmpty) Empty(root, "");
            else if (ModelPort.KeyIn(steps[steps.Length - 1]) is not null) Remove(root, Keyed(port, site), site.Method);
            else Empty(Walk(root, steps.RemoveAt(steps.Length - 1), site.Method), steps[steps.Length - 1]);
    }

    /// <summary>Takes out what a table holds under a constant key. Keys are known without their case: one that is spelled in several ways may be another entry.</summary>
    private void Remove(Value root, ImmutableArray<string> steps, IMethodSymbol method)
    {
        var key = MemberInfo.Pseudo(steps[steps.Length - 1]);
        if (!key.IsConstantElement || key.HasOpenKey || _solver.Spellings.AreSeveral(key.Key) || _perhaps > 0) return;
        if (Walk(root, steps.RemoveAt(steps.Length - 1), method) is { Objects: [var table] } whole && !_folded.Contains(table)) Write(whole, key, Value.Empty);
    }

    /// <summary>A builder or stream of the framework is emptied by giving it no length.</summary>
    private void EmptyAtLength(ISymbol member, Value? receiver, IOperation? length)
    {
        if (receiver is not null && member.Name is "Length" or "SetLength" && length is { ConstantValue: { HasValue: true, Value: 0 or 0L } } && !_solver.IsInSource(member)) Empty(receiver!, "");
    }

    // Of these there is a view that shows a part of them under their own name: emptying it leaves the rest.
    private readonly HashSet<AbstractObject> _inParts = [];

    /// <summary>A member of the framework that returns a view of a part of what it is given.</summary>
    private static bool ShowsPart(IMethodSymbol method) =>
        (method.MethodKind == MethodKind.Constructor ? method.ContainingType : method.ReturnType) is { Name: "Span" or "Memory" or "ArraySegment" }
        && (method.Name.StartsWith("Trim", StringComparison.Ordinal) || method.Parameters.Any(static p => p.Type.SpecialType == SpecialType.System_Int32 || p.Type.Name is "Index" or "Range"));

    /// <summary>Empties what a value is, or a part of it, if it is known which thing that is.</summary>
    private void Empty(Value whole, string part)
    {
        if (_perhaps > 0 || whole.Objects.IsEmpty) return;
        foreach (var obj in whole.Objects) if (obj.IsMany || _folded.Contains(obj) || _inParts.Contains(obj)) return;
        if (whole.Objects.Length > 1 && !AreOnlyHere(whole.Objects)) return;
        foreach (var obj in whole.Objects)
        {
            foreach (var member in obj.Members.All) if (IsIn(part, member)) _heap = _heap.Set(obj, member.Key, Value.Empty);
            // Below what it was given, code that only a caller knows may have put another thing in its place.
            if (obj is not { Kind: ObjectKind.Port, Port: { IsStatic: false } port } || port.Parent is not null && _holes.Count > 0) continue;
            _heap = _heap.Set(obj, EmptiedMark + part, Value.Empty);
            _hasEmptied = true;
        }
    }

    private static bool IsIn(string part, MemberInfo member) =>
        part.Length == 0 || member.Key == MemberInfo.Content || member.IsElement && part == MemberInfo.Element || member.Key == part;

    /// <summary>
    /// The objects are held by one place and by nothing else. Then that place holds the one that is emptied, and nobody can reach the others again.
    /// </summary>
    private bool AreOnlyHere(ImmutableArray<AbstractObject> objects)
    {
        foreach (var obj in objects) if (obj.Kind != ObjectKind.Allocated || obj.TablePath is not null || _escaped.Contains(obj)) return false;
        foreach (var hole in _holes.Values) if (Mentions(hole.Receiver) || hole.Arguments.Any(Mentions)) return false;
        Place? only = null;
        var looked = 0;
        foreach (var (place, value) in _heap.Places)
        {
            looked++;
            if (!Mentions(value) || IsPastCapture(place)) continue;
            foreach (var obj in objects) if (!value.Objects.Contains(obj)) return false;
            if (place.Object == _frame && place.Member.StartsWith(MemberInfo.CapturePrefix, StringComparison.Ordinal)) continue;
            if (only is not null || place.Object.IsMany || place.Member is MemberInfo.Element or MemberInfo.DictionaryKey or MemberInfo.Content) return false;
            only = place;
        }
        Spend(looked / JoinsPerPlace);
        return true;

        bool Mentions(Value value)
        {
            foreach (var obj in value.Objects) if (objects.Contains(obj)) return true;
            return false;
        }
    }

    /// <summary>What a statement captured on its way, once that statement is done.</summary>
    private bool IsPastCapture(Place place)
    {
        if (place.Object != _frame || !place.Member.StartsWith(MemberInfo.CapturePrefix, StringComparison.Ordinal) || _block is null) return false;
        for (var region = _block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
            foreach (var capture in region.CaptureIds) if (_state.Capture(capture).Key == place.Member) return false;
        return true;
    }

    /// <summary>Nothing is left in a part of what the body was given, but for what it put there itself.</summary>
    private bool IsEmptied(AbstractObject obj, MemberInfo member)
    {
        if (obj.Kind != ObjectKind.Port) return false;
        return IsCertain(obj, EmptiedMark) || member.IsElement && IsCertain(obj, EmptiedMark + MemberInfo.Element) || !member.IsElement && IsCertain(obj, EmptiedMark + member.Key);
    }

    /// <summary>The same for all that there is in it: a collection of the framework is what its elements and keys are.</summary>
    private bool IsEmptied(AbstractObject obj)
    {
        if (!_hasEmptied || obj.Kind != ObjectKind.Port) return false;
        if (IsCertain(obj, EmptiedMark)) return true;
        return IsCertain(obj, EmptiedMark + MemberInfo.Element) && obj.Type is { } type && (type is IArrayTypeSymbol || _solver.IsFrameworkCollectionType(type))
            && (!IsTable(type) || IsCertain(obj, EmptiedMark + MemberInfo.DictionaryKey));
    }

    /// <summary>The label of the thing itself, without what a thing that was emptied held before.</summary>
    private Label OwnLabel(Value value)
    {
        if (!_hasEmptied || value.Label.IsEmpty) return value.Label;
        var label = value.Label;
        foreach (var obj in value.Objects)
            if (IsEmptied(obj)) label = label.Where(a => a.Port != obj.Port || a.Deep || a.Dependence != Dependence.Explicit);
        return label;
    }

    /// <summary>What is empty of what the body was given, whichever way it was left.</summary>
    private ImmutableArray<(AbstractObject Object, string Part)> Emptied()
    {
        // What yields its results is run when they are asked for.
        if (!_hasEmptied || _yields) return ImmutableArray<(AbstractObject Object, string Part)>.Empty;
        var emptied = ImmutableArray.CreateBuilder<(AbstractObject Object, string Part)>();
        foreach (var (place, value) in _heap.Places)
            if (value.IsEmpty && place.Object.Kind == ObjectKind.Port && place.Member.StartsWith(EmptiedMark, StringComparison.Ordinal)) emptied.Add((place.Object, place.Member.Substring(EmptiedMark.Length)));
        return emptied.ToImmutable();
    }

    // ── Calls that are left open ──

    private void NoteCalled(string hole)
    {
        if (_perhaps == 0) _heap = _heap.Set(_frame, CalledMark + hole, Value.Empty);
    }

    /// <summary>Calls that are left open, with what is known of whether they are made.</summary>
    private IEnumerable<Hole> OpenCalls()
    {
        foreach (var hole in _holes.Values) yield return hole with { IsCertain = !_yields && IsCertain(_frame, CalledMark + hole.Id) };
    }
}
