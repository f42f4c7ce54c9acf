namespace PolicyKit.Lab.Programs;

/// <summary>The constructs a run uses: all, but for those left out by name; one may be favoured.</summary>
internal sealed class ConstructSet
{
    // As often as half of all others together.
    private const int Favour = 1200;

    private readonly Construct[] _statements;
    private readonly Dictionary<string, Formula[]> _expressions;

    public ConstructSet(IReadOnlyCollection<string> without, string? favoured = null)
    {
        _statements = [.. AllConstructs.Statements.Where(c => !without.Contains(c.Name)).SelectMany(c => Enumerable.Repeat(c, c.Name == favoured ? Favour : c.Weight))];
        _expressions = AllConstructs.Formulas.Where(f => !without.Contains(f.Name))
            .GroupBy(static f => f.Type).ToDictionary(static g => g.Key, g => g.SelectMany(f => Enumerable.Repeat(f, f.Name == favoured ? Favour : f.Weight)).ToArray());
    }

    public static IEnumerable<string> Names => AllConstructs.Statements.Select(static c => c.Name).Concat(AllConstructs.Formulas.Select(static f => f.Name)).Distinct();

    public Node? Statement(Block block)
    {
        for (var attempt = 0; attempt < 8; attempt++)
        {
            if (block.Draw.Pick(_statements).Write(block) is { } node) return node.WithOwnNames(block.Fresh(""));
        }
        return null;
    }

    public Node Expression(Block block, string type, int depth)
    {
        var draw = block.Draw;
        if (block.Any(type) is { } variable && draw.Chance(depth > 0 ? 50 : 70)) return Node.Expression(type, "", $"{variable.Name}");
        if (draw.Chance(25) && FromMember(block, type) is { } member) return member;
        if (draw.Chance(12) && Secret(draw, type) is { } secret) return secret;
        if (depth > 0 && _expressions.TryGetValue(type, out var formulas))
        {
            for (var attempt = 0; attempt < 4; attempt++)
            {
                if (draw.Pick(formulas).Write(block, depth - 1) is { } node) return node.WithOwnNames(block.Fresh(""));
            }
        }
        if (block.Any(type) is { } any) return Node.Expression(type, "", $"{any.Name}");
        if (block.Program.UserTypes.FirstOrDefault(t => t.Name == type) is { } user) return user.Make(block, depth - 1);
        return draw.Chance(15) && type == Types.Text ? Node.Expression(type, "", $"Input.Text({draw.Next(6)})") : Node.Expression(type, "", $"{Types.Constant(type) ?? "default!"}");
    }

    public static Node? Secret(Draw draw, string type) => type switch
    {
        Types.Text => draw.Chance(80) ? Node.Expression(type, "source", $"Secret.Text({draw.Next(5)})") : Node.Expression(type, "source", $"Secret.Property"),
        Types.Int => Node.Expression(type, "source", $"Secret.Number({draw.Next(5)})"),
        Types.Bool => Node.Expression(type, "source", $"Secret.Flag({draw.Next(5)})"),
        _ => null,
    };

    private static Node? FromMember(Block block, string type)
    {
        var draw = block.Draw;
        var candidates = block.Variables
            .SelectMany(v => block.Program.UserTypes.Where(t => t.Name == v.Type).SelectMany(t => t.Members.Where(m => m.Type == type).Select(m => (v, t, m)))).ToList();
        if (candidates.Count == 0) return null;
        var (variable, owner, chosen) = draw.Pick(candidates);
        return Node.Expression(type, owner.Construct, $"{variable.Name}.{chosen.Name}");
    }
}
