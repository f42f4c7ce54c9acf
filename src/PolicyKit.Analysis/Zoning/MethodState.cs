using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// What the solver knows of one method between solves: its body, its summary so far, the objects it makes, who reads the summary.
/// INVARIANT: objects are interned here, so that two solves of one method can be compared.
/// </summary>
internal sealed class MethodState(IMethodSymbol method, int order, ObjectIds ids)
{
    private readonly Dictionary<string, AbstractObject> _objects = new(StringComparer.Ordinal);

    public IMethodSymbol Method => method;

    /// <summary>What a path calls it.</summary>
    public string Name => field ??= SymbolNames.Short(method);

    /// <summary>Order of discovery: makes the worklist deterministic.</summary>
    public int Order => order;
    public string Scope { get; private init; } = order.ToString(System.Globalization.CultureInfo.InvariantCulture);
    public MethodBody? Body { get; set; }

    /// <summary>Met for the first time when a body was exchanged, and of no matter to anybody else.</summary>
    public bool IsNew { get; set; }

    // ── Variants ──

    private readonly Dictionary<int, MethodState> _variants = [];

    /// <summary>
    /// Roots whose objects no caller knows: a virtual call on them is dispatched here, by the hierarchy, instead of being left as a hole for each caller to fill.
    /// Zero for the method itself, one bit a root for its variants (<see cref="BitOf"/>).
    /// </summary>
    public int Closed { get; private init; }

    public IEnumerable<MethodState> Variants => _variants.Values;

    /// <summary>This method with some roots closed. INVARIANT: a variant shares body, scope and hence ports with its method; it has objects, feeds and findings of its own.</summary>
    public MethodState Variant(int closed, Func<int> nextOrder)
    {
        if (closed == Closed) return this;
        if (!_variants.TryGetValue(closed, out var variant))
            _variants[closed] = variant = new MethodState(method, nextOrder(), ids) { Body = Body, Scope = Scope, Cycles = Cycles, Closed = closed, IsRelevant = IsRelevant };
        return variant;
    }

    public static int BitOf(string root) => root switch
    {
        "this" => 1,
        "frame" => 2,
        _ when root.StartsWith("arg", StringComparison.Ordinal) && int.Parse(root.Substring(3), System.Globalization.CultureInfo.InvariantCulture) is < 28 and var argument => 4 << argument,
        _ => 0,
    };

    public bool IsClosedAt(Port port) => Closed != 0 && (Closed & BitOf((port.Root ?? port).Step)) != 0;

    /// <summary>How many ways lead back in the ports of this method (<see cref="Port.Cycles"/>); shared with its variants, as the ports are.</summary>
    public StrongBox<int> Cycles { get; private init; } = new();

    public MethodSummary Summary { get; set; } = MethodSummary.Bottom;

    // By reader: in which of its solves it was last told.
    private readonly Dictionary<MethodState, int> _readers = [];

    /// <summary>A body that is being solved is told the summary, or passes over it.</summary>
    public void IsReadBy(MethodState reader) => _readers[reader] = reader.Solves;

    /// <summary>Who was ever told.</summary>
    public IReadOnlyCollection<MethodState> Readers => _readers.Keys;

    /// <summary>Who was told what no longer holds. A body that is being solved and has not asked in this solve yet will be told what does.</summary>
    public IEnumerable<MethodState> OutdatedReaders() => _readers.Where(static r => !r.Key.IsSolving || r.Value == r.Key.Solves).Select(static r => r.Key);
    public HashSet<MethodState> Callers { get; } = [];

    public void IsCalledBy(MethodState caller)
    {
        Callers.Add(caller);
        caller.Footprint?.Callees.Add(this);
    }

    /// <summary>Takes down what a solve tells others, where somebody compares it with another one (<see cref="BodyExchange"/>).</summary>
    public Footprint? Footprint { get; set; }

    /// <summary>Bodies that call it and did not follow the call, for nothing labelled goes in.</summary>
    public HashSet<MethodState> PassedOverBy { get; } = [];
    public Dictionary<FoundFlow, FoundFlow> Found { get; set; } = [];

