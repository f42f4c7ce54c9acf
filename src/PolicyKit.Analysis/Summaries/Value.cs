using System.Collections.Immutable;
using PolicyKit.Analysis.Lattices;

namespace PolicyKit.Analysis.Summaries;

/// <summary>
/// What an expression may be: the label of the thing itself, the objects it may be, and the zone of the connection if it is one.
/// Immutable. INVARIANT: objects are sorted by id; <see cref="Join"/> returns its left operand by reference when nothing was added.
/// </summary>
internal sealed class Value : IEquatable<Value>
{
    /// <summary>Past this many, objects of one type fold into one (<c>BodySolver.Fold</c>).</summary>
    public const int MaxObjects = 8;

    public static readonly Value Empty = new(Label.Empty, ImmutableArray<AbstractObject>.Empty, Label.Empty);

    private Value(Label label, ImmutableArray<AbstractObject> objects, Label channel) => (Label, Objects, Channel) = (label, objects, channel);

    public Label Label { get; }
    public ImmutableArray<AbstractObject> Objects { get; }
    public Label Channel { get; }
    public bool IsEmpty => Label.IsEmpty && Objects.IsEmpty && Channel.IsEmpty;

    public static Value Of(Label label) => label.IsEmpty ? Empty : new(label, ImmutableArray<AbstractObject>.Empty, Label.Empty);
    public static Value Of(AbstractObject obj) => obj.Alone;
    public static Value Of(Label label, ImmutableArray<AbstractObject> objects, Label channel) =>
        label.IsEmpty && objects.IsEmpty && channel.IsEmpty ? Empty : new(label, objects, channel);

    public Value WithLabel(Label label) => ReferenceEquals(label, Label) ? this : Of(label, Objects, Channel);
    public Value WithChannel(Label channel) => ReferenceEquals(channel, Channel) ? this : Of(Label, Objects, channel);
    public Value AddLabel(Label label) => WithLabel(Label.Join(label));

    public Value Join(Value other)
    {
        if (ReferenceEquals(this, other) || other.IsEmpty) return this;
        if (IsEmpty) return other;
        var label = Label.Join(other.Label);
        var channel = Channel.Join(other.Channel);
        var objects = Union(Objects, other.Objects);
        return ReferenceEquals(label, Label) && ReferenceEquals(channel, Channel) && objects == Objects ? this : new Value(label, objects, channel);
    }

    /// <summary>The set of these objects; the list is scratch and left in another order.</summary>
    public static ImmutableArray<AbstractObject> SetOf(List<AbstractObject> objects)
    {
        objects.Sort(static (a, b) => a.Id.CompareTo(b.Id));
        var count = 0;
        for (var i = 0; i < objects.Count; i++)
            if (count == 0 || !ReferenceEquals(objects[count - 1], objects[i])) objects[count++] = objects[i];
        if (count < objects.Count) objects.RemoveRange(count, objects.Count - count);
        return objects.ToImmutableArray();
    }

    public static ImmutableArray<AbstractObject> Union(ImmutableArray<AbstractObject> a, ImmutableArray<AbstractObject> b)
    {
        if (b.IsEmpty || a == b) return a;
        if (a.IsEmpty) return b;
        var added = 0;
        for (int i = 0, j = 0; j < b.Length; j++)
        {
            while (i < a.Length && a[i].Id < b[j].Id) i++;
            if (i == a.Length || !ReferenceEquals(a[i], b[j])) added++;
        }
        if (added == 0) return a;
        if (a.Length + added == b.Length) return b;
        var merged = ImmutableArray.CreateBuilder<AbstractObject>(a.Length + added);
        for (int i = 0, j = 0; merged.Count < merged.Capacity;)
        {
            if (j == b.Length || i < a.Length && a[i].Id <= b[j].Id)
            {
                if (j < b.Length && ReferenceEquals(a[i], b[j])) j++;
                merged.Add(a[i++]);
            }
            else merged.Add(b[j++]);
        }
        return merged.MoveToImmutable();
    }

    public bool Equals(Value? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || !Label.Equals(other.Label) || !Channel.Equals(other.Channel) || Objects.Length != other.Objects.Length) return false;
        for (var i = 0; i < Objects.Length; i++) if (!ReferenceEquals(Objects[i], other.Objects[i])) return false;
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Value);
    public override int GetHashCode() => Label.GetHashCode() * 31 + Objects.Length;
    public override string ToString() => $"{Label}{(Objects.IsEmpty ? "" : " obj[" + string.Join(",", Objects) + "]")}{(Channel.IsEmpty ? "" : " ch" + Channel)}";
}
