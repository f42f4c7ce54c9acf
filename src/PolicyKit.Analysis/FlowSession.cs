using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Editing;
using PolicyKit.Analysis.Facts;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Zoning;

namespace PolicyKit.Analysis;

/// <summary>
/// Everything once per compilation: sight, policy, models, and — on first demand — the solved flows. Held by the analyzers' start action, never static.
/// Thread-safe: the first caller solves, others wait; a cancelled solve starts over at the next demand.
/// </summary>
public sealed class FlowSession
{
    private readonly object _gate = new();
    private readonly object _questions = new();
    private readonly object _sight = new();
    private readonly Compilation _compilation;
    private readonly Declarations _declarations;
    private readonly Declarations _asked;   // apart from the solver's: what a rule asks never waits for a solve
    private readonly ModelSet _userModels;
    private readonly ImmutableArray<AdditionalText> _files;
    private readonly ProjectMemory? _memory;
    private readonly CancellationToken _opening;
    private bool? _seesZones;
    private Solution? _solution;
    private PolicyInfo? _policy;
    private ZoneClients? _clients;

    private FlowSession(Compilation compilation, ImmutableArray<AdditionalText> additionalFiles, ProjectMemory? memory, CancellationToken ct)
    {
        (_compilation, _files, _memory, _opening) = (compilation, additionalFiles, memory, ct);
        _declarations = new Declarations(compilation);
        _asked = new Declarations(compilation);
        (_userModels, ModelErrors) = UserModels.Read(compilation, _declarations, additionalFiles, ct);
    }

    /// <summary>Cheap: reads model files, solves nothing.</summary>
    /// <param name="compilation">The code.</param>
    /// <param name="additionalFiles">Model files among others.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="ct">Cancels, also the question whether zones are in sight.</param>
    /// <param name="memory">Where there are editors: what is known of the compilations that this one came of.</param>
    public static FlowSession Create(Compilation compilation, ImmutableArray<AdditionalText> additionalFiles, AnalyzerConfigOptions? options, CancellationToken ct, ProjectMemory? memory = null) =>
        new(compilation, additionalFiles.IsDefault ? ImmutableArray<AdditionalText>.Empty : additionalFiles, memory, ct);

