using Microsoft.CodeAnalysis;

namespace PolicyKit.Lab.Metamorphic;

/// <summary>A change of a program that keeps what it does. It works on the syntax and, where it needs types, on the model; it returns null where it finds nothing to change.</summary>
internal sealed record Transformation(string Name, Func<SyntaxNode, SemanticModel, SyntaxNode?> Change)
{
    public static IReadOnlyList<Transformation> All { get; } =
    [
        new("rename", Renaming.Change),
        new("introduce local", SiteRewriter.IntoLocal),
        new("extract method", SiteRewriter.IntoMethod),
        new("wrap in lambda", SiteRewriter.IntoLambda),
        new("make async", SiteRewriter.IntoTask),
        new("loop to LINQ", LoopRewriter.Change),
        new("reorder independent statements", static (root, _) => Reordering.Change(root)),
    ];
}
