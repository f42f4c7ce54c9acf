using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Catalog;

/// <summary>
/// Model rows by member. The parsed part (<see cref="ModelSet"/>) is text and may be shared; a catalogue caches by symbol and lives as long as its session.
/// A derived type and an override inherit the rows of what they derive from; exact rows win over <c>T:</c> rows.
/// </summary>
internal sealed class ModelCatalog(ModelSet set)
{
    private readonly Dictionary<ISymbol, ImmutableArray<ModelRow>> _cache = new(SymbolEqualityComparer.Default);

    public ModelSet Set => set;

    /// <summary>The rows that govern a call of <paramref name="method"/>; empty if it was never reviewed.</summary>
    public ImmutableArray<ModelRow> Lookup(IMethodSymbol method)
    {
        if (set.IsEmpty) return ImmutableArray<ModelRow>.Empty;
        method = (Policies.SymbolNames.ImplementationOf(method) ?? method).OriginalDefinition;
        if (_cache.TryGetValue(method, out var rows)) return rows;
        rows = Find(method);
        return _cache[method] = rows;
    }

    /// <summary>The rows of a field (<c>F:</c>).</summary>
    public ImmutableArray<ModelRow> Lookup(IFieldSymbol field)
    {
        if (set.IsEmpty) return ImmutableArray<ModelRow>.Empty;
        if (!_cache.TryGetValue(field.OriginalDefinition, out var rows)) _cache[field.OriginalDefinition] = rows = set.Of(IdOf(field.OriginalDefinition));
        return rows;
    }

    private ImmutableArray<ModelRow> Find(IMethodSymbol method)
    {
        for (var m = method; m is not null; m = m.OverriddenMethod?.OriginalDefinition)
            if (Exact(m) is { IsEmpty: false } own) return own;
        foreach (var contract in method.ExplicitInterfaceImplementations)
            if (Exact(contract.OriginalDefinition) is { IsEmpty: false } named) return named;
        if (method.ContainingType is { } type && !method.IsStatic)
            foreach (var contract in type.AllInterfaces)
                foreach (var member in contract.GetMembers(method.Name).OfType<IMethodSymbol>())
                    if (member.Parameters.Length == method.Parameters.Length && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member)?.OriginalDefinition, method)
                        && Exact(member.OriginalDefinition) is { IsEmpty: false } inherited) return inherited;
        for (var t = method.ContainingType; t is not null; t = t.BaseType)
            if (set.OfType(IdOf(t.OriginalDefinition)) is { IsEmpty: false } whole) return whole;
        if (method.ContainingType is { } declaring)
            foreach (var contract in declaring.AllInterfaces)
                if (set.OfType(IdOf(contract.OriginalDefinition)) is { IsEmpty: false } whole) return whole;
        return ImmutableArray<ModelRow>.Empty;
    }

    private ImmutableArray<ModelRow> Exact(IMethodSymbol method)
    {
        var rows = set.Of(IdOf(method));
        if (rows.IsEmpty && method.AssociatedSymbol is { } associated)
        {
            rows = set.Of(IdOf(associated.OriginalDefinition));
            if (associated is IPropertySymbol property && !rows.IsEmpty)
                rows = rows.Where(r => IsForAccessor(r, method, property)).ToImmutableArray();
        }
        return rows;
    }

    /// <summary>A <c>P:</c> row: reading gives <c>return</c>; writing takes the last argument.</summary>
    private static bool IsForAccessor(ModelRow row, IMethodSymbol accessor, IPropertySymbol property)
    {
        var last = property.Parameters.Length;
        var isRead = row.Output?.Root == "return" || (row.Verb is ModelVerb.Neutral) || (row.Verb == ModelVerb.Sink && row.Input!.Argument < last && row.Input.Root == "arg");
        var isWrite = row.Verb is ModelVerb.Neutral || (row.Input is { Root: "arg" } input && (input.Argument == last || input.Argument == ModelPort.AnyArgument)) || row.Output is { Root: "this" or "arg" };
        return accessor.MethodKind == MethodKind.PropertyGet ? isRead : isWrite;
    }

    private static string IdOf(ISymbol symbol) => symbol.GetDocumentationCommentId() ?? "";
}
