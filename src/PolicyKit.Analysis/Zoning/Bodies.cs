using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Zoning;

/// <summary>The methods of a compilation that have bodies, in an order that depends on names only.</summary>
internal static class Bodies
{
    public static IEnumerable<IMethodSymbol> Of(Compilation compilation, CancellationToken ct)
    {
        var methods = new List<IMethodSymbol>();
        Collect(compilation.Assembly.GlobalNamespace, methods, ct);
        if (compilation.GetEntryPoint(ct) is { } entry && !methods.Contains(entry, SymbolEqualityComparer.Default)) methods.Add(entry);
        return methods.Select(static m => (Method: m, Name: m.GetDocumentationCommentId() ?? m.ToDisplayString())).OrderBy(static m => m.Name, StringComparer.Ordinal).Select(static m => m.Method);
    }

    private static void Collect(INamespaceOrTypeSymbol container, List<IMethodSymbol> methods, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is IMethodSymbol { IsAbstract: false } method) methods.Add(method);
            else if (member is INamespaceOrTypeSymbol inner) Collect(inner, methods, ct);
        }
    }
}