    /// <summary>Contracts that the last solve saw broken.</summary>
    public HashSet<Contradiction> Contradictions { get; } = [];

    /// <summary>
    /// Roots (<c>this</c>, <c>argN</c>, <c>frame</c>) to which some caller hands labelled data. Ports below other roots carry no atom: nothing can come
    /// of them, so they cost nothing until somebody feeds them.
    /// </summary>
    private readonly HashSet<string> _fed = new(StringComparer.Ordinal);
    public bool IsFed => _fed.Count > 0;
    public int FedCount => _fed.Count;
    public bool IsFedAt(string root) => _fed.Contains(root) || root.StartsWith("hole", StringComparison.Ordinal);

    public void Feed(string root)
    {
        // What was found without this port does not hold with it.
        if (_fed.Add(root)) IsSolved = false;
    }

    public void FeedAll()
    {
        Feed("this");
        Feed("frame");
        for (var i = 0; i < method.Parameters.Length; i++) Feed(Port.ArgumentRoot(i));
    }

    /// <summary>Its body was found to mention what gives zone data.</summary>
    public bool IsRelevant { get; set; }

    /// <summary>Callees that this body must follow although nothing labelled goes in: they hand objects around that hold zone data.</summary>
    public HashSet<MethodState> Warm { get; } = [];

    /// <summary>It left calls unfollowed when it was last solved.</summary>
    public bool HasCold { get; set; }

    /// <summary>Some of those calls were given what it was given itself.</summary>
    public bool HandsOn { get; set; }

    /// <summary>A caller needs to know how its results hang together: it follows all its calls.</summary>
    public bool IsEager { get; set; }

    /// <summary>A caller calls it where zone data decides: what it does tells of that, and so does what those do whom it calls.</summary>
    public bool IsDecided { get; private set; }

    public void Decide()
    {
        // What it does by calls that it left unfollowed is not known yet.
        if (!IsDecided && HasUnfollowed) IsSolved = false;
        IsDecided = true;
    }

    /// <summary>It left calls unfollowed when it was last solved, whatever they were given.</summary>
    public bool HasUnfollowed { get; set; }

    /// <summary>Its summaries tell of so many objects that those of one type are one (<see cref="SummaryFolding"/>).</summary>
    public bool Folds { get; set; }

    /// <summary>In its summaries so many parts decide something that they are not told apart (<see cref="SummaryWidening"/>).</summary>
    public bool Widens { get; set; }

    /// <summary>What leaves it was followed to those who mention it.</summary>
    public bool IsExpanded { get; set; }
    /// <summary>The last solve found more callees to follow.</summary>
    public bool NeedsMore { get; set; }
    public bool IsSolving { get; set; }
    public bool IsSolved { get; set; }
    public int Solves { get; set; }
    public long Work { get; set; }

    /// <summary>Work of the first solve, which sees the body once from end to end.</summary>
    public long FirstWork { get; set; }

    /// <summary>
    /// More places were looked at than are before a body is given up. Once through it must be possible: more for a longer body. After that it may be solved again as often
    /// as its length allows, or a few times if once was dear.
    /// </summary>
    public bool IsOverspent => Work > FewPlaces && Work > Math.Max(FewPlaces + 40 * Length, 4 * FirstWork);

    // What any body may cost; only past it its length is asked for.
    private const long FewPlaces = 4_000;

    /// <summary>In tokens: neither comments nor layout decide what is analysed.</summary>
    private long Length => _length ??= Body?.Graphs.Sum(static g => (long)g.OriginalOperation.Syntax.DescendantTokens().Count()) ?? 0;
    private long? _length;
    public bool IsExhausted { get; set; }

    /// <summary>Set for the pseudo-body that closes a root's open ends: it applies this method with receiver and arguments of unknown origin.</summary>
    public MethodState? Closes { get; init; }

    public AbstractObject Frame => field ??= Object(ObjectKind.Allocated, FrameMark + Scope, null, tablePath: FrameMark + Scope);

    /// <summary>The name of a frame begins with it.</summary>
    public const string FrameMark = "frame:";