    /// <summary>True if the compilation references the library.</summary>
    public static bool UsesPolicyKit(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblies.Any(static r => r.Name == KnownNames.Assembly);

    /// <summary>False: no zone can be met here, so nothing is registered and nothing reported (flow.md, "In sight").</summary>
    /// <remarks>Reads attributes and text. Of a project that is at hand as source and has zones in its own sight the facts may have to be solved, once for every state of it.</remarks>
    public bool ZonesInSight => SeesZones(_opening);

    private bool SeesZones(CancellationToken ct)
    {
        lock (_sight) return _seesZones ?? LookForZones(ct);
    }

    private bool LookForZones(CancellationToken ct)
    {
        var sees = UsesPolicyKit(_compilation) && Sight.Of(_compilation, _userModels, project => ProjectFacts.TellOfZones(project, _files, ct), ct);
        if (!sees) _memory?.Forget(_compilation);
        _seesZones = sees;
        return sees;
    }

    public PolicyInfo Policy { get { lock (_questions) return _policy ??= PolicyReader.Read(_compilation, _asked); } }

    // Under the lock of questions. An attempt that failed is made again by whoever asks next: a Lazy would hand out its exception for ever.
    private ZoneClients Clients => _clients ??= new ZoneClients(_compilation, _asked, tree => _compilation.GetSemanticModel(tree), CancellationToken.None);

    /// <summary>Model lines that are not right (PK0001); known even with no zone in sight.</summary>
    public ImmutableArray<ModelError> ModelErrors { get; }

    /// <summary>Findings whose meeting point lies in a span, ordered by place. The first call solves the compilation.</summary>
    public ImmutableArray<FlowFinding> FindingsIn(SyntaxTree tree, TextSpan span, CancellationToken ct)
    {
        if (!SeesZones(ct) || !Solve(ct).Findings.TryGetValue(tree, out var findings)) return ImmutableArray<FlowFinding>.Empty;
        var within = ImmutableArray.CreateBuilder<FlowFinding>();
        foreach (var finding in findings) if (span.Contains(finding.Location.SourceSpan)) within.Add(finding);
        return within.ToImmutable();
    }

    public ImmutableArray<BudgetNote> BudgetNotesIn(SyntaxTree tree, TextSpan span, CancellationToken ct)
    {
        if (!SeesZones(ct) || Solve(ct).Notes is not { IsEmpty: false } notes) return ImmutableArray<BudgetNote>.Empty;
        var within = ImmutableArray.CreateBuilder<BudgetNote>();
        foreach (var note in notes) if (note.Location.SourceTree == tree && span.Contains(note.Location.SourceSpan)) within.Add(note);
        return within.ToImmutable();
    }

    /// <summary>Contracts that the code does not keep, and missing ones, that are reported in a tree; ordered by place.</summary>
    public ImmutableArray<ContractNote> ContractNotesIn(SyntaxTree tree, CancellationToken ct) =>
        SeesZones(ct) && Solve(ct).Contracts.TryGetValue(tree, out var notes) ? notes : ImmutableArray<ContractNote>.Empty;

    /// <summary>Lines for <c>[assembly: FlowFact("…")]</c>, in ordinal order.</summary>
    /// <remarks>Solved apart from the findings: here every port counts as fed, for its callers are in other assemblies.</remarks>
    public ImmutableArray<string> Facts(CancellationToken ct) => SolveFacts(ct);

    /// <summary>The zone a symbol or its type declares, or null.</summary>
    public ZoneInfo? ZoneOf(ISymbol symbol)
    {
        lock (_questions)
            return symbol is ITypeSymbol type ? _asked.OfType(type)
                : _asked.Own(symbol) ?? _asked.OfType(symbol switch { IPropertySymbol p => p.Type, IFieldSymbol f => f.Type, IParameterSymbol p => p.Type, IMethodSymbol m => m.ReturnType, _ => null });
    }

    /// <summary>The zone in which the code of a symbol runs: the nearest <c>[InZone]</c> of member, type and assembly, or null.</summary>
    public ZoneInfo? CodeZoneOf(ISymbol symbol) { lock (_questions) return _asked.InZone(symbol); }

    /// <summary>The zone in which a connection ends, as <c>[Channel]</c> on the symbol or its type says, or null.</summary>
    public ZoneInfo? ChannelOf(ISymbol symbol) { lock (_questions) return _asked.ChannelOf(symbol); }

    /// <summary>The zone for which <c>AddZoneHttpClient</c> registers clients of a name, or null.</summary>
    public ZoneInfo? ClientNamed(string name) { lock (_questions) return Clients.Of(name); }

    /// <summary>The zone for which a type is registered as a typed client, or null.</summary>
    public ZoneInfo? ClientOf(INamedTypeSymbol type) { lock (_questions) return Clients.Of(type); }

    /// <summary>The zone that a <c>typeof(…)</c> or a type argument names, or null.</summary>
    public ZoneInfo? ZoneNamed(ITypeSymbol? type) { lock (_questions) return _asked.Zone(type); }

    /// <summary>The route that a type is, or null.</summary>
    public RouteInfo? RouteOf(INamedTypeSymbol type)
    {
        lock (_questions)
            return PolicyReader.Route(type, _asked, SymbolNames.Attribute(type.ContainingAssembly, KnownNames.Policy) is not null);
    }

    /// <summary>
    /// How these methods were solved, as text for graphviz: blocks, the state with which each was entered, findings; lambdas and local functions beside them.
    /// Null if none of them has a body here, or no zone is in sight. Solves the whole compilation anew: for a person's question, not for a rule's.
    /// </summary>
    public string? GraphOf(string title, IReadOnlyList<IMethodSymbol> methods, CancellationToken ct)
    {
        if (!SeesZones(ct)) return null;
        lock (_gate)
        {
            var solver = NewSolver(ct);
            string? graph = null;
            OnDeepStack.Run(() => { solver.Run(); graph = solver.GraphOf(title, methods); });
            return graph;
        }
    }

    private ImmutableArray<string> SolveFacts(CancellationToken ct)
    {
        if (!UsesPolicyKit(_compilation)) return ImmutableArray<string>.Empty;
        lock (_gate)
        {
            var zonesInSight = SeesZones(ct);
            var solver = NewSolver(ct);
            OnDeepStack.Run(() => solver.RunForFacts(zonesInSight));
            return FactWriter.Write(solver.States, _compilation, _declarations);
        }
    }

    private Solver NewSolver(CancellationToken ct)
    {
        var (facts, silent) = FactReader.Read(_compilation, project => ProjectFacts.Of(project, _files, ct));
        return new Solver(_compilation, _declarations, Policy, new Hierarchy(_compilation), _userModels, facts, silent, ct);
    }

    private Solution Solve(CancellationToken ct)
    {
        lock (_gate) return _solution ??= _memory?.Recall(_compilation, _files, ct) ?? SolveAnew(ct);
    }

    private Solution SolveAnew(CancellationToken ct)
    {
        var solver = NewSolver(ct);
        OnDeepStack.Run(() => solver.Run());
        var solution = Solution.Of(solver, _compilation.ContainsSyntaxTree, ct);
        _memory?.Remember(_compilation, _files, solver, solution, ct);
        return solution;
    }
}
