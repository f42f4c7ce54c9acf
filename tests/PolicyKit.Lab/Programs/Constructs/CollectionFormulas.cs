namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>Ways to make collections, tuples, builders and delegates. Arrays and lists of the generator always have two elements or more.</summary>
internal static class CollectionFormulas
{
    public static IReadOnlyList<Formula> All { get; } =
    [
        Of(Types.Texts, "collections/array", static (b, d) => $"new[] {{ {T(b, d)}, {T(b, d)} }}"),
        Of(Types.Texts, "collections/expression", static (b, d) => $"((string[])[{T(b, d)}, .. {b.Expression(Types.Texts, d)}, {T(b, d)}])"),
        Of(Types.Texts, "collections/to-array", static (b, d) => $"{b.Expression(Types.TextSequence, d)}.Append({T(b, d)}).ToArray()"),
        Of(Types.Texts, "collections/array-convert", static (b, d) => $"Array.ConvertAll({b.Expression(Types.Texts, d)}, static §x => §x + \"c\")"),
        Of(Types.Texts, "collections/split", static (b, d) => $"((\"a,\" + {T(b, d)} + \",b\").Split(','))"),
        Of(Types.Texts, "collections/clone", static (b, d) => $"((string[]){b.Expression(Types.Texts, d)}.Clone())"),
        Of(Types.Ints, "collections/array", static (b, d) => $"new[] {{ {b.Expression(Types.Int, d)}, {b.Expression(Types.Int, d)} }}"),
        Of(Types.Ints, "collections/linq-select-numbers", static (b, d) => $"{b.Expression(Types.Texts, d)}.Select(§x => (int)(§x + \"#\")[0]).ToArray()"),
        Of(Types.Ints, "collections/array-copy", static (b, d) => $"{b.Expression(Types.Ints, d)}.ToArray()"),
        Of(Types.TextList, "collections/list", static (b, d) => $"new List<string> {{ {T(b, d)}, {T(b, d)} }}"),
        Of(Types.TextList, "collections/list-of", static (b, d) => $"new List<string>({b.Expression(Types.TextSequence, d)})"),
        Of(Types.TextList, "collections/to-list", static (b, d) => $"{b.Expression(Types.TextSequence, d)}.ToList()"),
        Of(Types.TextList, "collections/expression", static (b, d) => $"((List<string>)[.. {b.Expression(Types.Texts, d)}, {T(b, d)}])"),
        Of(Types.TextSequence, "collections/linq-select", static (b, d) => $"{b.Expression(Types.Texts, d)}.Select(§x => §x + {T(b.Closure(), d)})", 3),
        Of(Types.TextSequence, "collections/linq-select-many", static (b, d) => $"{b.Expression(Types.Texts, d)}.SelectMany(§x => new[] {{ §x, {T(b.Closure(), d)} }})"),
        Of(Types.TextSequence, "collections/linq-where", static (b, d) => $"{b.Expression(Types.Texts, d)}.Where((§x, §i) => §i % 2 == 0)"),
        Of(Types.TextSequence, "collections/linq-order", static (b, d) => $"{b.Expression(Types.Texts, d)}.OrderByDescending(§x => §x, StringComparer.Ordinal)"),
        Of(Types.TextSequence, "collections/linq-concat", static (b, d) => $"{b.Expression(Types.Texts, d)}.Concat({b.Expression(Types.TextList, d)})"),
        Of(Types.TextSequence, "collections/linq-zip", static (b, d) => $"{b.Expression(Types.Texts, d)}.Zip({b.Expression(Types.Texts, d)}, (§x, §y) => §x + §y)"),
        Of(Types.TextSequence, "collections/linq-query", static (b, d) => $"(from §x in {b.Expression(Types.Texts, d)} let §y = §x + {T(b.Closure(), d)} select §y)"),
        Of(Types.TextSequence, "collections/linq-skip", static (b, d) => $"{b.Expression(Types.Texts, d)}.Skip(1)"),
        Of(Types.TextSequence, "collections/linq-reverse", static (b, d) => $"Enumerable.Reverse({b.Expression(Types.Texts, d)})"),
        Of(Types.TextSequence, "collections/queue", static (b, d) => $"new Queue<string>(new[] {{ {T(b, d)}, {T(b, d)} }})"),
        Of(Types.TextSequence, "collections/stack", static (b, d) => $"new Stack<string>({b.Expression(Types.Texts, d)})"),
        Of(Types.TextSequence, "collections/immutable-array", static (b, d) => $"ImmutableArray.Create({T(b, d)}, {T(b, d)})"),
        Of(Types.TextSequence, "collections/map-values", static (b, d) => $"{b.Expression(Types.TextMap, d)}.Values"),
        Of(Types.TextSequence, "collections/repeat", static (b, d) => $"Enumerable.Repeat({T(b, d)}, 2)"),
        Of(Types.TextSequence, "collections/upcast", static (b, d) => $"((IEnumerable<string>){b.Expression(Types.TextList, d)})"),
        Of(Types.TextMap, "collections/map", static (b, d) => $"new Dictionary<string, string> {{ [\"a\"] = {T(b, d)}, [\"b\"] = {T(b, d)} }}"),
        Of(Types.TextMap, "collections/map-initialiser", static (b, d) => $"new Dictionary<string, string> {{ {{ \"a\", {T(b, d)} }} }}"),
        Of(Types.TextMap, "collections/to-dictionary", static (b, d) => $"new[] {{ \"a\", \"b\" }}.ToDictionary(§x => §x, §x => §x + {T(b.Closure(), d)})"),
        Of(Types.TextMap, "collections/map-copy", static (b, d) => $"new Dictionary<string, string>({b.Expression(Types.TextMap, d)})"),
        Of(Types.Pair, "values/tuple", static (b, d) => $"(First: {T(b, d)}, Second: {b.Expression(Types.Int, d)})", 3),
        Of(Types.Builder, "values/string-builder", static (b, d) => $"new StringBuilder({T(b, d)})"),
        Of(Types.Builder, "values/string-builder", static (b, d) => $"new StringBuilder().Append({T(b, d)}).Append({b.Expression(Types.Int, d)})"),
        Of(Types.TextToText, "delegates/lambda", static (b, d) => $"§s => §s + {T(b.Closure(), d)}", 3),
        Of(Types.TextToText, "delegates/lambda-ignoring", static (b, d) => $"_ => {T(b.Closure(), d)}"),
        Of(Types.TextToText, "delegates/method-group", static (_, _) => $"string.Intern"),
        Of(Types.TextToText, "delegates/anonymous-method", static (b, d) => $"delegate (string §s) {{ return {T(b.Closure(), d)} + §s; }}"),
        Of(Types.Object, "values/box", static (b, d) => $"(object)({T(b, d)})"),
        Of(Types.Object, "values/box", static (b, d) => $"(object)({b.Expression(Types.Int, d)})"),
    ];

    private delegate NodeText Text(Block block, int depth);

    private static Formula Of(string type, string name, Text text, int weight = 2) => new(name, type, (b, d) => Node.Expression(type, name, text(b, d)), weight);

    private static Node T(Block b, int depth) => b.Expression(Types.Text, depth);
}
