using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Zoning;

/// <summary>What the compiler knows of the trees of a compilation. Used by the one solver thread of a session.</summary>
internal sealed class SemanticModels(Compilation compilation)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];

    public SemanticModel Of(SyntaxTree tree) =>
        _models.TryGetValue(tree, out var model) ? model : _models[tree] = compilation.GetSemanticModel(tree);

    /// <summary>Lets go of what was bound; asked again, it is bound again.</summary>
    public void Forget() => _models.Clear();
}
