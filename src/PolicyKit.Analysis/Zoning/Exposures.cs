using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Members that other assemblies can call and that give zone data although their signature shows none (PK2007): read from the summaries, one note for each member or
/// parameter, for the strictest zone. What requests call is left out (its callers are not code), so is a reviewed crossing (its signature says what comes out), and so is data that only its connection makes the zone's, in code of that zone:
/// there the assembly's own zone shows it.
/// </summary>
internal sealed class Exposures(Compilation compilation, Declarations declared, Endpoints endpoints, CancellationToken ct)
{
    private const int MaxDepth = 4;

    public IEnumerable<ContractNote> Of(MethodState state)
    {
        var method = state.Method;
        if (state.Body is null || !state.IsSolved || method.IsImplicitlyDeclared || !SymbolNames.IsVisible(method) || endpoints.Is(method) || SymbolNames.Attribute(method, KnownNames.ReviewedCrossing) is not null) yield break;
        var isResult = method.MethodKind is MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.UserDefinedOperator or MethodKind.Conversion;
        if (isResult && !method.ReturnsVoid && method.ReturnType is not INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 } && declared.Own(method) is null && !declared.IsUnzoned(method)
            && Note(method.AssociatedSymbol ?? method, method.ReturnType, state.Summary.Return, state.Summary) is { } result) yield return result;
        foreach (var (ordinal, value) in state.Summary.ByReference)
            if (method.Parameters[ordinal] is var parameter && declared.Own(parameter) is null && Note(parameter, parameter.Type, value, state.Summary) is { } given) yield return given;
    }

    private ContractNote? Note(ISymbol member, ITypeSymbol type, Value value, MethodSummary summary)
    {
        if (member.Locations.FirstOrDefault(static l => l.IsInSource) is not { } location) return null;
        var shown = declared.Reach(type).RemoveAll(static z => z.IsOfCode);
        var given = new List<Label.Entry>();
        Collect(value, summary, given, [], 0);
        foreach (var (atom, trace) in given.OrderByDescending(static e => e.Atom.Zone!.Secrecy).ThenBy(static e => e.Atom.Zone!.MetadataName, StringComparer.Ordinal))
        {
            if (shown.Contains(atom.Zone!)) continue;
            var source = SourceOf(trace);
            if (atom.Zone!.Equals(declared.InZone(member)) && !IsDeclared(source?.Node)) continue;
            var at = source?.Node is { } node && compilation.ContainsSyntaxTree(node.SyntaxTree) ? node.GetLocation() : location;
            return new ContractNote(ContractFault.Missing, member, location, null, atom.Zone!, at, source?.Name ?? SymbolNames.Short(member));
        }
        return null;
    }

    private static void Collect(Value value, MethodSummary summary, List<Label.Entry> into, HashSet<AbstractObject> seen, int depth)
    {
        foreach (var entry in value.Label.Entries)
            if (entry.Atom is { Zone.IsOfCode: false, Dependence: Dependence.Explicit }) into.Add(entry);
        if (depth >= MaxDepth) return;
        foreach (var obj in value.Objects)
        {
            if (obj.Kind is ObjectKind.Port or ObjectKind.Delegate || Declarations.IsGuarded(obj.Type) || !seen.Add(obj)) continue;
            foreach (var write in summary.Writes)
                if (ReferenceEquals(write.Object, obj)) Collect(write.Value, summary, into, seen, depth + 1);
        }
    }

    private static Trace? SourceOf(Trace? trace)
    {
        var steps = new List<Trace>();
        Trace.Unfold(trace, steps);
        return steps.FirstOrDefault();
    }

    /// <summary>True unless the data is of the zone only because of where it was received.</summary>
    private bool IsDeclared(SyntaxNode? source)
    {
        if (source is null || !compilation.ContainsSyntaxTree(source.SyntaxTree)) return true;
        var model = compilation.GetSemanticModel(source.SyntaxTree);
        var symbol = model.GetDeclaredSymbol(source, ct) ?? model.GetSymbolInfo(source, ct).Symbol;
        return symbol is null ? model.GetTypeInfo(source, ct).Type is { } type && declared.OfType(type) is not null : declared.Own(symbol) is not null || declared.OfType(TypeOf(symbol)) is not null || IsOfLibrary(symbol);
    }

    private static bool IsOfLibrary(ISymbol symbol) => symbol.ContainingAssembly?.Name == KnownNames.Assembly;

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol method => method.MethodKind == MethodKind.Constructor ? method.ContainingType : method.ReturnType,
        _ => null,
    };
}
