using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Languages;

namespace PolicyKit.Analysis.Flow;

/// <summary>
/// The control-flow graphs that run when a method is called: for a constructor the initialisers of its type first, then its own body.
/// Nested functions (lambdas, local functions) get theirs from the graph that contains them.
/// </summary>
internal sealed class MethodBody(IMethodSymbol method, ImmutableArray<ControlFlowGraph> graphs, MethodBody? outer)
{
    public IMethodSymbol Method => method;
    public ImmutableArray<ControlFlowGraph> Graphs => graphs;

    /// <summary>The body whose variables this one captures, for lambdas and local functions.</summary>
    public MethodBody? Outer => outer;

    /// <summary>Names that occur in nested functions: only variables of these names can be captured.</summary>
    public ImmutableHashSet<string> NamesInNestedFunctions { get; } = Captured(graphs);

    /// <summary>Names of variables that nested functions write. Computed once; used by the one solver thread of a session.</summary>
    public ImmutableHashSet<string> NamesWrittenInNestedFunctions => field ??= Written(graphs);

    /// <summary>A statement (<c>On Error</c>, <c>Resume</c>) whose control flow the graphs do not show, or null.</summary>
    public SyntaxNode? Unstructured { get; } = outer is null ? graphs.Select(static g => Language.Of(g.OriginalOperation.Syntax).Unstructured(g.OriginalOperation.Syntax)).FirstOrDefault(static n => n is not null) : null;

    /// <summary>The code that this body stands in the place of, if it does.</summary>
    public Replacement? Replacement { get; private init; }

    /// <summary>Where a piece of text counts as standing, for the names of what it makes: where it stood before, if it is in the place of other code; new text comes after everything.</summary>
    public int PlaceOf(SyntaxTree tree, Microsoft.CodeAnalysis.Text.TextSpan span) =>
        Replacement is not { } by || tree != by.After.SyntaxTree ? span.Start : by.Then(span)?.Start ?? NewText + span.Start;

    private const int NewText = 1_000_000_000;

    /// <summary>What runs before the last graph: the call of another constructor, which is no part of the code in the place of other code.</summary>
    public ImmutableArray<IOperation> Prologue { get; private init; } = ImmutableArray<IOperation>.Empty;

    /// <summary>The same with one graph in the place of another; null if what runs before it cannot be told apart from it.</summary>
    public MethodBody? With(ControlFlowGraph before, ControlFlowGraph now, Replacement by)
    {
        var called = (before.OriginalOperation as IConstructorBodyOperation)?.Initializer?.Syntax;
        // One that nobody wrote stands where the whole constructor does.
        var prologue = called is null ? ImmutableArray<IOperation>.Empty
            : before.Blocks.SelectMany(static b => b.Operations).Where(o => called == before.OriginalOperation.Syntax ? o.Syntax == called : called.Span.Contains(o.Syntax.Span)).ToImmutableArray();
        // Of one statement: a condition in an argument makes it several.
        return called is null || prologue.Length == 1 && graphs[graphs.Length - 1] == before
            ? new MethodBody(method, graphs.Replace(before, now), outer) { Replacement = by, Prologue = prologue } : null;
    }

    /// <summary>The graph of an operation that is a body; null if it is none.</summary>
    public static ControlFlowGraph? GraphOf(IOperation? operation, CancellationToken ct) => operation switch
    {
        IMethodBodyOperation m => ControlFlowGraph.Create(m, ct),
        IConstructorBodyOperation c => ControlFlowGraph.Create(c, ct),
        IBlockOperation b => ControlFlowGraph.Create(b, ct),
        IFieldInitializerOperation f => ControlFlowGraph.Create(f, ct),
        IPropertyInitializerOperation p => ControlFlowGraph.Create(p, ct),
        _ => null,
    };

