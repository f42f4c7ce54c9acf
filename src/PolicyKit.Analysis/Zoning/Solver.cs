using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Languages;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// The least fixpoint over all bodies: callees first where it can, then again whatever depends on a summary or a field that grew.
/// INVARIANT: one thread at a time; the order of work depends on names only, so results do not depend on threads or on the order of files.
/// </summary>
/// <param name="compilation">The code. Bodies of other compilations are never followed.</param>
/// <param name="declarations">What it and its references declare.</param>
/// <param name="policy">By which it is judged.</param>
/// <param name="hierarchy">What its virtual calls may reach.</param>
/// <param name="userModels">Model files.</param>
/// <param name="facts">What its references tell.</param>
/// <param name="silent">References that could tell and do not.</param>
/// <param name="cancellation">Cancels.</param>
internal sealed partial class Solver(Compilation compilation, Declarations declarations, PolicyInfo policy, Hierarchy hierarchy, ModelSet userModels, ModelSet facts, IReadOnlyCollection<IAssemblySymbol> silent, CancellationToken cancellation)
{
    // Budgets are counted in places looked at, never in time: the same code exhausts them on every machine.
    private const long MaxWork = 40_000_000;
    private const int MaxSolvesPerBody = 60;
    private const int SolvesApart = 8;   // from here on a summary only grows, and tells objects apart by type
    private const int MaxDepth = 48;

    private readonly Dictionary<IMethodSymbol, MethodState> _states = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, MethodState> _closings = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<Port, AbstractObject> _statics = [];
    private readonly Dictionary<ISymbol, MemberInfo> _members = new(SymbolEqualityComparer.Default);
    private readonly SemanticModels _semantics = new(compilation);
    private SortedSet<MethodState> _dirty = new(Comparer<MethodState>.Create(static (a, b) => a.Order.CompareTo(b.Order)));
    private SortedSet<MethodState> _outdated = new(Comparer<MethodState>.Create(static (a, b) => a.Order.CompareTo(b.Order)));   // they read less of the field table than it holds now
    private readonly Dictionary<string, ZoneInfo> _keyZones = ReadKeyZones(compilation, declarations);
    private FieldTable? _table;
    private readonly ObjectIds _ids = new();
    private long _work;
    private int _depth;

    public Compilation Compilation => compilation;
    public Declarations Declarations => declarations;
    public PolicyInfo Policy => policy;
    public CancellationToken Cancellation { get; set; } = cancellation;
    public AtomTable Atoms { get; } = new();
    public Spellings Spellings { get; } = new();
    public SolverPools Pools { get; } = new();
    public PortTable Ports { get; } = new();
    public FieldTable Table => _table ??= new FieldTable(new TableKeys(SourceType, hierarchy.HaveCommon), readers => _outdated.UnionWith(readers), NameOf);
    public ModelCatalog UserModels { get; } = new(userModels);
    public ModelCatalog Facts { get; } = new(facts);
    public ModelCatalog ShippedModels { get; } = new(Catalog.ShippedModels.Set);
    public Endpoints Endpoints { get; } = new(compilation, declarations, hierarchy);

    /// <summary>The methods met, each as its callers see it that know its receiver and arguments.</summary>
    public IEnumerable<MethodState> States => _states.Values;

    /// <summary>Those, and as they are for callers that do not know all of it.</summary>
    public IEnumerable<MethodState> AllStates => _states.Values.SelectMany(static s => s.Variants.Prepend(s));

    // ── The fixpoint ──

    private Relevance? _relevance;
    private Relevance Relevance => _relevance ??= new Relevance(compilation, new Wanted(compilation, declarations, hierarchy, UserModels, Facts, ShippedModels, _keyZones, !Hosts.IsEmpty, Clients), _semantics.Of);

