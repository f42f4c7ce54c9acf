using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Flow;

/// <summary>
/// The state at one point: places → values. Immutable and shared; a place that is absent holds its default (nothing for what was made here,
/// the port itself for what the caller gave). A binary trie over the numbers of places: states that are joined share nearly all of their nodes, and what is shared is not looked at.
/// Chris Okasaki and Andrew Gill, "Fast Mergeable Integer Maps", 1998.
/// INVARIANT: <see cref="Join"/> and <see cref="Map"/> return their operand by reference when nothing was added or changed.
/// </summary>
internal sealed class Heap
{
    public static readonly Heap Empty = new(null);

    private readonly Node? _root;

    private Heap(Node? root) => _root = root;

    public bool TryGet(AbstractObject obj, string member, out Value value)
    {
        if (obj.KnownAt(member) is { } place) return TryGet(place, out value);
        value = null!;
        return false;
    }

    public bool TryGet(Place place, out Value value)
    {
        var node = _root;
        while (node is Branch branch) node = (place.Id & branch.Bit) == 0 ? branch.Zero : branch.One;
        var leaf = node as Leaf;
        var found = leaf is not null && ReferenceEquals(leaf.Place, place);
        value = found ? leaf!.Value : null!;
        return found;
    }

    public Heap Set(AbstractObject obj, string member, Value value) => Set(obj.At(member), value);

    public Heap Set(Place place, Value value)
    {
        if (_root is null) return new Heap(new Leaf(place, value));
        var root = Set(_root, place, value);
        return ReferenceEquals(root, _root) ? this : new Heap(root);
    }

    private static Node Set(Node node, Place place, Value value)
    {
        switch (node)
        {
            case Leaf leaf when ReferenceEquals(leaf.Place, place): return ReferenceEquals(leaf.Value, value) ? leaf : new Leaf(place, value);
            case Branch branch when branch.Covers(place.Id):
                return (place.Id & branch.Bit) == 0 ? branch.With(Set(branch.Zero, place, value), branch.One) : branch.With(branch.Zero, Set(branch.One, place, value));
            default: return Linked(node, new Leaf(place, value));
        }
    }

    public Heap Remove(Place place)
    {
        var root = Remove(_root, place);
        return ReferenceEquals(root, _root) ? this : new Heap(root);
    }

    private static Node? Remove(Node? node, Place place)
    {
        if (node is not Branch branch) return node is Leaf leaf && ReferenceEquals(leaf.Place, place) ? null : node;
        if (!branch.Covers(place.Id)) return branch;
        return (place.Id & branch.Bit) == 0 ? Remove(branch.Zero, place) is { } zero ? branch.With(zero, branch.One) : branch.One
            : Remove(branch.One, place) is { } one ? branch.With(branch.Zero, one) : branch.Zero;
    }

    /// <summary>Every place with its value, in the order in which the places were first met.</summary>
    public IEnumerable<(Place Place, Value Value)> Places
    {
        get
        {
            var open = new Stack<Node>();
            if (_root is not null) open.Push(_root);
            while (open.Count > 0)
            {
                var node = open.Pop();
                if (node is Leaf leaf) yield return (leaf.Place, leaf.Value);
                else if (node is Branch branch)
                {
                    open.Push(branch.One);
                    open.Push(branch.Zero);
                }
            }
        }
    }

    /// <summary>The same places with other values.</summary>
    public Heap Map(Func<Value, Value> change)
    {
        if (_root is null) return this;
        var root = Changed(_root, leaf => change(leaf.Value));
        return ReferenceEquals(root, _root) ? this : new Heap(root);
    }

    private static Node Changed(Node node, Func<Leaf, Value> change)
    {
        if (node is Branch branch) return branch.With(Changed(branch.Zero, change), Changed(branch.One, change));
        var leaf = (Leaf)node;
        return leaf.With(change(leaf));
    }

