using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Summaries;

/// <summary>Where a sink leads: a fixed zone, nowhere (<c>-</c>), a channel whose zone the value carries, or a key of the field table.</summary>
internal sealed record SinkTarget(ZoneInfo? Zone, Label? Channel, string? TableKey)
{
    public static readonly SinkTarget Nowhere = new(null, null, null);
    public static SinkTarget Of(ZoneInfo zone) => new(zone, null, null);
    public static SinkTarget OfChannel(Label channel) => new(null, channel, null);
    public static SinkTarget OfTable(string key) => new(null, null, key);

    /// <summary>The confidentiality up to which the service may hold data, where its declaration states one; else 0.</summary>
    public int Ceiling { get; init; }

    public bool IsSame(SinkTarget other) => ReferenceEquals(this, other)
        || Equals(Zone, other.Zone) && TableKey == other.TableKey && Equals(Channel, other.Channel) && Ceiling == other.Ceiling;
}

/// <summary>
/// "What is in <see cref="Input"/> leads to a sink." <see cref="Input"/> is a port of the method, or — where only the channel is still open — a zone.
/// <see cref="Meet"/> is the argument in this method at which the two met: the place of a finding when the open end closes here.
/// </summary>
internal sealed record SinkEdge(Atom Input, SinkTarget Target, SinkKind Kind, string SinkText, SyntaxNode? SinkNode, MeetingPoint Meet, Trace? Trace)
{
    /// <summary>The route for which the code that it comes from was reviewed.</summary>
    public RouteInfo? Crossing { get; init; }

    /// <summary>Steps of the way from the place where it met.</summary>
    public int Depth => Trace?.Depth ?? 0;

    public SinkKey Key => new(Input, Target, Kind, Target.TableKey is null ? Meet.Node : null, Crossing);

    public bool Equals(SinkEdge? other) => other is not null && Key.Equals(other.Key);

    public override int GetHashCode() => Key.GetHashCode();
}

/// <summary>
/// What tells edges apart. INVARIANT: leaves out traces and nodes below the meeting point, or summaries of recursive methods would never settle.
/// A place of the field table is no finding, so there where it was met is left out too.
/// </summary>
internal readonly record struct SinkKey(Atom? Input, SinkTarget Target, SinkKind Kind, SyntaxNode? Meet, RouteInfo? Crossing)
{
    public bool Equals(SinkKey other) =>
        ReferenceEquals(Input, other.Input) && Kind == other.Kind && Meet == other.Meet && Target.IsSame(other.Target) && ReferenceEquals(Crossing, other.Crossing);

    public override int GetHashCode() =>
        unchecked(((Input?.Id ?? 0) * 397 + (int)Kind) * 397 + (Target.TableKey is { } key ? StringComparer.Ordinal.GetHashCode(key) : Meet?.SpanStart ?? 0));
}

/// <summary>The argument (or written place) where a zone and a way to a sink meet; <see cref="Text"/> is the value as its author wrote it.</summary>
internal sealed class MeetingPoint(SyntaxNode? node, ISymbol? owner)
{
    public SyntaxNode? Node => node;
    public ISymbol? Owner => owner;

    /// <summary>The word for a value that nobody wrote: the receiver of a call that names none.</summary>
    public string? Word { get; init; }

    public string Text => Word ?? SymbolNames.TextOf(node);
}

/// <summary>A call whose target only a caller knows: a delegate parameter, a virtual member of what the method was given.</summary>
internal sealed record Hole(string Id, Port Result, Value Receiver, IMethodSymbol? Method, ImmutableArray<Value> Arguments, ImmutableArray<MeetingPoint> Meets, SyntaxNode Site)
{
    /// <summary>True if the call stands in a loop.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>The call is made on every way on which the method returns.</summary>
    public bool IsCertain { get; init; }

    /// <summary>It asks for a text (ToString), and for no format that it says.</summary>
    public bool IsForText => Method is { Name: "ToString" } && Arguments.IsEmpty;