    public AbstractObject Object(ObjectKind kind, string key, ITypeSymbol? type, IMethodSymbol? target = null, string? tablePath = null, bool isOpen = false)
    {
        if (_objects.TryGetValue(key, out var obj) && Body?.Replacement is not null && !SymbolEqualityComparer.Default.Equals(obj.Type, type))
            return Object(kind, key + " as " + type?.ToDisplayString(), type, target, tablePath, isOpen);
        if (obj is null)
            _objects[key] = obj = new AbstractObject(ids, kind, key, type, null, target) { TablePath = tablePath, IsOpen = isOpen };
        return obj;
    }

    /// <summary>The object that stands for all of one type that this method or its callees made, where they are not told apart.</summary>
    public AbstractObject Folded(ObjectKind kind, ITypeSymbol? type, bool isOpen)
    {
        if (type is null || !_folded.TryGetValue(type, out var known)) known = default;
        if ((kind == ObjectKind.Allocated ? known.Allocated : known.Other) is { } folded) return folded;
        folded = Object(kind, FoldMark + kind + (type?.ToDisplayString() ?? "?"), type, isOpen: isOpen || kind == ObjectKind.Allocated).Old;
        if (type is not null) _folded[type] = kind == ObjectKind.Allocated ? (folded, known.Other) : (known.Allocated, folded);
        return folded;
    }

    /// <summary>The object that stands for all exceptions of one type that this method or its callees made.</summary>
    public AbstractObject Thrown(ITypeSymbol type)
    {
        if (!_thrown.TryGetValue(type, out var thrown)) _thrown[type] = thrown = Object(ObjectKind.Allocated, "thrown:" + type.ToDisplayString(), type, isOpen: true).Old;
        return thrown;
    }

    private readonly Dictionary<ITypeSymbol, AbstractObject> _thrown = new(SymbolEqualityComparer.Default);

    /// <summary>The object that stands for all of one type in one place; in what stands for others already, for all of the body.</summary>
    public AbstractObject FoldedAt(Place place, ITypeSymbol? type) =>
        place.Object.Key.IndexOf(FoldedPlaceMark) >= 0 || IsFolded(place.Object) ? Folded(ObjectKind.Allocated, type, isOpen: true)
        : Object(ObjectKind.Allocated, Below(place.Object.Key, FoldedPlaceMark, place.Member + (type?.ToDisplayString() ?? "?")), type, isOpen: true).Old;

    private const char FoldedPlaceMark = '\u0007';

    /// <summary>The same, if anything of the type was made that is not told apart.</summary>
    public AbstractObject? KnownFolded(ITypeSymbol type) => _folded.TryGetValue(type, out var known) ? known.Allocated : null;

    private readonly Dictionary<ITypeSymbol, (AbstractObject? Allocated, AbstractObject? Other)> _folded = new(SymbolEqualityComparer.Default);

    public static bool IsFolded(AbstractObject obj) => obj.Key.StartsWith(FoldMark, StringComparison.Ordinal);

    private const string FoldMark = "fold:";

    private readonly Dictionary<Port, AbstractObject> _portObjects = [];

    public AbstractObject PortObject(Port port)
    {
        if (!_portObjects.TryGetValue(port, out var obj))
            _portObjects[port] = obj = new AbstractObject(ids, ObjectKind.Port, "port:" + port.Text, port.Type, port, null);
        return obj;
    }

    public AbstractObject? KnownPortObject(Port port) => _portObjects.TryGetValue(port, out var obj) ? obj : null;

    /// <summary>The part of an object of unknown content, if it was ever read.</summary>
    public AbstractObject? KnownPart(AbstractObject obj, string member) =>
        _parts.TryGetValue((obj.Key, '.', member), out var key) && _objects.TryGetValue(key, out var part) && !ReferenceEquals(part, obj) ? part : null;

    // ── Names that every solve asks for again ──

    private readonly Dictionary<(IOperation, string), string> _keys = [];
    private readonly Dictionary<(string, char, string), string> _parts = [];
    private readonly Dictionary<ISymbol, MemberInfo> _variables = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, MemberInfo> _captures = [];

