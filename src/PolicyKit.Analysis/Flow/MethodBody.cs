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
        var called = (before.OriginalOperation as Microsoft.CodeAnalysis.Operations.IConstructorBodyOperation)?.Initializer?.Syntax.Span;
        var prologue = called is not { } span ? ImmutableArray<IOperation>.Empty : before.Blocks.SelectMany(static b => b.Operations).Where(o => span.Contains(o.Syntax.Span)).ToImmutableArray();
        // Of one statement: a condition in an argument makes it several.
        return called is null || prologue.Length == 1 && graphs[graphs.Length - 1] == before
            ? new MethodBody(method, graphs.Replace(before, now), outer) { Replacement = by, Prologue = prologue } : null;
    }

    /// <summary>The graph of an operation that is a body; null if it is none.</summary>
    public static ControlFlowGraph? GraphOf(IOperation? operation, CancellationToken ct) => operation switch
    {
        Microsoft.CodeAnalysis.Operations.IMethodBodyOperation m => ControlFlowGraph.Create(m, ct),
        Microsoft.CodeAnalysis.Operations.IConstructorBodyOperation c => ControlFlowGraph.Create(c, ct),
        Microsoft.CodeAnalysis.Operations.IBlockOperation b => ControlFlowGraph.Create(b, ct),
        Microsoft.CodeAnalysis.Operations.IFieldInitializerOperation f => ControlFlowGraph.Create(f, ct),
        Microsoft.CodeAnalysis.Operations.IPropertyInitializerOperation p => ControlFlowGraph.Create(p, ct),
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

    private Dictionary<ILocalSymbol, IOperation?>? _texts;

    /// <summary>What a text variable of this very method is given, if that is done at one place. Computed once.</summary>
    public IOperation? SoleValue(ILocalSymbol text)
    {
        if (text.RefKind != RefKind.None || !SymbolEqualityComparer.Default.Equals(text.ContainingSymbol.OriginalDefinition, method.OriginalDefinition) || NamesInNestedFunctions.Contains(text.Name)) return null;
        if (_texts is null)
        {
            _texts = new(SymbolEqualityComparer.Default);
            var captured = new Dictionary<CaptureId, ILocalSymbol>();
            foreach (var graph in graphs)
                foreach (var block in graph.Blocks)
                {
                    foreach (var operation in block.Operations) NoteTexts(operation, _texts, captured);
                    if (block.BranchValue is { } decides) NoteTexts(decides, _texts, captured);
                }
        }
        return _texts.TryGetValue(text, out var sole) ? sole : null;
    }

    // Where what is assigned branches, the variable itself is captured first.
    private static void NoteTexts(IOperation operation, Dictionary<ILocalSymbol, IOperation?> texts, Dictionary<CaptureId, ILocalSymbol> captured)
    {
        switch (operation)
        {
            case IFlowCaptureOperation { Value: ILocalReferenceOperation { Local: var local } } capture: captured[capture.Id] = local; break;
            case ISimpleAssignmentOperation { IsRef: false } assignment: Note(assignment.Target, assignment.Value); break;
            case IAssignmentOperation { Target: ITupleOperation targets }: foreach (var target in targets.Elements) Note(target, null); break;
            case ISimpleAssignmentOperation referring: Note(referring.Value, null); break;
            case IAssignmentOperation assignment: Note(assignment.Target, null); break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } passed: Note(passed.Value is IDeclarationExpressionOperation declared ? declared.Expression : passed.Value, null); break;
            case IAddressOfOperation address: Note(address.Reference, null); break;
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol bound }: texts[bound] = null; break;
            case IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol bound }: texts[bound] = null; break;
        }
        foreach (var part in operation.ChildOperations) NoteTexts(part, texts, captured);

        void Note(IOperation target, IOperation? value)
        {
            if (target is ILocalReferenceOperation { Local: { Type.SpecialType: SpecialType.System_String } given }) texts[given] = texts.ContainsKey(given) ? null : value;
            else if (target is IFlowCaptureReferenceOperation held && captured.TryGetValue(held.Id, out var variable)) texts[variable] = null;
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
