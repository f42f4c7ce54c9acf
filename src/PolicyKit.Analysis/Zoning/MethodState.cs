using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
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
    private readonly Dictionary<ControlFlowGraph, ControlDependence> _dependence = [];

    public IMethodSymbol Method => method;

    /// <summary>Order of discovery: makes the worklist deterministic.</summary>
    public int Order => order;
    public string Scope { get; private init; } = order.ToString(System.Globalization.CultureInfo.InvariantCulture);
    public MethodBody? Body { get; set; }

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
            _variants[closed] = variant = new MethodState(method, nextOrder(), ids) { Body = Body, Scope = Scope, Closed = closed, IsRelevant = IsRelevant };
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

    public MethodSummary Summary { get; set; } = MethodSummary.Bottom;
    public HashSet<MethodState> Dependents { get; } = [];
    public HashSet<MethodState> Callers { get; } = [];
    public List<FlowFinding> Findings { get; } = [];

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
        for (var i = 0; i < method.Parameters.Length; i++) Feed("arg" + i);
    }

    /// <summary>Its body was found to mention what gives zone data.</summary>
    public bool IsRelevant { get; set; }

    /// <summary>Callees that this body must follow although nothing labelled goes in: they hand objects around that hold zone data.</summary>
    public HashSet<MethodState> Warm { get; } = [];

    /// <summary>It left calls unfollowed when it was last solved.</summary>
    public bool HasCold { get; set; }

    /// <summary>A caller needs to know how its results hang together: it follows all its calls.</summary>
    public bool IsEager { get; set; }

    /// <summary>What leaves it was followed to those who mention it.</summary>
    public bool IsExpanded { get; set; }
    /// <summary>The last solve found more callees to follow.</summary>
    public bool NeedsMore { get; set; }
    public bool IsSolving { get; set; }
    public bool IsSolved { get; set; }
    public int Solves { get; set; }
    public long Work { get; set; }
    public bool IsExhausted { get; set; }

    /// <summary>Set for the pseudo-body that closes a root's open ends: it applies this method with receiver and arguments of unknown origin.</summary>
    public MethodState? Closes { get; init; }

    public AbstractObject Frame => Object(ObjectKind.Allocated, "frame:" + Scope, null, tablePath: "frame:" + Scope);

    public AbstractObject Object(ObjectKind kind, string key, ITypeSymbol? type, IMethodSymbol? target = null, string? tablePath = null, bool isOpen = false)
    {
        if (!_objects.TryGetValue(key, out var obj))
            _objects[key] = obj = new AbstractObject(ids, kind, key, type, null, target) { TablePath = tablePath, IsOpen = isOpen };
        return obj;
    }

    public AbstractObject PortObject(Port port)
    {
        var key = "port:" + port.Text;
        if (!_objects.TryGetValue(key, out var obj))
            _objects[key] = obj = new AbstractObject(ids, ObjectKind.Port, key, port.Type, port, null) { IsMany = port.IsManyElements };
        return obj;
    }

    public ControlDependence DependenceOf(ControlFlowGraph graph)
    {
        if (!_dependence.TryGetValue(graph, out var dependence)) _dependence[graph] = dependence = new ControlDependence(graph);
        return dependence;
    }

    public override string ToString() => method.ToDisplayString();
}
