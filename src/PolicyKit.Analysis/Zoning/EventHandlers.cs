using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Languages;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Methods whose declaration says which events they handle (<c>Handles</c>), by the event and by the variable whose object raises it. Read once, when the first event is raised
/// or the first such variable is set; in the order of names.
/// </summary>
internal sealed class EventHandlers(Compilation compilation, Func<SyntaxTree, SemanticModel> modelOf)
{
    private ILookup<ISymbol, DeclaredHandler>? _byEvent;
    private ILookup<ISymbol, DeclaredHandler>? _byVariable;

    public IEnumerable<DeclaredHandler> Of(IEventSymbol evt)
    {
        Read();
        return _byEvent![evt.OriginalDefinition];
    }

    public IEnumerable<DeclaredHandler> Of(IPropertySymbol variable)
    {
        Read();
        return _byVariable![variable.OriginalDefinition];
    }

    private void Read()
    {
        if (_byEvent is not null) return;
        var language = Language.Of(compilation);
        var handlers = compilation.SyntaxTrees.SelectMany(tree => language.Handlers(tree.GetRoot(), modelOf(tree))).OrderBy(static h => h.Method.ToDisplayString(), StringComparer.Ordinal).ToList();
        _byVariable = handlers.Where(static h => h.Variable is not null).ToLookup(static h => Declared(h.Variable!), SymbolEqualityComparer.Default);
        _byEvent = handlers.ToLookup(static h => (ISymbol)h.Event.OriginalDefinition, SymbolEqualityComparer.Default);
    }

    /// <summary>A derived class that handles events of a variable of its base has a property of its own for it.</summary>
    private static ISymbol Declared(IPropertySymbol variable)
    {
        while (variable.OverriddenProperty is { } inherited) variable = inherited;
        return variable.OriginalDefinition;
    }
}
