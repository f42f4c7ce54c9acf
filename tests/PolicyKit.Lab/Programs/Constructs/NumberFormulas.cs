namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>Ways to make numbers, truth values and characters. None can throw, whatever the secret.</summary>
internal static class NumberFormulas
{
    public static IReadOnlyList<Formula> All { get; } =
    [
        new("values/arithmetic", Types.Int, static (b, d) => Int("values/arithmetic", $"unchecked({I(b, d)} {b.Draw.Pick("+", "-", "*", "^", "|")} {I(b, d)})"), 3),
        new("values/modulo", Types.Int, static (b, d) => Int("values/arithmetic", $"({I(b, d)} % 97)")),
        new("values/shift", Types.Int, static (b, d) => Int("values/arithmetic", $"({I(b, d)} >> 3)")),
        new("values/negation", Types.Int, static (b, d) => Int("values/unary", $"{b.Draw.Pick("-", "~", "+")}({I(b, d)})")),
        new("values/math", Types.Int, static (b, d) => Int("values/math", $"Math.Max({I(b, d)}, {I(b, d)})")),
        new("values/long-cast", Types.Int, static (b, d) => Int("values/cast", $"unchecked((int)((long)({I(b, d)}) * 3L))")),
        new("values/double-cast", Types.Int, static (b, d) => Int("values/cast", $"unchecked((int)((double)({I(b, d)}) / 2))")),
        new("values/char-code", Types.Int, static (b, d) => Int("values/cast", $"((int)({b.Expression(Types.Char, d)}))")),
        new("values/tuple-number", Types.Int, static (b, d) => Int("values/tuple", $"{b.Expression(Types.Pair, d)}.Second")),
        new("values/conditional-number", Types.Int, static (b, d) => Int("values/conditional", $"({b.Condition()} ? {I(b, d)} : {I(b, d)})")),
        new("values/nullable", Types.Int, static (b, d) => Int("values/nullable", $"((Input.Flag({b.Draw.Next(6)}) ? (int?)({I(b, d)}) : null) ?? {I(b, d)})")),
        new("values/index-of", Types.Int, static (b, d) => Int("values/index-of", $"({b.Expression(Types.Text, d)}).IndexOf('1')")),
        new("collections/array-number", Types.Int, static (b, d) => Int("collections/array-element", $"{b.Expression(Types.Ints, d)}[{b.Draw.Next(2)}]")),
        new("collections/sum", Types.Int, static (b, d) => Int("collections/linq-sum", $"{b.Expression(Types.Ints, d)}.Aggregate((§x, §y) => unchecked(§x * 31 + §y))")),
        new("collections/count", Types.Int, static (b, d) => Int("collections/count", $"{b.Expression(Types.TextList, d)}.Count"), 1),
        new("values/box", Types.Int, static (b, d) => Int("values/box", $"((int)(object)({I(b, d)}))")),
        new("values/compare", Types.Bool, static (b, d) => Bool("values/compare", $"(({I(b, d)}) % 10 {b.Draw.Pick("<", ">", "==", "!=", "<=", ">=")} {b.Draw.Between(2, 7)})")),
        new("values/text-equality", Types.Bool, static (b, d) => Bool("values/compare", $"(({b.Expression(Types.Text, d)} + \"#\")[..1] {b.Draw.Pick("==", "!=")} \"{b.Draw.Between(1, 9)}\")")),
        new("values/text-predicate", Types.Bool, static (b, d) => Bool("values/text-predicate", $"({b.Expression(Types.Text, d)}).{b.Draw.Pick("EndsWith('1')", "Contains('7')", "StartsWith('4')")}")),
        new("values/bool-operator", Types.Bool, static (b, d) => Bool("values/bool-operator", $"({b.Expression(Types.Bool, d)} {b.Draw.Pick("&", "|", "^")} {b.Expression(Types.Bool, d)})")),
        new("values/not", Types.Bool, static (b, d) => Bool("values/unary", $"!({b.Expression(Types.Bool, d)})")),
        new("values/char-at", Types.Char, static (b, d) => Char("values/char-at", $"({b.Expression(Types.Text, d)} + \"#\")[0]"), 3),
        new("values/char-cast", Types.Char, static (b, d) => Char("values/cast", $"((char)('a' + ((({I(b, d)}) % 20 + 20) % 20)))")),
        new("values/char-upper", Types.Char, static (b, d) => Char("values/char-methods", $"char.ToUpperInvariant({b.Expression(Types.Char, d)})")),
    ];

    private static Node I(Block b, int depth) => b.Expression(Types.Int, depth);

    private static Node Int(string construct, NodeText text) => Node.Expression(Types.Int, construct, text);

    private static Node Bool(string construct, NodeText text) => Node.Expression(Types.Bool, construct, text);

    private static Node Char(string construct, NodeText text) => Node.Expression(Types.Char, construct, text);
}