    public Hole Join(Hole other)
    {
        var joined = With(other.Receiver, i => i < other.Arguments.Length ? other.Arguments[i] : Value.Empty);
        var (isRepeated, isCertain) = (IsRepeated || other.IsRepeated, IsCertain && other.IsCertain);
        return joined.IsRepeated == isRepeated && joined.IsCertain == isCertain ? joined : joined with { IsRepeated = isRepeated, IsCertain = isCertain };
    }

    /// <summary>The same call, where it may be on more and be given more.</summary>
    public Hole With(Value receiver, Func<int, Value> argument)
    {
        var joined = Receiver.Join(receiver);
        var grows = !ReferenceEquals(joined, Receiver);
        var arguments = new Value[Arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Arguments[i].Join(argument(i));
            grows |= !ReferenceEquals(arguments[i], Arguments[i]);
        }
        return grows ? this with { Receiver = joined, Arguments = arguments.ToImmutableArray() } : this;
    }

    public bool Equals(Hole? other) => other is not null && Id == other.Id && IsCertain == other.IsCertain && IsRepeated == other.IsRepeated && Receiver.Equals(other.Receiver) && Arguments.SequenceEqual(other.Arguments);
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}

/// <summary>One write that is visible after the method returns: to an object reachable from its ports, its result, or a static place.</summary>
internal readonly record struct HeapWrite(AbstractObject Object, string Member, Value Value);

/// <summary>Something a reader below a zone could see happen although no data is passed.</summary>
internal sealed record Effect(SinkTarget Target, SinkKind Kind, string SinkText, SyntaxNode? SinkNode)
{
    public bool Equals(Effect? other) => other is not null && Kind == other.Kind && SinkText == other.SinkText && Equals(Target.Zone, other.Target.Zone) && Equals(Target.Channel, other.Target.Channel);
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(SinkText);
}

/// <summary>
/// What a method does, in terms of its own ports; a caller only substitutes. Immutable; compared by value to find the fixpoint.
/// </summary>
internal sealed class MethodSummary : IEquatable<MethodSummary>
{
    public static readonly MethodSummary Bottom = new();

    public Value Return { get; init; } = Value.Empty;
    public Value Thrown { get; init; } = Value.Empty;
    public ImmutableArray<(int Parameter, Value Value)> ByReference { get; init; } = ImmutableArray<(int Parameter, Value Value)>.Empty;
    public ImmutableArray<HeapWrite> Writes { get; init; } = ImmutableArray<HeapWrite>.Empty;

    /// <summary>Static places that are written: their content is the field table's.</summary>
    public ImmutableArray<(AbstractObject Object, string Member)> Statics { get; init; } = ImmutableArray<(AbstractObject Object, string Member)>.Empty;

    /// <summary>Delegates that the method was given and put into places of the field table: which they are, the caller knows.</summary>
    public ImmutableArray<(string Key, AbstractObject Delegate)> HandedOn { get; init; } = ImmutableArray<(string Key, AbstractObject Delegate)>.Empty;

    /// <summary>
    /// What nothing is left in of all that a thing held which the method was given, or in a part of it (<c>[]</c>, <c>key</c>; a thing as a whole has no name), but for what
    /// <see cref="Writes"/> say. Holds for certain: on every way on which the method returns.
    /// </summary>
    public ImmutableArray<(AbstractObject Object, string Part)> Emptied { get; init; } = ImmutableArray<(AbstractObject Object, string Part)>.Empty;
    public ImmutableArray<SinkEdge> Sinks { get; init; } = ImmutableArray<SinkEdge>.Empty;

    /// <summary>
    /// Of the edges that differ only in where they met in the method, the one with the shortest way: a caller who gives the argument is himself where they meet.
    /// What does not come from the receiver or an argument is all here.
    /// </summary>
    public ImmutableArray<SinkEdge> SinksOfCallers(Pool<SinkKey, int> pool) => _sinksOfCallers.IsDefault ? _sinksOfCallers = WithoutMeets(pool) : _sinksOfCallers;

