namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>Collections written to, read from and walked through.</summary>
internal static class CollectionConstructs
{
    public static IReadOnlyList<Construct> Statements { get; } =
    [
        new("collections/list-add", ListStep, 4),
        new("collections/array-write", ArrayWrite, 3),
        new("collections/map-write", MapStep, 3),
        new("collections/foreach", ForEach, 3),
        new("collections/foreach-map", ForEachMap),
        new("collections/iterator", Iterator),
        new("collections/set", Set),
        new("collections/secret-key", SecretKey),
        new("collections/multidimensional", Grid),
        new("collections/jagged", Jagged, 1),
        new("collections/concurrent", Concurrent),
        new("collections/linked-list", Linked, 1),
        new("collections/group-by", GroupBy, 1),
        new("collections/params", Params),
        new("collections/deferred-query", Deferred),
        new("collections/list-pattern", ListPattern),
        new("collections/array-of-lists", Inner, 1),
    ];

    private static Node? ListStep(Block b)
    {
        if (b.Any(Types.TextList) is not { } list) return null;
        return b.Draw.Next(6) switch
        {
            0 => Node.Statement("collections/list-insert", $"{list.Name}.Insert(0, {b.BoundedText()});"),
            1 => Node.Statement("collections/list-set", $"{list.Name}[{b.Draw.Pick("0", "^1")}] = {b.BoundedText()};"),
            2 => Node.Statement("collections/list-add-range", $"{list.Name}.AddRange({b.Expression(Types.Texts)});"),
            3 => Node.Statement("collections/list-clear", $"{list.Name}.Clear(); {list.Name}.Add(\"e1\"); {list.Name}.Add({b.BoundedText()});"),
            _ => Node.Statement("collections/list-add", $"{list.Name}.Add({b.BoundedText()});"),
        };
    }

    private static Node? ArrayWrite(Block b) =>
        b.Any(Types.Texts) is { } array ? Node.Statement("collections/array-write", $"{array.Name}[{b.Draw.Pick("0", "1", "^1", b.Counter is null ? "0" : b.Counter + " % 2")}] = {b.BoundedText()};") : null;

    private static Node? MapStep(Block b)
    {
        if (b.Any(Types.TextMap) is not { } map) return null;
        return b.Draw.Next(4) switch
        {
            0 => Node.Statement("collections/map-try-add", $"{map.Name}.TryAdd(\"{b.Draw.Pick("a", "b", "c")}\", {b.BoundedText()});"),
            1 => Node.Statement("collections/map-remove", $"{map.Name}.Remove(\"{b.Draw.Pick("b", "c")}\");"),
            _ => Node.Statement("collections/map-write", $"{map.Name}[\"{b.Draw.Pick("a", "b", "c")}\"] = {b.BoundedText()};"),
        };
    }

    private static Node? ForEach(Block b)
    {
        if (b.Loops > 1) return null;
        var (item, source) = (b.Fresh("e"), b.Expression(b.Draw.Pick(Types.Texts, Types.TextSequence)));
        var inner = b.Inner(1);
        inner.Declare(item, Types.Text, false);
        return Node.Statement("collections/foreach", $"foreach (var {item} in {source}.Take(3).ToArray())\n{{{inner.Statements(b.Draw.Between(1, 2))}\n}}");
    }

    private static Node? ForEachMap(Block b)
    {
        if (b.Loops > 1) return null;
        var (key, value) = (b.Fresh("e"), b.Fresh("e"));
        var source = b.Expression(Types.TextMap);
        var inner = b.Inner(1);
        inner.Declare(key, Types.Text, false);
        inner.Declare(value, Types.Text, false);
        return Node.Statement("collections/foreach-map", $"foreach (var ({key}, {value}) in {source}.ToArray())\n{{{inner.Statements(b.Draw.Between(1, 2))}\n}}");
    }

    private static Node? Iterator(Block b)
    {
        if (!b.Program.HasRoom || b.Program.Nesting > 1) return null;
        var (method, items) = (b.Fresh("Each"), b.Fresh("v"));
        b.Program.Nesting++;
        var body = b.Program.NewMethod(new Variable("text", Types.Text), new Variable("other", Types.Text)).Closure();
        var first = body.Expression(Types.Text);
        var statements = body.Statements(2);
        b.Program.Nesting--;
        b.Program.Members.Add(Node.Member("collections/iterator", $"private static IEnumerable<string> {method}(string text, string other)\n{{\nyield return {first};{statements}\nyield return {body.Expression(Types.Text)};\n}}"));
        var node = Node.Statement("collections/iterator", $"var {items} = {method}({b.Expression(Types.Text)}, {b.Expression(Types.Text)});");
        b.Declare(items, Types.TextSequence);
        return node;
    }

    private static Node Set(Block b)
    {
        var (set, text) = (b.Fresh("x"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("collections/set", $"var {set} = new {b.Draw.Pick("HashSet<string>", "SortedSet<string>")}(StringComparer.Ordinal);"),
            Node.Statement("collections/set", $"{set}.Add({b.Expression(Types.Text)});"),
            Node.Statement("collections/set", $"var {text} = {b.Draw.Pick($"{set}.First()", $"string.Join(\",\", {set})")};"),
        ]);
        b.Declare(text, Types.Text);
        return node;
    }

    private static Node SecretKey(Block b)
    {
        var (map, text) = (b.Fresh("x"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("collections/secret-key", $"var {map} = new Dictionary<string, int> {{ [{b.Expression(Types.Text)}] = {b.Draw.Next(9)} }};"),
            Node.Statement("collections/secret-key", $"var {text} = {b.Draw.Pick($"{map}.Keys.First()", $"{map}.First().Key", $"string.Join(\",\", {map}.Values)", $"{map}.First().Value.ToString(CultureInfo.InvariantCulture)")};"),
        ]);
        b.Declare(text, Types.Text);
        return node;
    }

