using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Zoning;

/// <summary>What the compiler knows of the trees of a compilation, and of those it refers to as compilations. Used by the one solver thread of a session.</summary>
internal sealed class SemanticModels(Compilation compilation)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];

    public SemanticModel Of(SyntaxTree tree)
    {
        if (_models.TryGetValue(tree, out var model)) return model;
        var owner = compilation.ContainsSyntaxTree(tree) ? compilation
            : compilation.References.OfType<CompilationReference>().Select(static r => r.Compilation).First(c => c.ContainsSyntaxTree(tree));
        return _models[tree] = owner.GetSemanticModel(tree);
    }

    /// <summary>Lets go of what was bound; asked again, it is bound again.</summary>
    public void Forget() => _models.Clear();
}