    /// <summary>The body of a method declared in source, or null if it has none in sight. Never throws on broken code.</summary>
    public static MethodBody? Of(IMethodSymbol method, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken ct)
    {
        var graphs = ImmutableArray.CreateBuilder<ControlFlowGraph>();
        foreach (var node in Language.Of(method).BodiesOf(method, ct)) Add(node, modelOf, graphs, ct);
        return graphs.Count == 0 && method.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor) ? null : new MethodBody(method, graphs.ToImmutable(), null);
    }

    private readonly Dictionary<ControlFlowGraph, ControlDependence> _dependence = [];

    /// <summary>Computed once; used by the one solver thread of a session.</summary>
    public ControlDependence DependenceOf(ControlFlowGraph graph)
    {
        if (!_dependence.TryGetValue(graph, out var dependence)) _dependence[graph] = dependence = new ControlDependence(graph);
        return dependence;
    }

    private bool? _looksAtCaught;

    /// <summary>A handler takes what it catches, or looks at it before. Computed once; used by the one solver thread of a session.</summary>
    public bool LooksAtCaught => _looksAtCaught ??= graphs.Any(static g => g.Blocks.Any(static b => b.Operations.Any(static o => o.DescendantsAndSelf().Any(static d => d is ICaughtExceptionOperation))));

    private Dictionary<ISymbol, IOperation?>? _given;

    /// <summary>What a text variable of this very method is given, if that is done at one place.</summary>
    public IOperation? SoleValue(ILocalSymbol text) => text.Type.SpecialType == SpecialType.System_String ? GivenOnce(text) : null;

    /// <summary>What a variable of this very method is given, if that is done at one place.</summary>
    public IOperation? GivenOnce(ILocalSymbol variable) => variable.RefKind == RefKind.None && IsOwn(variable) && Given.TryGetValue(variable, out var sole) ? sole : null;

    /// <summary>A parameter of this very method that keeps what it was given: nothing writes it.</summary>
    public bool IsGivenAsIs(IParameterSymbol parameter) => parameter.RefKind == RefKind.None && IsOwn(parameter) && !Given.ContainsKey(parameter.OriginalDefinition);

    /// <summary>
    /// A variable of this very method that nothing writes after it was first read: a parameter that nothing writes, or a local that one place writes. In Visual Basic a local may be read before.
    /// </summary>
    public bool HoldsOneThing(ISymbol variable) => variable is IParameterSymbol parameter ? IsGivenAsIs(parameter)
        : variable is ILocalSymbol { RefKind: RefKind.None } && method.Language == LanguageNames.CSharp && IsOwn(variable) && Given.TryGetValue(variable, out var sole) && sole is not null;

    // What nested functions write, they write some time.
    private bool IsOwn(ISymbol variable) => SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol.OriginalDefinition, method.OriginalDefinition) && !NamesWrittenInNestedFunctions.Contains(variable.Name);

    // Variables that are written, each with what it is given if that is done at one place. Computed once; used by the one solver thread of a session.
    private Dictionary<ISymbol, IOperation?> Given
    {
        get
        {
            if (_given is not null) return _given;
            var given = new Dictionary<ISymbol, IOperation?>(SymbolEqualityComparer.Default);
            foreach (var graph in graphs)
            {
                var captured = new Dictionary<CaptureId, ISymbol>();
                foreach (var block in graph.Blocks)
                {
                    foreach (var operation in block.Operations) NoteGiven(operation, given, captured);
                    if (block.BranchValue is { } decides) NoteGiven(decides, given, captured);
                }
            }
            return _given = given;
        }
    }

    private static void NoteGiven(IOperation operation, Dictionary<ISymbol, IOperation?> given, Dictionary<CaptureId, ISymbol> captured)
    {
        switch (operation)
        {
            // Where what is assigned branches, the variable itself is captured first.
            case IFlowCaptureOperation { Value: var held } capture when VariableOf(held) is { } variable: captured[capture.Id] = variable; break;
            case ISimpleAssignmentOperation { IsRef: false } assignment: Note(assignment.Target, assignment.Value); break;
            case IAssignmentOperation { Target: ITupleOperation targets }: foreach (var target in targets.Elements) Note(target, null); break;
            case ISimpleAssignmentOperation referring: Note(referring.Value, null); break;
            case IAssignmentOperation assignment: Note(assignment.Target, null); break;
            case IIncrementOrDecrementOperation step: Note(step.Target, null); break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } passed: Note(passed.Value is IDeclarationExpressionOperation declared ? declared.Expression : passed.Value, null); break;
            case IAddressOfOperation address: Note(address.Reference, null); break;
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol bound }: given[bound] = null; break;
            case IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol bound }: given[bound] = null; break;
        }
        foreach (var part in operation.ChildOperations) NoteGiven(part, given, captured);

        void Note(IOperation target, IOperation? value)
        {
            if (VariableOf(target) is { } variable) given[variable] = given.ContainsKey(variable) ? null : value;
            else if (target is IFlowCaptureReferenceOperation reference && captured.TryGetValue(reference.Id, out var held)) given[held] = null;
        }
    }

    public MethodBody Nested(IMethodSymbol function, ControlFlowGraph graph) => new(function, ImmutableArray.Create(graph), this);

    private static void Add(SyntaxNode syntax, Func<SyntaxTree, SemanticModel> modelOf, ImmutableArray<ControlFlowGraph>.Builder graphs, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var operation = modelOf(syntax.SyntaxTree).GetOperation(syntax, ct);
        while (operation?.Parent is { } parent) operation = parent;
        if (GraphOf(operation, ct) is { } graph) graphs.Add(graph);
    }

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter.OriginalDefinition,
        _ => null,
    };

    private static ImmutableHashSet<string> Written(ImmutableArray<ControlFlowGraph> graphs)
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var function in graphs.SelectMany(static g => g.OriginalOperation.Descendants()).Where(static o => o is IAnonymousFunctionOperation or ILocalFunctionOperation))
            foreach (var operation in function.Descendants())
            {
                var target = operation switch
                {
                    ISimpleAssignmentOperation { IsRef: true } referring => referring.Value,
                    IAssignmentOperation assignment => assignment.Target,
                    IIncrementOrDecrementOperation step => step.Target,
                    IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
                    IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None, Initializer.Value: var referred } => referred,
                    IAddressOfOperation address => address.Reference,
                    ILoopOperation loop => loop switch { IForToLoopOperation counting => counting.LoopControlVariable, IForEachLoopOperation each => each.LoopControlVariable, _ => null },
                    _ => null,
                };
                if (target is not null) Add(target);
            }
        return names.ToImmutable();

        // What stands between brackets is read.
        void Add(IOperation target)
        {
            if (VariableOf(target) is { } variable) names.Add(variable.Name);
            foreach (var part in target.ChildOperations)
                if (part is not IArgumentOperation && !(target is IArrayElementReferenceOperation element && part != element.ArrayReference)) Add(part);
        }
    }

    private static ImmutableHashSet<string> Captured(ImmutableArray<ControlFlowGraph> graphs)
    {
        ImmutableHashSet<string>.Builder? names = null;
        foreach (var graph in graphs)
        {
            var language = Language.Of(graph.OriginalOperation.Syntax);
            foreach (var node in graph.OriginalOperation.Syntax.DescendantNodes())
                if (language.IsNestedFunction(node))
                {
                    names ??= ImmutableHashSet.CreateBuilder<string>(language.Names);
                    foreach (var token in node.DescendantTokens())
                        if (language.IsIdentifier(token)) names.Add(token.ValueText);
                }
        }
        return names?.ToImmutable() ?? ImmutableHashSet<string>.Empty;
    }
}