    /// <summary>Solves what can matter, and whatever zone data then reaches.</summary>
    public void Run()
    {
        Admit(Relevance.Seeded(Cancellation));
        if (Relevance.CanBreak) Admit(Endpoints.Methods());
        for (var more = true; more;)
        {
            // Whoever is found to be called in sight is no root, so the callers come first.
            do Drain(); while (Admit(Exits()));
            more = false;
            foreach (var state in AllStates.Where(static s => s.Body is not null).OrderBy(static s => s.Order).ToList())
            {
                if (!state.IsSolved && (state.IsFed || IsKeptLambda(state))) { Solve(state); more = true; }
                else if (state.IsSolved && IsOpenRoot(state))
                {
                    var closing = new MethodState(state.Method, 1_000_000 + state.Order, _ids) { Closes = state };
                    _closings[state.Method] = closing;
                    Solve(closing);
                    more = true;
                }
            }
        }
    }

    /// <summary>A lambda in a body that matters, called by nobody in sight: whoever keeps it may call it some day.</summary>
    private bool IsKeptLambda(MethodState state)
    {
        if (state.Method.MethodKind != MethodKind.AnonymousFunction) return false;
        var outer = state.Body?.Outer;
        while (outer?.Outer is { } above) outer = above;
        return outer is not null && _states.TryGetValue(outer.Method, out var holder) && holder is { IsSolved: true, IsRelevant: true };
    }

    /// <summary>
    /// Nobody in sight calls it, and something it leaves open could matter: zone data that leaves it, what a hole gives that reaches a sink, a delegate that it keeps somewhere.
    /// Or others put zone data into objects of its type: who calls it in sight knows his object, a framework may call it on any.
    /// </summary>
    private bool IsOpenRoot(MethodState state)
    {
        if (state.Closed != 0 || _closings.ContainsKey(state.Method)) return false;
        var isCalled = !state.Callers.All(c => c == state);
        if (Table.HoldsZones && !state.Method.IsStatic && !(isCalled && state.Method.DeclaredAccessibility == Accessibility.Private) && Table.HoldsIn(PartsOfServices(state.Method.ContainingType))) return true;
        return !isCalled && (state.Summary.CarriesZones || Table.HoldsZones && state.Method.Parameters.Any(p => IsMadeElsewhere(p.Type) && Table.HoldsIn(PartsOfServices(p.Type))) || state.Summary.Sinks.Any(static s => s.Input.Port is { From: PortRoot.Hole })
            || state.Summary.Writes.Any(static w => w.Value.Objects.Any(static o => o.Kind == ObjectKind.Delegate)));
    }

    /// <summary>
    /// Solves what can matter to others, with every port taken as fed: bodies from which a sink is reached, and what others can call. Where no zone is in sight that is
    /// only what calls back: the rest may fall to the assumption, for there nobody has paid for more.
    /// </summary>
    public void RunForFacts(bool zonesInSight)
    {
        _forFacts = true;
        var reaching = Relevance.ReachingSinks(Cancellation);
        Admit(reaching);
        // Of a type it is told what all of its members do, or nothing: what one keeps, another gives away.
        var told = new HashSet<ISymbol>(reaching.Select(static m => m.ContainingType), SymbolEqualityComparer.Default);
        var own = new List<IMethodSymbol>();
        var answers = new List<(ISymbol Contract, IMethodSymbol Method)>();
        foreach (var method in Declarations.AllTypes(compilation.Assembly.GlobalNamespace).SelectMany(static t => t.GetMembers()).OfType<IMethodSymbol>())
        {
            if (method.IsAbstract) continue;
            var before = answers.Count;
            answers.AddRange(OpenContracts.Of(method).Select(contract => ((ISymbol)contract, method)));
            if (answers.Count > before || SymbolNames.IsVisible(method)) own.Add(method);
        }
        if (!zonesInSight)
        {
            foreach (var method in own) if (SymbolNames.IsVisible(method) && (CallsBack(method) || KeepsElsewhere(method, Cancellation))) told.Add(method.ContainingType);
            TellAllAnswers(answers, told);
        }
        Admit(Relevance.Ordered(own.Where(m => zonesInSight || told.Contains(m.ContainingType))));
        Run();
    }

