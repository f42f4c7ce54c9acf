using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Languages;

namespace PolicyKit.Analysis.Zoning;

/// <summary>Methods whose declaration says which events they handle (<c>Handles</c>). Read once, at the first event that is raised; in the order of names.</summary>
internal sealed class EventHandlers(Compilation compilation, Func<SyntaxTree, SemanticModel> modelOf)
{
    private Dictionary<ISymbol, List<(IMethodSymbol Handler, bool IsOwn)>>? _handlers;

    public IReadOnlyList<(IMethodSymbol Handler, bool IsOwn)> Of(IEventSymbol evt) =>
        (_handlers ??= Read()).TryGetValue(evt.OriginalDefinition, out var found) ? found : [];

    private Dictionary<ISymbol, List<(IMethodSymbol Handler, bool IsOwn)>> Read()
    {
        var handlers = new Dictionary<ISymbol, List<(IMethodSymbol Handler, bool IsOwn)>>(SymbolEqualityComparer.Default);
        var language = Language.Of(compilation);
        foreach (var tree in compilation.SyntaxTrees)
            foreach (var (evt, handler, isOwn) in language.Handlers(tree.GetRoot(), modelOf(tree)))
            {
                if (!handlers.TryGetValue(evt.OriginalDefinition, out var list)) handlers[evt.OriginalDefinition] = list = [];
                list.Add((handler, isOwn));
            }
        foreach (var list in handlers.Values) list.Sort(static (a, b) => string.CompareOrdinal(a.Handler.ToDisplayString(), b.Handler.ToDisplayString()));
        return handlers;
    }
}
