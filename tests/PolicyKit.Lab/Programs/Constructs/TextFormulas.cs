namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>Ways to make a string.</summary>
internal static class TextFormulas
{
    public static IReadOnlyList<Formula> All { get; } =
    [
        new("values/concatenation", Types.Text, static (b, d) => Text("values/concatenation", $"{E(b, d)} + \"-\" + {E(b, d)}"), 3),
        new("values/interpolation", Types.Text, static (b, d) => Text("values/interpolation", $"$\"<{{{P(b, d)}}}>\""), 3),
        new("values/interpolation-format", Types.Text, static (b, d) => Text("values/interpolation", $"$\"{{{I(b, d)},8:D4}}|\"")),
        new("values/format", Types.Text, static (b, d) => Text("values/format", $"string.Format(CultureInfo.InvariantCulture, \"{{0}}:{{1}}\", {E(b, d)}, {I(b, d)})")),
        new("values/substring", Types.Text, static (b, d) => Text("values/substring", $"({E(b, d)} + \"######\").Substring(1, 4)")),
        new("values/range", Types.Text, static (b, d) => Text("values/range", $"({E(b, d)} + \"######\")[2..5]")),
        new("values/string-methods", Types.Text, static (b, d) => Text("values/string-methods", $"{P(b, d)}.{b.Draw.Pick("ToUpperInvariant()", "Trim()", "Replace(\"1\", \"2\")", "PadLeft(14, '0')", "Insert(0, \"i\")", "Remove(0, 0)", "TrimEnd('0')", "Normalize()")}"), 3),
        new("values/join", Types.Text, static (b, d) => Text("values/join", $"string.Join(\",\", {E(b, d)}, {E(b, d)})")),
        new("values/join-list", Types.Text, static (b, d) => Text("values/join", $"string.Join(\";\", {b.Expression(Types.TextSequence, d)})")),
        new("values/coalesce", Types.Text, static (b, d) => Text("values/coalesce", $"((Input.Flag({b.Draw.Next(6)}) ? {E(b, d)} : null) ?? {E(b, d)})")),
        new("values/conditional", Types.Text, static (b, d) => Text("values/conditional", $"({b.Condition()} ? {E(b, d)} : {E(b, d)})")),
        new("values/switch-expression", Types.Text, static (b, d) => Text("values/switch-expression", $"(Input.Number({b.Draw.Next(6)}) switch {{ 0 => {E(b, d)}, > 5 => {E(b, d)}, _ => {E(b, d)} }})")),
        new("values/to-string", Types.Text, static (b, d) => Text("values/to-string", $"({I(b, d)}).ToString(CultureInfo.InvariantCulture)")),
        new("values/bool-to-string", Types.Text, static (b, d) => Text("values/to-string", $"({b.Expression(Types.Bool, d)}).ToString()")),
        new("values/char-to-string", Types.Text, static (b, d) => Text("values/to-string", $"({b.Expression(Types.Char, d)}).ToString()")),
        new("values/convert", Types.Text, static (b, d) => Text("values/convert", $"Convert.ToString({I(b, d)}, 16)")),
        new("values/base64", Types.Text, static (b, d) => Text("values/encoding", $"Convert.ToBase64String(Encoding.UTF8.GetBytes({E(b, d)}))")),
        new("values/encoding", Types.Text, static (b, d) => Text("values/encoding", $"Encoding.UTF8.GetString(Encoding.UTF8.GetBytes({E(b, d)}))")),
        new("values/char-array", Types.Text, static (b, d) => Text("values/char-array", $"new string({P(b, d)}.ToCharArray())")),
        new("values/span-expression", Types.Text, static (b, d) => Text("values/span", $"({E(b, d)} + \"##\").AsSpan(1).ToString()")),
        new("values/hash", Types.Text, static (b, d) => Text("values/hash", $"Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes({E(b, d)})))"), 1),
        new("values/json", Types.Text, static (b, d) => Text("frameworks/json", $"System.Text.Json.JsonSerializer.Serialize({E(b, d)})"), 1),
        new("values/json-round", Types.Text, static (b, d) => Text("frameworks/json", $"System.Text.Json.JsonSerializer.Deserialize<string>(System.Text.Json.JsonSerializer.Serialize({E(b, d)}))!"), 1),
        new("values/regex", Types.Text, static (b, d) => Text("values/regex", $"System.Text.RegularExpressions.Regex.Replace({E(b, d)}, \"[12]\", \"x\")"), 1),
        new("values/cast", Types.Text, static (b, d) => Text("values/cast", $"((string)(object){P(b, d)})")),
        new("values/as", Types.Text, static (b, d) => Text("values/cast", $"((object){P(b, d)} as string)!")),
        new("values/tuple-item", Types.Text, static (b, d) => Text("values/tuple", $"{b.Expression(Types.Pair, d)}.First")),
        new("values/tuple-literal", Types.Text, static (b, d) => Text("values/tuple", $"({E(b, d)}, {E(b, d)}).Item{b.Draw.Between(1, 2)}")),
        new("values/builder-text", Types.Text, static (b, d) => Text("values/string-builder", $"{b.Expression(Types.Builder, d)}.ToString()")),
        new("values/builder-fluent", Types.Text, static (b, d) => Text("values/string-builder", $"new StringBuilder().Append({E(b, d)}).Append('.').AppendLine({E(b, d)}).ToString()")),
        new("delegates/call", Types.Text, static (b, d) => Text("delegates/call", $"((Func<string, string>)({b.Expression(Types.TextToText, d)}))({E(b, d)})")),
        new("delegates/immediate-lambda", Types.Text, static (b, d) => Text("delegates/immediate-lambda", $"((Func<string, string>)(§x => §x + {E(b.Closure(), d)}))({E(b, d)})")),
        new("collections/first", Types.Text, static (b, d) => Text("collections/first", $"{b.Expression(Types.TextSequence, d)}.First()")),
        new("collections/last-or", Types.Text, static (b, d) => Text("collections/last", $"({b.Expression(Types.TextList, d)}.LastOrDefault() ?? \"\")")),
        new("collections/array-element", Types.Text, static (b, d) => Text("collections/array-element", $"{b.Expression(Types.Texts, d)}[{b.Draw.Next(2)}]"), 3),
        new("collections/list-element", Types.Text, static (b, d) => Text("collections/list-element", $"{b.Expression(Types.TextList, d)}[^1]")),
        new("collections/map-value", Types.Text, static (b, d) => Text("collections/map-value", $"({b.Expression(Types.TextMap, d)}.TryGetValue(\"{b.Draw.Pick("a", "b", "c")}\", out var {b.Fresh("o")}) ? \"y\" : \"n\")"), 1),
        new("collections/map-or", Types.Text, static (b, d) => Text("collections/map-value", $"({b.Expression(Types.TextMap, d)}.GetValueOrDefault(\"{b.Draw.Pick("a", "b", "c")}\") ?? \"none\")")),
        new("collections/aggregate", Types.Text, static (b, d) => Text("collections/linq-aggregate", $"{b.Expression(Types.TextSequence, d)}.Aggregate((§x, §y) => §x + \"+\" + §y)")),
        new("collections/slice", Types.Text, static (b, d) => Text("collections/slice", $"{b.Expression(Types.Texts, d)}[^1]")),
        new("collections/immutable", Types.Text, static (b, d) => Text("collections/immutable", $"ImmutableList<string>.Empty.Add({E(b, d)}).Add({E(b, d)})[{b.Draw.Next(2)}]")),
        new("collections/anonymous", Types.Text, static (b, d) => Text("objects/anonymous", $"new {{ Left = {E(b, d)}, Right = {E(b, d)} }}.{b.Draw.Pick("Left", "Right", "ToString()")}")),
        new("delegates/lazy", Types.Text, static (b, d) => Text("delegates/lazy", $"new Lazy<string>(() => {E(b.Closure(), d)}).Value")),
        new("async/await-expression", Types.Text, static (b, d) => b.IsAsync ? Text("async/await", $"(await Task.FromResult({E(b, d)}))") : null),
        new("async/result", Types.Text, static (b, d) => Text("async/result", $"Task.Run(() => {E(b.Closure(), d)}).Result"), 1),
    ];

    private static Node Text(string construct, NodeText text) => Node.Expression(Types.Text, construct, text);

    private static Node E(Block b, int depth) => b.Expression(Types.Text, depth);

    // As the receiver of a call or in a hole an operator needs parentheses.
    private static Node P(Block b, int depth) => Node.Expression(Types.Text, "", $"({b.Expression(Types.Text, depth)})");

    private static Node I(Block b, int depth) => Node.Expression(Types.Int, "", $"({b.Expression(Types.Int, depth)})");
}