    /// <summary>Names what an operation makes; unique within the method.</summary>
    public string KeyOf(string what, IOperation operation)
    {
        if (!_keys.TryGetValue((operation, what), out var key)) _keys[(operation, what)] = key = what + "@" + PlaceOf(operation.Syntax) + ":" + operation.Syntax.RawKind;
        return key;
    }

    /// <summary>Names what a call makes; unique within the method.</summary>
    public string KeyOf(IOperation call, IMethodSymbol target)
    {
        if (!_keys.TryGetValue((call, target.Name), out var key)) _keys[(call, target.Name)] = key = "call@" + PlaceOf(call.Syntax) + ":" + call.Syntax.Span.Length + ":" + target.Name;
        return key;
    }

    private readonly Dictionary<(string, IOperation?, IMethodSymbol?), string> _openKeys = [];

    /// <summary>Names a call that is left open. They are filled in the order of these names: an argument is known before the call that is given it.</summary>
    public string OpenKeyOf(string site, IOperation? call, IMethodSymbol? target)
    {
        if (_openKeys.TryGetValue((site, call, target), out var key)) return key;
        key = site + (target is null ? ":delegate" : ":" + target.Name);
        if (key.Length > 160) key = "hole:" + (target?.ToDisplayString() ?? "delegate");
        if (call is not null) key = (PlaceOf(call.Syntax) + call.Syntax.Span.Length).ToString("D8", System.Globalization.CultureInfo.InvariantCulture) + key;
        return _openKeys[(site, call, target)] = key;
    }

    /// <summary>A name with another after it.</summary>
    public string Below(string name, char mark, string part)
    {
        if (!_parts.TryGetValue((name, mark, part), out var key)) _parts[(name, mark, part)] = key = name + mark + part;
        return key;
    }

    public MemberInfo Variable(ISymbol variable)
    {
        if (!_variables.TryGetValue(variable, out var info))
            _variables[variable] = info = variable switch
            {
                IParameterSymbol parameter => MemberInfo.Pseudo("$" + parameter.Name, parameter.Type),
                ILocalSymbol local => MemberInfo.Pseudo(LocalKey(local), local.Type),
                _ => throw new ArgumentException("Only locals and parameters live in a frame.", nameof(variable)),
            };
        return info;
    }

    public MemberInfo Capture(CaptureId id)
    {
        if (!_captures.TryGetValue(id, out var info)) _captures[id] = info = MemberInfo.Pseudo(MemberInfo.CapturePrefix + id.GetHashCode());
        return info;
    }

    public string LocalKey(ISymbol local) => local.Name + "#" + (local.Locations is [{ SourceTree: { } tree, SourceSpan: var span }, ..] ? Body?.PlaceOf(tree, span) ?? span.Start : 0);

    /// <summary>Where a node counts as standing, for names (<see cref="MethodBody.PlaceOf"/>).</summary>
    public int PlaceOf(SyntaxNode node) => Body?.PlaceOf(node.SyntaxTree, node.Span) ?? node.SpanStart;

    /// <summary>Lets go of the names that were asked for by operations of a body that is exchanged.</summary>
    public void ForgetNames()
    {
        _keys.Clear();
        _openKeys.Clear();
        _variables.Clear();
    }

    // ── What calls made here ──

    private readonly Dictionary<(string, AbstractObject, bool), AbstractObject> _made = [];

    /// <summary>The object that stands at a call for one that its callee made, if the call was met before.</summary>
    public AbstractObject? MadeAt(string site, AbstractObject by, bool merged) => _made.TryGetValue((site, by, merged), out var made) ? made : null;

    private readonly Dictionary<string, AbstractObject> _firstMade = new(StringComparer.Ordinal);

    /// <summary>True for the first object of callees that took the name.</summary>
    public bool IsFirst(string name, AbstractObject by)
    {
        if (!_firstMade.TryGetValue(name, out var first)) _firstMade[name] = first = by;
        return ReferenceEquals(first, by);
    }

    public void NoteMade(string site, AbstractObject by, bool merged, AbstractObject made) => _made[(site, by, merged)] = made;

    public override int GetHashCode() => order;

    public override string ToString() => method.ToDisplayString();
}