    /// <summary>Least upper bound; <paramref name="initial"/> gives the value a place has when it was never written.</summary>
    /// <remarks><paramref name="looked"/> says how many places had to be looked at.</remarks>
    public Heap Join(Heap other, Func<Place, Value> initial, out int looked)
    {
        looked = 0;
        if (ReferenceEquals(_root, other._root)) return this;
        var joining = new Joining(initial);
        var root = joining.Of(_root, other._root);
        looked = joining.Looked;
        return ReferenceEquals(root, _root) ? this : new Heap(root);
    }

    private sealed class Joining(Func<Place, Value> initial)
    {
        public int Looked { get; private set; }

        public Node? Of(Node? left, Node? right)
        {
            if (ReferenceEquals(left, right)) return left;
            if (right is null) return OnlyLeft(left!);
            if (left is null) return OnlyRight(right);
            switch (left, right)
            {
                case (Leaf mine, Leaf theirs) when ReferenceEquals(mine.Place, theirs.Place):
                    Looked++;
                    return mine.With(mine.Value.Join(theirs.Value));
                case (Branch a, Branch b) when a.Bit == b.Bit && a.Prefix == b.Prefix: return a.With(Of(a.Zero, b.Zero)!, Of(a.One, b.One)!);
                // One lies wholly in a half of the other.
                case (Branch a, _) when (right is not Branch { Bit: var bit } || bit < a.Bit) && a.Covers(right.Some):
                    return (right.Some & a.Bit) == 0 ? a.With(Of(a.Zero, right)!, OnlyLeft(a.One)) : a.With(OnlyLeft(a.Zero), Of(a.One, right)!);
                case (_, Branch b) when b.Covers(left.Some):
                    return (left.Some & b.Bit) == 0 ? new Branch(b.Prefix, b.Bit, Of(left, b.Zero)!, OnlyRight(b.One)) : new Branch(b.Prefix, b.Bit, OnlyRight(b.Zero), Of(left, b.One)!);
                default: return Linked(OnlyLeft(left), OnlyRight(right));
            }
        }

        private Node OnlyLeft(Node node) => Changed(node, _onlyLeft ??= leaf =>
        {
            Looked++;
            return leaf.Value.Join(initial(leaf.Place));
        });

        private Node OnlyRight(Node node) => Changed(node, _onlyRight ??= leaf =>
        {
            Looked++;
            return initial(leaf.Place).Join(leaf.Value);
        });

        private Func<Leaf, Value>? _onlyLeft, _onlyRight;
    }

    // ── The trie ──

    private abstract class Node
    {
        /// <summary>The number of some place in it.</summary>
        public abstract int Some { get; }
    }

    private sealed class Leaf(Place place, Value value) : Node
    {
        public Place Place => place;
        public Value Value => value;
        public override int Some => place.Id;

        public Leaf With(Value other) => ReferenceEquals(value, other) || value.Equals(other) ? this : new Leaf(place, other);
    }

    /// <summary>Places whose numbers agree above <c>bit</c>, told apart by it.</summary>
    private sealed class Branch(int prefix, int bit, Node zero, Node one) : Node
    {
        public int Prefix => prefix;
        public int Bit => bit;
        public Node Zero => zero;
        public Node One => one;
        public override int Some => prefix;

        public bool Covers(int id) => (id & ~((bit << 1) - 1)) == prefix;
        public Branch With(Node otherZero, Node otherOne) => ReferenceEquals(zero, otherZero) && ReferenceEquals(one, otherOne) ? this : new Branch(prefix, bit, otherZero, otherOne);
    }

    /// <summary>Two tries that have no place in common, and neither lies in a half of the other.</summary>
    private static Branch Linked(Node a, Node b)
    {
        var bit = a.Some ^ b.Some;
        bit |= bit >> 1;
        bit |= bit >> 2;
        bit |= bit >> 4;
        bit |= bit >> 8;
        bit |= bit >> 16;
        bit -= bit >> 1;
        var prefix = a.Some & ~((bit << 1) - 1);
        return (a.Some & bit) == 0 ? new Branch(prefix, bit, a, b) : new Branch(prefix, bit, b, a);
    }
}