    private ImmutableArray<SinkEdge> _sinksOfCallers;

    private ImmutableArray<SinkEdge> WithoutMeets(Pool<SinkKey, int> pool)
    {
        if (Sinks.Length < 2) return Sinks;
        var shortest = pool.Take();
        var kept = ImmutableArray.CreateBuilder<SinkEdge>();
        foreach (var edge in Sinks)
            if (edge.Input.Port is not { From: PortRoot.This or PortRoot.Argument }) kept.Add(edge);
            else if (!shortest.TryGetValue(edge.Key with { Meet = null }, out var at)) { shortest[edge.Key with { Meet = null }] = kept.Count; kept.Add(edge); }
            else if (edge.Depth < kept[at].Depth) kept[at] = edge;
        pool.Return(shortest);
        return kept.Count == Sinks.Length ? Sinks : kept.ToImmutable();
    }

    public ImmutableArray<Hole> Holes { get; init; } = ImmutableArray<Hole>.Empty;

    /// <summary>What one of the calls that are left open gives, another is given parts of, or an object that holds it.</summary>
    public bool HolesAreLinked => _holesAreLinked ??= Holes.Length > 1 && (Writes.Any(static w => IsOfHole(w.Value)) || Holes.Any(static h => IsOfHole(h.Receiver) || h.Arguments.Any(IsOfHole)));

    private bool? _holesAreLinked;

    private static bool IsOfHole(Value value) =>
        value.Label.Entries.Any(static e => e.Atom.Port is { From: PortRoot.Hole }) || value.Objects.Any(static o => o.Port is { From: PortRoot.Hole });

    /// <summary>What the method made of a type that it knows by a type parameter: who names the type knows which constructor runs.</summary>
    public ImmutableArray<AbstractObject> MadeOfTypeParameters => _madeOfTypeParameters.IsDefault ? _madeOfTypeParameters = FindMadeOfTypeParameters() : _madeOfTypeParameters;

    private ImmutableArray<AbstractObject> _madeOfTypeParameters;

    private ImmutableArray<AbstractObject> FindMadeOfTypeParameters()
    {
        List<AbstractObject>? made = null;
        Look(Return);
        foreach (var (_, value) in ByReference) Look(value);
        foreach (var write in Writes)
        {
            if (IsOpen(write.Object)) (made ??= []).Add(write.Object);
            Look(write.Value);
        }
        foreach (var hole in Holes)
        {
            Look(hole.Receiver);
            foreach (var argument in hole.Arguments) Look(argument);
        }
        return made is null ? ImmutableArray<AbstractObject>.Empty : Value.SetOf(made);

        void Look(Value value)
        {
            foreach (var obj in value.Objects) if (IsOpen(obj)) (made ??= []).Add(obj);
        }

        static bool IsOpen(AbstractObject obj) => obj is { Kind: ObjectKind.Allocated, Type: ITypeParameterSymbol };
    }

    /// <summary>What is returned comes about when it is enumerated.</summary>
    public bool ReturnsLater => _returnsLater ??= Return.Objects.Any(static o => o.Key == AbstractObject.Iterator) || !Return.Objects.IsEmpty && Writes.Any(w => w.Member == MemberInfo.ReadsLater.Key && Return.Objects.Contains(w.Object));

    private bool? _returnsLater;

    /// <summary>Effects a reader below could see although no data is passed: kind and target of every sink reached. For implicit flows.</summary>
    public ImmutableArray<Effect> Effects { get; init; } = ImmutableArray<Effect>.Empty;

    /// <summary>How many ways led back in the method's ports (<see cref="Port.Cycles"/>) when it was solved: a caller that knew fewer has read too little.</summary>
    public int Cycles { get; init; }

