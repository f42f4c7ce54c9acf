using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Members that other assemblies can call and that give zone data although their signature shows none (PK2007): read from the summaries, one note for each member or
/// parameter, for the strictest zone. Fields and properties without code of their own are judged by what is put into them; whoever hands out their object is not blamed
/// as well. What requests call is left out (its callers are not code), so is a reviewed crossing (its signature says what comes out), and so is data that only its connection makes the zone's, in code of that zone:
/// there the assembly's own zone shows it.
/// </summary>
internal sealed class Exposures(Compilation compilation, Declarations declared, Endpoints endpoints, FieldTable table, CancellationToken ct)
{
    private const int MaxDepth = 4;

    public IEnumerable<ContractNote> Of(MethodState state)
    {
        var method = state.Method;
        if (state.Body is null || !state.IsSolved || endpoints.Is(method) || SymbolNames.Attribute(method, KnownNames.ReviewedCrossing) is not null) yield break;
        foreach (var write in state.Summary.Writes)
            if (OpenPart(write) is { } part && TypeOf(part) is { } of && Note(part, of, write.Value, state.Summary) is { } filled) yield return filled;
        foreach (var (holder, member) in state.Summary.Statics)
            if (holder.Port?.TableKey is { } owner && OpenPart(owner, member) is { } part && TypeOf(part) is { } of && Note(part, of, Value.Of(table.At($"{owner}.{member}")), state.Summary) is { } kept) yield return kept;
        if (method.IsImplicitlyDeclared || !SymbolNames.IsVisible(method)) yield break;
        var isResult = method.MethodKind is MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.UserDefinedOperator or MethodKind.Conversion;
        if (isResult && !method.ReturnsVoid && method.ReturnType is not INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 } && declared.Own(method) is null && !declared.IsUnzoned(method)
            && Note(method.AssociatedSymbol ?? method, method.ReturnType, state.Summary.Return, state.Summary) is { } result) yield return result;
        foreach (var (ordinal, value) in state.Summary.ByReference)
            if (method.Parameters[ordinal] is var parameter && declared.Own(parameter) is null && Note(parameter, parameter.Type, value, state.Summary) is { } given) yield return given;
    }

    private ContractNote? Note(ISymbol member, ITypeSymbol type, Value value, MethodSummary summary)
    {
        if (member.Locations.FirstOrDefault(static l => l.IsInSource) is not { } location) return null;
        var given = new List<Label.Entry>();
        Collect(value, summary, given, [], 0);
        if (given.Count == 0) return null;
        var shown = declared.Reach(type).RemoveAll(static z => z.IsOfCode);
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

    /// <summary>The field or property that a write fills (or whose elements), if other assemblies can read it and nothing declares what it holds.</summary>
    private ISymbol? OpenPart(HeapWrite write)
    {
        var (owner, name) = write.Object.Members.TryGetValue(write.Member, out var info) && info.Owner is not null ? (info.Owner, info.Key)
            : write.Object.Port is { Owner: { } of } port ? (of, port.Step) : (null, "");
        return owner is null ? null : OpenPart(owner, name);
    }

    private readonly Dictionary<(string Owner, string Name), ISymbol?> _openParts = [];

    private ISymbol? OpenPart(string owner, string name)
    {
        if (!_openParts.TryGetValue((owner, name), out var part)) _openParts[(owner, name)] = part = ReadOpenPart(owner, name);
        return part;
    }

    private ISymbol? ReadOpenPart(string owner, string name)
    {
        if (compilation.Assembly.GetTypeByMetadataName(owner) is not { } type || declared.OfType(type) is not null) return null;
        foreach (var member in type.GetMembers(name))
            if (member is IFieldSymbol or IPropertySymbol { IsIndexer: false, GetMethod: not null }
                && SymbolNames.IsVisible((member as IPropertySymbol)?.GetMethod ?? member) && declared.Own(member) is null && !declared.IsUnzoned(member)) return member;
        return null;
    }

    private void Collect(Value value, MethodSummary summary, List<Label.Entry> into, HashSet<AbstractObject> seen, int depth)
    {
        foreach (var entry in value.Label.Entries)
            if (entry.Atom is { Zone.IsOfCode: false, Dependence: Dependence.Explicit }) into.Add(entry);
        if (depth >= MaxDepth) return;
        foreach (var obj in value.Objects)
        {
            if (obj.Kind is ObjectKind.Port or ObjectKind.Delegate || Declarations.IsGuarded(obj.Type) || !seen.Add(obj)) continue;
            foreach (var write in summary.Writes)
                if (ReferenceEquals(write.Object, obj) && OpenPart(write) is null) Collect(write.Value, summary, into, seen, depth + 1);
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