    /// <summary>Of a declaration it is told what all that answer it do, or nothing.</summary>
    private static void TellAllAnswers(List<(ISymbol Contract, IMethodSymbol Method)> answers, HashSet<ISymbol> told)
    {
        var contracts = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var count = -1; count != told.Count;)
        {
            count = told.Count;
            foreach (var (contract, method) in answers) if (told.Contains(method.ContainingType)) contracts.Add(contract);
            foreach (var (contract, method) in answers) if (contracts.Contains(contract)) told.Add(method.ContainingType);
        }
    }

    /// <summary>
    /// It may keep what it is given where an assumption would not look: in a part of an argument, in a static place, in an exception. Asked of the text alone.
    /// </summary>
    private bool KeepsElsewhere(IMethodSymbol method, CancellationToken ct)
    {
        if (method.Parameters.IsEmpty || method.DeclaringSyntaxReferences.IsEmpty) return false;
        return Language.Of(compilation).MayKeep(method.DeclaringSyntaxReferences[0].GetSyntax(ct), name => IsStaticMember(method.ContainingType, name));
    }

    private static bool IsStaticMember(INamedTypeSymbol type, string name)
    {
        foreach (var member in type.GetMembers(name)) if (member is IFieldSymbol { IsStatic: true, IsConst: false } or IPropertySymbol { IsStatic: true }) return true;
        return false;
    }

    // It may run code of its caller's: a delegate, an implementation of what is abstract here, an override.
    private bool CallsBack(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters) if (IsCalledBack(parameter.Type)) return true;
        foreach (var member in method.ContainingType.GetMembers())
            switch (member)
            {
                case IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: false } own when own.IsAbstract || own.IsVirtual: return true;
                case IEventSymbol: return true;
                case IFieldSymbol field when IsCalledBack(field.Type): return true;
            }
        return false;
    }

    private bool IsCalledBack(ITypeSymbol type) => type.TypeKind == TypeKind.Delegate || type.IsAbstract && IsInSource(type);

    private bool _forFacts;

    public bool IsForFacts => _forFacts;

    /// <summary>What a parameter or the receiver brings, its callers know. Those in other assemblies know the receiver by the facts of its members, which say what any of them put there.</summary>
    public bool IsKnownToCallers(Port port) => port.From == PortRoot.Argument || port.From == PortRoot.This && !_forFacts;

    /// <summary>Solved for other assemblies, where a member that can be overridden may be: it stays open although nobody here overrides it.</summary>
    public bool StaysOpen(IMethodSymbol method) =>
        _forFacts && SymbolNames.IsVisible(method) && (method.ContainingType.TypeKind == TypeKind.Interface || !method.ContainingType.IsSealed && !method.IsSealed);

    /// <summary>
    /// Solved for other assemblies, which may have put something into a static place: text and numbers, what collections and data hold, and what only the facts of another assembly tell of.
    /// </summary>
    public bool TellsOf(MemberInfo member) =>
        _forFacts && (member.Type is not { } type || Declarations.IsLeaf(type) || IsFrameworkCollectionType(type) || type is IArrayTypeSymbol || type.SpecialType == SpecialType.System_Object || IsInSource(type));

    private bool Admit(List<IMethodSymbol> methods)
    {
        // All are marked before any is solved, so that none passes over another.
        var admitted = new List<MethodState>();
        foreach (var method in methods)
        {
            if (BodyOf(method, null) is not { IsRelevant: false } state) continue;
            state.IsRelevant = true;
            foreach (var variant in state.Variants) variant.IsRelevant = true;
            if (_forFacts) state.FeedAll();
            admitted.Add(state);
        }
        foreach (var state in admitted)
        {
            if (!state.IsSolved) Solve(state);
            foreach (var dependent in state.PassedOverBy) _dirty.Add(dependent);
            state.PassedOverBy.Clear();
        }
        return admitted.Count > 0;
    }

    /// <summary>Bodies that mention what zone data was found to leave through: a method that returns or hands it on, a field that holds it.</summary>
    private List<IMethodSymbol> Exits()
    {
        var leaking = new List<IMethodSymbol>();
        foreach (var state in AllStates)
        {
            if (state.IsExpanded || !state.IsSolved || !(Carries(state.Summary) || _forFacts && !(state.Summary.Sinks.IsEmpty && state.Summary.Effects.IsEmpty))) continue;
            state.IsExpanded = true;
            leaking.Add(state.Method);
        }
        // Who stores a delegate where labelled data is handed to one; and, if it was given the delegate, who gave it.
        var storing = Relevance.StoringIn(Table.TakeAskedKeys(), Cancellation);
        leaking.AddRange(storing.Where(static m => m.MethodKind == MethodKind.Ordinary && m.Parameters.Any(static p => p.Type.TypeKind == TypeKind.Delegate)));
        storing.AddRange(Relevance.UsersOf(leaking, [.. Table.TakeNewKeys(), .. Table.TakeGivingPlaces(Gives)], Cancellation, andYielding: true));
        return storing;
    }

    /// <summary>Zone data leaves the body, or what others hold of it does when it is called.</summary>
    public bool Carries(MethodState state) => Carries(state.Summary);

    /// <summary>A delegate that gives zone data when it is called carries it out as well, and so does a virtual call that is left to the caller, if a member it may reach does.</summary>
    private bool Carries(MethodSummary summary) => summary.CarriesZones || Carries(summary.Return)
        || summary.Return.Objects.Concat(summary.Writes.SelectMany(static w => w.Value.Objects)).Any(o => o.Target is { } target && DoesOrMayCarry(target))
        || summary.Holes.Any(MayCarry);

    /// <summary>A call left to the caller that reaches, among others, a member that gives zone data.</summary>
    public bool MayCarry(Hole hole) => MayCarry(hole, null);

    /// <param name="hole">The call.</param>
    /// <param name="asked">Functions of static tables that were asked before: one may call the others, and itself.</param>
    private bool MayCarry(Hole hole, HashSet<IMethodSymbol>? asked)
    {
        if (hole.Method is { } called) return MayCarry(called);
        foreach (var obj in hole.Receiver.Objects)
            if (obj.Port is { IsStatic: true } table && KeyOf(table) is { } key)
                foreach (var function in Table.DelegatesAt(key))
                    if (Gives(function, asked ??= new(SymbolEqualityComparer.Default))) return true;
        return false;
    }

    public bool MayCarry(IMethodSymbol called) => hierarchy.Candidates(called, null).Any(DoesCarry);

    /// <summary>One of the members that may answer gives zone data, or calls one of its own object that may.</summary>
    public bool MayAnswer(IMethodSymbol called) => hierarchy.Candidates(called, null).Any(DoesOrMayCarry);

    private bool Carries(Value value)
    {
        foreach (var obj in value.Objects) if (Table.HoldsBelow(obj.Port?.TableKey ?? obj.TablePath)) return true;
        return false;
    }

    private bool DoesCarry(IMethodSymbol method) => _states.TryGetValue(method, out var state) && state.Summary.CarriesZones;

    /// <summary>A delegate's target that gives zone data, or that calls a member of what it captured which may.</summary>
    private bool DoesOrMayCarry(IMethodSymbol target) => _states.TryGetValue(target, out var state) && (state.Summary.CarriesZones || state.Summary.Holes.Any(MayCarry));

    /// <summary>A delegate to it gives zone data when it is called.</summary>
    private bool Gives(IMethodSymbol target) => Declarations.Own(target) is not null || DoesOrMayCarry(target);

    private bool Gives(IMethodSymbol target, HashSet<IMethodSymbol> asked) =>
        Declarations.Own(target) is not null || asked.Add(target) && _states.TryGetValue(target, out var state) && (state.Summary.CarriesZones || state.Summary.Holes.Any(h => MayCarry(h, asked)));

    public IEnumerable<FlowFinding> Findings => AllStates.Concat(_closings.Values).SelectMany(static s => s.Found.Values).Select(static f => f.Unfold());

    /// <summary>Bodies that were given up, or whose control flow is not seen.</summary>
    public IEnumerable<BudgetNote> BudgetNotes => States.Where(s => (s.IsExhausted || s.Body?.Unstructured is not null) && (s.IsRelevant || s.IsFed) && s.Method.IsInSource(compilation))
        .Select(static s => new BudgetNote(s.Method.Locations.First(static l => l.IsInSource), s.Method.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat), !s.IsExhausted));

    /// <summary>Contracts that bodies do not keep, and members whose signature does not show what they give.</summary>
    public IEnumerable<ContractNote> ContractNotes(CancellationToken ct)
    {
        var exposures = new Exposures(compilation, declarations, Endpoints, Table, ct);
        return AllStates.Concat(_closings.Values).SelectMany(static s => s.Contradictions).Select(c => c.Note(ct)).Concat(States.SelectMany(exposures.Of));
    }

    /// <summary>Bodies as they were solved, once more with somebody looking on; one that did not matter is shown with all its ports.</summary>
    public string? GraphOf(string title, IReadOnlyList<IMethodSymbol> methods)
    {
        var findings = Findings.ToList();
        var dot = new FlowDot();
        var open = new Stack<MethodState>(methods.Select(m => BodyOf(m, null)).OfType<MethodState>().Reverse());
        if (open.Count == 0) return null;
        while (open.Count > 0)
        {
            var state = open.Pop();
            if (!state.IsSolved) state.FeedAll();
            var trace = new FlowTrace();
            new BodySolver(this, state, trace).Solve();
            dot.Add(state.Body!, trace, state.Frame, findings);
            foreach (var nested in States.Where(s => s.Body?.Outer is { } outer && outer == state.Body).OrderByDescending(static s => s.Order)) open.Push(nested);
        }
        return dot.Finish(title);
    }

    /// <summary>What decides whether an edit matters, once everything is solved.</summary>
    public SolvedCode Code()
    {
        var members = new Dictionary<SyntaxNode, List<MethodState>>();
        foreach (var state in _states.Values)
        {
            if (state.Body is not { } body || !state.Variants.Prepend(state).Any(static s => s.IsSolved)) continue;
            foreach (var graph in body.Graphs)
            {
                // The first token may be an attribute's, which belongs to no body.
                if (Language.Of(graph.OriginalOperation.Syntax).MemberAt(graph.OriginalOperation.Syntax.GetLastToken()) is not { } member) continue;
                if (!members.TryGetValue(member, out var states)) members[member] = states = [];
                states.Add(state);
            }
        }
        _semantics.Forget();
        return new SolvedCode(this, members, Relevance);
    }

    // ── Bodies that are exchanged ──

    /// <summary>Takes down what a body that is solved tells others, where somebody compares it with another one.</summary>
    public Footprint? Footprint { get => Table.Footprint; set => Table.Footprint = value; }

    /// <summary>Nobody waits to be solved again.</summary>
    public bool IsSettled => _dirty.Count == 0 && _outdated.Count == 0;

    // Functions inside an exchanged body, and the same ones as they were solved.
    private readonly Dictionary<IMethodSymbol, IMethodSymbol> _standIns = new(SymbolEqualityComparer.Default);

    private void StandIn(IMethodSymbol function, MethodState outer)
    {
        if (_standIns.ContainsKey(function)) return;
        var known = function.DeclaringSyntaxReferences is [var declaration] && outer.Body!.Replacement!.Then(declaration.Span) is { } then
            ? _states.Values.FirstOrDefault(s => s.Body?.Outer is { Replacement: null } around && SymbolEqualityComparer.Default.Equals(around.Method, outer.Method) && s.Method.DeclaringSyntaxReferences is [var before] && before.Span == then) : null;
        if (known is null) Footprint!.IsOpen = true;
        else _standIns[function] = known.Method;
    }

    /// <summary>Lets go of functions that only an exchanged body has.</summary>
    public void ForgetStandIns() => _standIns.Clear();

    // The field table grows in many small steps. Who reads it waits until the summaries stand, and is told of all steps at once.
    private void Drain()
    {
        do
        {
            while (_dirty.Count > 0)
            {
                var next = _dirty.Min!;
                _dirty.Remove(next);
                Solve(next);
            }
            (_dirty, _outdated) = (_outdated, _dirty);
        }
        while (_dirty.Count > 0);
    }

    private void Solve(MethodState state)
    {
        Cancellation.ThrowIfCancellationRequested();
        if (++state.Solves > MaxSolvesPerBody) state.IsExhausted = true;
        if (state.IsExhausted) { state.IsSolved = true; return; }
        if (state.IsSolving) { _dirty.Add(state); return; }
        state.IsSolving = true;
        _outdated.Remove(state);
        _depth++;
        try
        {
            var (fed, cycles) = (state.FedCount, state.Cycles.Value);
            var (folded, widened) = (state.Folds, state.Widens);
            if (state.Solves > SolvesApart) state.Folds = true;
            var summary = new BodySolver(this, state).Solve();
            if (state.Solves > SolvesApart && state.Folds == folded && state.Widens == widened) summary = state.Summary.Join(summary);
            // A solve that was broken off saw less than the one before it.
            if (state.IsExhausted) summary = summary.WithEndsOf(state.Summary);
            state.IsSolved = true;
            if (state.FirstWork == 0) state.FirstWork = Math.Max(1, state.Work);
            if (state.FedCount != fed || state.Cycles.Value != cycles || state.NeedsMore) _dirty.Add(state);
            if (summary.Equals(state.Summary)) return;
            state.Summary = summary;
            foreach (var dependent in state.OutdatedReaders()) if (dependent != state || state.Solves < MaxSolvesPerBody) _dirty.Add(dependent);
        }
        finally
        {
            state.IsSolving = false;
            _depth--;
        }
    }

    public void SolveAgain(MethodState state) => _dirty.Add(state);

    /// <summary>False once the budget of the body or of all is gone. Places that are then not looked at are no work, and take nothing from other bodies.</summary>
    public bool Spend(MethodState state, int places)
    {
        if (state.IsExhausted) return false;
        state.Work += places;
        if (state.IsOverspent) return false;
        _work += places;
        return _work <= MaxWork;
    }

    // ── Bodies and summaries ──

    private int _lastOrder;
    public int NextOrder() => _lastOrder++;

    public MethodState StateOf(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        method = method.PartialImplementationPart ?? method;
        if (_standIns.Count > 0 && _standIns.TryGetValue(method, out var known)) method = known;
        if (!_states.TryGetValue(method, out var state)) _states[method] = state = new MethodState(method, NextOrder(), _ids);
        return state;
    }

    private readonly HashSet<IMethodSymbol> _withoutBody = new(SymbolEqualityComparer.Default);

    public MethodState? BodyOf(IMethodSymbol method, MethodState? reader)
    {
        method = method.OriginalDefinition;
        if (method.MethodKind == MethodKind.ReducedExtension) method = (method.ReducedFrom ?? method).OriginalDefinition;
        method = method.PartialImplementationPart ?? method;
        if (_standIns.Count > 0 && _standIns.TryGetValue(method, out var same)) method = same;
        if (_states.TryGetValue(method, out var known) && known.Body is not null) return known;
        if (_withoutBody.Contains(method) || method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction) return null;
        if (!method.IsOf(compilation)
            || method.DeclaringSyntaxReferences.IsEmpty && !(method.IsImplicitlyDeclared && method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor && method.ContainingType.DeclaringSyntaxReferences.Any())
            || IsNative(method) || method.MethodKind == MethodKind.Constructor && method.IsImplicitlyDeclared && method.Parameters.Length == 1 && method.ContainingType.IsRecord)
        {
            _withoutBody.Add(method);
            return null;
        }
        var body = MethodBody.Of(method, _semantics.Of, Cancellation);
        if (body is null || (method.IsAbstract && body.Graphs.IsEmpty)) { _withoutBody.Add(method); return null; }
        var state = StateOf(method);
        state.Body = body;
        return state;
    }

    public MethodSummary SummaryOf(MethodState callee, MethodState reader)
    {
        // What is known to be out of date is never read where it can be mended first: the reader would only be solved once more.
        if ((!callee.IsSolved || _dirty.Contains(callee)) && !callee.IsSolving)
        {
            if (_depth >= MaxDepth) _dirty.Add(callee);
            else
            {
                _dirty.Remove(callee);
                Solve(callee);
            }
        }
        callee.IsReadBy(reader);
        return callee.Summary;
    }

    public void RegisterNested(IMethodSymbol function, Func<ControlFlowGraph> graph, MethodState outer)
    {
        if (outer.Body!.Replacement is not null) StandIn(function, outer);
        var state = StateOf(function);
        state.Body ??= outer.Body!.Nested(function, graph());
    }

    /// <summary>Some method in sight was reviewed: what its review is tied to may lie in any body.</summary>
    public bool HasReviews { get; private set; }

    private readonly Dictionary<IMethodSymbol, RouteInfo?> _crossings = new(SymbolEqualityComparer.Default);

    /// <summary>The policy's route that a method was reviewed for; null if it was not, or has changed since.</summary>
    public RouteInfo? CrossingOf(IMethodSymbol method)
    {
        if (_crossings.TryGetValue(method, out var known)) return known;
        var review = SymbolNames.Attribute(method, KnownNames.ReviewedCrossing);
        HasReviews |= review is not null;
        return _crossings[method] = review is { ConstructorArguments: [{ Value: INamedTypeSymbol route }, _, { Value: string { Length: > 0 } }, { Value: string hash }] }
            && SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly) && hash == BodyHash.Of(method, compilation, Cancellation)
            ? policy.Routes.FirstOrDefault(r => r.OfPolicy && r.MetadataName == SymbolNames.MetadataNameOf(route)) : null;
    }

    /// <summary>A delegate was given to the router: solved again as an endpoint, and worth following wherever it stands.</summary>
    public void RegisterEndpoint(IMethodSymbol handler, bool hasBody, MethodState by)
    {
        if (Footprint is { } told) told.IsOpen = true;
        if (!Endpoints.Register(handler, hasBody) || BodyOf(handler, by) is not { } state) return;
        state.IsRelevant = true;
        if (state.IsSolved) _dirty.Add(state);
    }

    /// <summary>Static places of a type are filled by its static constructor and initialisers.</summary>
    public void Demand(INamedTypeSymbol type, MethodState reader)
    {
        foreach (var constructor in type.OriginalDefinition.StaticConstructors)
            if (BodyOf(constructor, reader) is { } state) { state.IsCalledBy(reader); SummaryOf(state, reader); }
    }

    /// <summary>The extension method of this compilation by which a value is awaited, or null.</summary>
    public IMethodSymbol? ExtensionAwaiterOf(SyntaxNode await, SemanticModel model) =>
        Language.Of(await).CalledBy(await, model, Cancellation).OfType<IMethodSymbol>().Select(static m => m.ReducedFrom ?? m).FirstOrDefault(m => m is { Name: "GetAwaiter", IsExtensionMethod: true } && IsInSource(m));

    /// <summary>What a name stands for, where no operation says it.</summary>
    public ISymbol? SymbolOf(SyntaxNode name) => _semantics.Of(name.SyntaxTree).GetSymbolInfo(name, Cancellation).Symbol;

    private EventHandlers? _handlers;

    /// <summary>Methods that name events in their declaration.</summary>
    public EventHandlers Handlers => _handlers ??= new EventHandlers(compilation, _semantics.Of);
}