    /// <summary>True if zone data leaves the method: by its result, what it writes, throws, hands to a hole, or sends over a connection that its caller chose.</summary>
    public bool CarriesZones => _carriesZones ??= HasZone(Return) || HasZone(Thrown) || ByReference.Any(static r => HasZone(r.Value)) || Writes.Any(static w => HasZone(w.Value))
        || Sinks.Any(static s => s.Input.Zone is not null) || Holes.Any(static h => h.Arguments.Any(HasZone) || HasZone(h.Receiver));

    private bool? _carriesZones;

    private static bool HasZone(Value value)
    {
        foreach (var entry in value.Label.Entries) if (entry.Atom.Zone is not null) return true;
        foreach (var entry in value.Channel.Entries) if (entry.Atom.Zone is not null) return true;
        return false;
    }

    /// <summary>What either says. Where solves of a recursive method take turns with those of its callees, this is what ends the taking of turns.</summary>
    public MethodSummary Join(MethodSummary other)
    {
        var writes = new Dictionary<(AbstractObject, string), Value>();
        foreach (var write in Writes.Concat(other.Writes)) writes[(write.Object, write.Member)] = writes.TryGetValue((write.Object, write.Member), out var known) ? known.Join(write.Value) : write.Value;
        var byReference = new SortedDictionary<int, Value>();
        foreach (var (parameter, value) in ByReference.Concat(other.ByReference)) byReference[parameter] = byReference.TryGetValue(parameter, out var known) ? known.Join(value) : value;
        var holes = new SortedDictionary<string, Hole>(StringComparer.Ordinal);
        foreach (var hole in Holes.Concat(other.Holes)) holes[hole.Id] = holes.TryGetValue(hole.Id, out var known) ? known.Join(hole) : hole;
        return new MethodSummary
        {
            Return = Return.Join(other.Return),
            Thrown = Thrown.Join(other.Thrown),
            ByReference = byReference.Select(static p => (p.Key, p.Value)).ToImmutableArray(),
            Writes = writes.Select(static w => new HeapWrite(w.Key.Item1, w.Key.Item2, w.Value)).ToImmutableArray(),
            Statics = Statics.Union(other.Statics).ToImmutableArray(),
            HandedOn = HandedOn.Union(other.HandedOn).ToImmutableArray(),
            Emptied = Emptied.Intersect(other.Emptied).ToImmutableArray(),
            Sinks = Sinks.Union(other.Sinks).ToImmutableArray(),
            Holes = holes.Values.ToImmutableArray(),
            Effects = Effects.Union(other.Effects).ToImmutableArray(),
            Cycles = Math.Max(Cycles, other.Cycles),
        };
    }

    /// <summary>The same, and what the other was seen to send.</summary>
    public MethodSummary WithEndsOf(MethodSummary other) => new()
    {
        Return = Return,
        Thrown = Thrown,
        ByReference = ByReference,
        Writes = Writes,
        Statics = Statics,
        HandedOn = HandedOn,
        Emptied = Emptied,
        Sinks = Sinks.Union(other.Sinks).ToImmutableArray(),
        Holes = Holes,
        Effects = Effects.Union(other.Effects).ToImmutableArray(),
        Cycles = Cycles,
    };

    public bool Equals(MethodSummary? other) => ReferenceEquals(this, other) || (other is not null
        && IsSameApartFromSinks(other) && Same(Sinks, other.Sinks));

    public bool IsSameApartFromSinks(MethodSummary other) =>
        Cycles == other.Cycles && Return.Equals(other.Return) && Thrown.Equals(other.Thrown) && ByReference.SequenceEqual(other.ByReference)
        && Same(Writes, other.Writes) && Same(Statics, other.Statics) && Same(HandedOn, other.HandedOn) && Same(Emptied, other.Emptied) && Same(Holes, other.Holes) && Same(Effects, other.Effects);

    private static bool Same<T>(ImmutableArray<T> a, ImmutableArray<T> b) => a.Length == b.Length && (a == b || new HashSet<T>(a).SetEquals(b));

    public override bool Equals(object? obj) => Equals(obj as MethodSummary);
    public override int GetHashCode() => Return.GetHashCode() * 31 + Sinks.Length * 7 + Writes.Length;
}
