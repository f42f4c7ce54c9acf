using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Rewrites a summary so that all objects of one type that the method or its callees made are one, which stands for many. What they hold is joined: precision is lost, no label is.
/// Delegates keep apart, for what they run must stay known; so do ports and captured frames. Exceptions are folded always: a handler tells them apart by their types alone, and
/// what all callees together may throw would be the longest part of most summaries.
/// </summary>
internal sealed class SummaryFolding(MethodState state, Func<ITypeSymbol?, bool> isException)
{
    private readonly Dictionary<AbstractObject, AbstractObject> _folded = [];

    public static bool IsFoldable(AbstractObject obj) => obj.Kind is ObjectKind.Allocated or ObjectKind.Opaque && obj.TablePath is null;

    private bool Folds(AbstractObject obj) => IsFoldable(obj) && (state.Folds || isException(obj.Type));

    private AbstractObject Of(AbstractObject obj)
    {
        if (!Folds(obj)) return obj;
        if (_folded.TryGetValue(obj, out var one)) return one;
        one = state.Folds ? state.Folded(obj.Kind, obj.Type, obj.IsOpen) : state.Thrown(obj.Type!);
        foreach (var member in obj.Members.All) if (!one.Members.Contains(member.Key)) one.Members.Set(member);
        foreach (var claim in obj.Claims) one.Claim(claim);
        return _folded[obj] = one;
    }

    public Value Of(Value value)
    {
        if (!value.Objects.Any(Folds)) return value;
        return Value.Of(value.Label, Value.SetOf(value.Objects.Select(Of).ToList()), value.Channel);
    }

    public ImmutableArray<HeapWrite> Of(ImmutableArray<HeapWrite> writes)
    {
        if (!writes.Any(w => Folds(w.Object) || w.Value.Objects.Any(Folds))) return writes;
        var joined = new Dictionary<(AbstractObject, string), int>();
        var kept = new List<HeapWrite>();
        foreach (var write in writes)
        {
            var (obj, value) = (Of(write.Object), Of(write.Value));
            if (!joined.TryGetValue((obj, write.Member), out var at))
            {
                joined[(obj, write.Member)] = kept.Count;
                kept.Add(new HeapWrite(obj, write.Member, value));
            }
            else kept[at] = new HeapWrite(obj, write.Member, kept[at].Value.Join(value));
        }
        return kept.ToImmutableArray();
    }

    public ImmutableArray<Hole> Of(IEnumerable<Hole> holes) =>
        holes.Select(h => Folds(h) ? h with { Receiver = Of(h.Receiver), Arguments = h.Arguments.Select(Of).ToImmutableArray() } : h).ToImmutableArray();

    private bool Folds(Hole hole) => hole.Receiver.Objects.Any(Folds) || hole.Arguments.Any(a => a.Objects.Any(Folds));
}
