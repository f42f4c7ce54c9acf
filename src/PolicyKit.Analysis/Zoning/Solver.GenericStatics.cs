using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Static members of a generic class: one place for each list of type arguments. Only for text and numbers: an object is known by one name, wherever it is named. Where the
/// arguments are not known, any of the places is meant.
/// </summary>
internal sealed partial class Solver
{
    private readonly Dictionary<INamedTypeSymbol, AbstractObject> _instantiations = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<AbstractObject, List<AbstractObject>> _others = [];

    /// <summary>The object that has the static member.</summary>
    public AbstractObject StaticHolderOf(ISymbol member)
    {
        var type = member.ContainingType;
        if (_forFacts || type.TypeArguments.IsEmpty || !IsToldApart(member)) return WholeOf(type);
        if (_instantiations.TryGetValue(type, out var known)) return known;
        var whole = WholeOf(type);
        if (IsOpen(type) || !IsInSource(type) || type.ContainingType is { IsGenericType: true }) return _instantiations[type] = whole;
        var arguments = string.Join(",", type.TypeArguments.Select(static a => a.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)));
        // Names of a tuple's elements, and what is dynamic, make no type of their own.
        if (arguments.IndexOf('(') >= 0 || arguments.Contains("dynamic")) return _instantiations[type] = whole;
        var one = StaticObject(Ports.Root(StaticRoot(type) + "<" + arguments + TableKeys.EndOfPlace, null, "static"));
        _others[one] = [whole];
        if (!_others.TryGetValue(whole, out var all)) _others[whole] = all = [];
        all.Add(one);
        return _instantiations[type] = one;
    }

    /// <summary>Text, numbers, and an <c>object</c> where the place is of the type argument's own type: with another argument it is one for text.</summary>
    private static bool IsToldApart(ISymbol member) => TypeOf(member) is var type && (Declarations.IsLeaf(type) || type is { SpecialType: SpecialType.System_Object } && TypeOf(member.OriginalDefinition) is ITypeParameterSymbol);

    private static ITypeSymbol? TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : (member as IFieldSymbol)?.Type;

    private AbstractObject WholeOf(INamedTypeSymbol type) => StaticObject(Ports.Root(StaticRoot(type), null, "static"));

    private static string StaticRoot(INamedTypeSymbol type) => "@" + SymbolNames.MetadataNameOf(type);

    /// <summary>Holders of static members that may be the same as this one.</summary>
    public IReadOnlyList<AbstractObject> OthersOf(AbstractObject holder) => _others.Count > 0 && _others.TryGetValue(holder, out var others) ? others : [];
}
