using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.NonInterference;

/// <summary>
/// Makes a program smaller while it keeps failing: pieces are left out, blocks replaced by what is in them, expressions by a constant or by an
/// expression of the same type inside them. Only programs that compile count.
/// </summary>
internal static class Reducer
{
    public static LabProgram Reduce(LabProgram program, Func<LabProgram, bool> fails, int mostAttempts)
    {
        var attempts = 0;
        var changed = true;
        while (changed && attempts < mostAttempts)
        {
            changed = false;
            // Large pieces first; later pieces before earlier ones, since they use what the earlier ones declare.
            foreach (var node in program.Root.All().Reverse().OrderByDescending(static n => n.All().Count()).ToList())
            {
                foreach (var replacement in Replacements(node))
                {
                    if (attempts++ >= mostAttempts) return program;
                    var smaller = program with { Root = program.Root.With(node, replacement) };
                    if (ReferenceEquals(smaller.Root, program.Root) || !fails(smaller)) continue;
                    program = smaller;
                    changed = true;
                    break;
                }
            }
        }
        return program;
    }

    private static IEnumerable<object> Replacements(Node node)
    {
        if (node.Substitute is { } substitute)
        {
            if (node.Parts is not [string only] || only != substitute) yield return substitute;
            foreach (var inner in node.Children.Where(static c => c.Kind == NodeKind.List && c.Children.Any())) yield return inner;
        }
        if (node.Kind == NodeKind.List && node.Children.Any()) yield return Node.List([]);
        if (node.Kind != NodeKind.Expression) yield break;
        foreach (var inner in node.All().Skip(1).Where(n => n.Kind == NodeKind.Expression && n.Type == node.Type)) yield return inner;
    }
}