    private static Node Grid(Block b)
    {
        var (grid, text) = (b.Fresh("x"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("collections/multidimensional", $"var {grid} = new string[2, 2];"),
            Node.Statement("collections/multidimensional", $"{grid}[{b.Draw.Next(2)}, {b.Draw.Next(2)}] = {b.Expression(Types.Text)};"),
            Node.Statement("collections/multidimensional", $"{grid}[{b.Draw.Next(2)}, 1] = {b.Expression(Types.Text)};"),
            Node.Statement("collections/multidimensional", $"var {text} = {grid}[{b.Draw.Next(2)}, {b.Draw.Next(2)}] ?? \"empty\";"),
        ]);
        b.Declare(text, Types.Text);
        return node;
    }

    private static Node Jagged(Block b)
    {
        var (grid, text) = (b.Fresh("x"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("collections/jagged", $"string[][] {grid} = {{ {b.Expression(Types.Texts)}, {b.Expression(Types.Texts)} }};"),
            Node.Statement("collections/jagged", $"var {text} = {grid}[{b.Draw.Next(2)}][{b.Draw.Next(2)}];"),
        ]);
        b.Declare(text, Types.Text);
        return node;
    }

    private static Node Concurrent(Block b)
    {
        var (map, text) = (b.Fresh("x"), b.Fresh("v"));
        var read = b.Draw.Next(3) switch
        {
            0 => Node.Statement("collections/concurrent", $"var {text} = {map}.GetOrAdd(\"a\", _ => {b.Closure().Expression(Types.Text)});"),
            1 => Node.Statement("collections/concurrent", $"var {text} = {map}.AddOrUpdate(\"a\", \"new\", (_, §old) => §old + {b.Closure().Expression(Types.Text)});"),
            _ => Node.Statement("collections/concurrent", $"_ = {map}.TryGetValue(\"a\", out var {text});"),
        };
        var node = Node.List([Node.Statement("collections/concurrent", $"var {map} = new ConcurrentDictionary<string, string>();"), Node.Statement("collections/concurrent", $"{map}[\"a\"] = {b.Expression(Types.Text)};"), read]);
        b.Declare(text, Types.Text);
        return node;
    }

    private static Node Linked(Block b)
    {
        var (list, text) = (b.Fresh("x"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("collections/linked-list", $"var {list} = new LinkedList<string>();"),
            Node.Statement("collections/linked-list", $"{list}.AddLast({b.Expression(Types.Text)});"),
            Node.Statement("collections/linked-list", $"var {text} = {list}.First!.Value;"),
        ]);
        b.Declare(text, Types.Text);
        return node;
    }

    private static Node GroupBy(Block b)
    {
        var text = b.Fresh("v");
        var node = Node.Statement("collections/group-by", $"var {text} = string.Join(\";\", {b.Expression(Types.Texts)}.GroupBy(§x => §x).Select(§g => §g.Key + §g.Last()));");
        b.Declare(text, Types.Text);
        return node;
    }

    private static Node? Params(Block b)
    {
        if (!b.Program.HasRoom) return null;
        var (method, text) = (b.Fresh("Many"), b.Fresh("v"));
        b.Program.Members.Add(Node.Member("collections/params", $"private static string {method}(string head, params {b.Draw.Pick("string[]", "IReadOnlyList<string>")} rest) => {b.Draw.Pick("head + string.Concat(rest)", "rest[0]", "rest[^1]", "head")};"));
        var node = Node.Statement("collections/params", $"var {text} = {method}({b.Expression(Types.Text)}, {b.Expression(Types.Text)}, {b.Expression(Types.Text)});");
        b.Declare(text, Types.Text);
        return node;
    }

    // The query runs when it is read: after the captured variable was written.
    private static Node? Deferred(Block b)
    {
        if (b.Loops > 0) return null;
        var (captured, query, text) = (b.Fresh("v"), b.Fresh("x"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("collections/deferred-query", $"var {captured} = {b.Expression(Types.Text)};"),
            Node.Statement("collections/deferred-query", $"var {query} = {b.Expression(Types.Texts)}.Select(§x => §x + {captured});"),
            Node.Statement("collections/deferred-query", $"{captured} = {b.Expression(Types.Text)};"),
            Node.Statement("collections/deferred-query", $"var {text} = string.Concat({query});"),
        ]);
        b.Declare(captured, Types.Text);
        b.Declare(text, Types.Text);
        return node;
    }

    private static Node ListPattern(Block b)
    {
        var (head, rest, text) = (b.Fresh("h"), b.Fresh("h"), b.Fresh("v"));
        var node = Node.Statement("control/list-pattern", $"var {text} = {b.Expression(Types.Texts)} is [var {head}, .. var {rest}] ? {b.Draw.Pick(head, $"string.Concat({rest})")} : \"none\";");
        b.Declare(text, Types.Text);
        return node;
    }

    private static Node Inner(Block b)
    {
        var (map, text) = (b.Fresh("x"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("collections/nested", $"var {map} = new Dictionary<string, List<string>> {{ [\"a\"] = {b.Expression(Types.TextList)}, [\"b\"] = new List<string> {{ \"z\" }} }};"),
            Node.Statement("collections/nested", $"{map}[\"{b.Draw.Pick("a", "b")}\"].Add({b.Expression(Types.Text)});"),
            Node.Statement("collections/nested", $"var {text} = {map}[\"{b.Draw.Pick("a", "b")}\"].Last();"),
        ]);
        b.Declare(text, Types.Text);
        return node;
    }
}
