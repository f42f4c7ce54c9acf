namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>Fields, aliases, indexers, records, static fields, interfaces over state.</summary>
internal static class ObjectConstructs
{
    public static IReadOnlyList<Construct> Statements { get; } =
    [
        new("objects/write-member", WriteMember, 8),
        new("objects/alias", Alias, 4),
        new("objects/with", With, 3),
        new("objects/static-field", StaticField, 3),
        new("objects/struct-copy", StructCopy),
        new("objects/primary-change", PrimaryChange),
        new("objects/nested-write", NestedWrite),
        new("objects/indexer", Indexer),
        new("objects/method-pair", MethodPair),
        new("delegates/event", Event),
        new("objects/cached", Cached),
        new("objects/object-in-collection", ObjectInCollection),
        new("objects/returned-object", ReturnedObject),
        new("objects/property-pattern", PropertyPattern),
        new("objects/required", Required, 1),
    ];

    private static Node? WriteMember(Block b)
    {
        var places = b.Variables.SelectMany(v => b.Program.UserTypes.Where(t => t.Name == v.Type).SelectMany(t => t.Members.Where(static m => m.IsWritable).Select(m => (v, t, m)))).ToList();
        if (places.Count == 0) return null;
        var (variable, type, member) = b.Draw.Pick(places);
        return Node.Statement(type.Construct, $"{variable.Name}.{member.Name} = {(member.Type == Types.Text ? b.BoundedText() : b.Expression(member.Type))};");
    }

    private static Node? Alias(Block b)
    {
        var objects = b.Variables.Where(v => b.Program.UserTypes.Any(t => t.Name == v.Type) || v.Type is Types.TextList or Types.Texts or Types.Builder or Types.TextMap).ToList();
        if (objects.Count == 0) return null;
        var (of, name) = (b.Draw.Pick(objects), b.Fresh("v"));
        b.Declare(name, of.Type);
        return Node.Statement("objects/alias", $"var {name} = {of.Name};");
    }

    private static Node? With(Block b)
    {
        var records = b.Variables.Where(v => b.Program.UserTypes.Any(t => t.IsRecord && t.Name == v.Type)).ToList();
        if (records.Count == 0) return null;
        var (of, name) = (b.Draw.Pick(records), b.Fresh("v"));
        var node = Node.Statement("objects/with", $"var {name} = {of.Name} with {{ A = {b.Expression(Types.Text)} }};");
        b.Declare(name, of.Type);
        return node;
    }

    private static Node? StaticField(Block b) =>
        b.Program.Statics.Count == 0 ? null : Node.Statement("objects/static-field", $"{b.Draw.Pick(b.Program.Statics).Name} = {b.BoundedText()};");

    private static Node? StructCopy(Block b)
    {
        var structs = b.Variables.Where(v => b.Program.UserTypes.Any(t => t.Construct == "objects/struct" && t.Name == v.Type)).ToList();
        if (structs.Count == 0) return null;
        var (of, name) = (b.Draw.Pick(structs), b.Fresh("v"));
        var target = b.Draw.Pick(name, of.Name);
        var write = b.Draw.Chance(50)
            ? Node.Statement("objects/struct-copy", $"{target}.{b.Draw.Pick("A", "B")} = {b.BoundedText()};")
            : Node.Statement("objects/struct-copy", $"{target}.Put({b.BoundedText()});");
        b.Declare(name, of.Type);
        return Node.List([Node.Statement("objects/struct-copy", $"var {name} = {of.Name};"), write]);
    }

    private static Node? PrimaryChange(Block b)
    {
        var desks = b.Variables.Where(v => b.Program.UserTypes.Any(t => t.Construct == "objects/primary-constructor" && t.Name == v.Type)).ToList();
        return desks.Count == 0 ? null : Node.Statement("objects/primary-constructor", $"{b.Draw.Pick(desks).Name}.Change({b.BoundedText()});");
    }

    private static Node? NestedWrite(Block b)
    {
        var trees = b.Variables.Where(v => b.Program.UserTypes.Any(t => t.Construct == "objects/nested" && t.Name == v.Type)).ToList();
        if (trees.Count == 0) return null;
        var (tree, type, name) = (b.Draw.Pick(trees), "", b.Fresh("v"));
        type = tree.Type;
        var node = b.Draw.Next(3) switch
        {
            0 => Node.Statement("objects/nested", $"{tree.Name}.Next = new {type} {{ Text = {b.Expression(Types.Text)} }};"),
            1 => Node.Statement("objects/nested", $"({tree.Name}.Next ??= new {type}()).Text = {b.BoundedText()};"),
            _ => Node.Statement("objects/nested", $"{tree.Name}.Items.Add({b.BoundedText()});"),
        };
        b.Declare(name, Types.Text);
        return Node.List([node, Node.Statement("objects/nested", $"var {name} = {b.Draw.Pick($"({tree.Name}.Next?.Text ?? \"none\")", $"{tree.Name}.Text", $"{tree.Name}.Items[^1]")};")]);
    }

    private static Node Indexer(Block b)
    {
        var (type, shelf, read) = (b.Fresh("Shelf"), b.Fresh("x"), b.Fresh("v"));
        b.Program.Types.Add(Node.Member("objects/indexer", $"public sealed class {type}\n{{\nprivate readonly string[] items = new string[3];\npublic string Last {{ get; private set; }} = \"\";\npublic string this[int index] {{ get => items[index] ?? \"empty\"; set {{ items[index] = value; Last = value; }} }}\n}}"));
        var node = Node.List([
            Node.Statement("objects/indexer", $"var {shelf} = new {type}();"),
            Node.Statement("objects/indexer", $"{shelf}[{b.Draw.Next(3)}] = {b.Expression(Types.Text)};"),
            Node.Statement("objects/indexer", $"var {read} = {shelf}{b.Draw.Pick("[0]", "[1]", ".Last")};"),
        ]);
        b.Declare(read, Types.Text);
        return node;
    }

    // A field written in one method and read in another.
    private static Node MethodPair(Block b)
    {
        var (type, keeper, read) = (b.Fresh("Keeper"), b.Fresh("x"), b.Fresh("v"));
        b.Program.Types.Add(Node.Member("objects/method-pair", $"public sealed class {type}\n{{\nprivate string held = \"h\";\nprivate readonly List<string> all = new();\npublic void Keep(string text) {{ held = text; all.Add(text); }}\npublic string Give() => held;\npublic string All() => string.Join(\"|\", all);\npublic void Forget() {{ held = \"\"; all.Clear(); }}\n}}"));
        var node = Node.List([
            Node.Statement("objects/method-pair", $"var {keeper} = new {type}();"),
            Node.Statement("objects/method-pair", $"{keeper}.Keep({b.Expression(Types.Text)});"),
            Node.Statement("objects/method-pair", $"{keeper}.{(b.Draw.Chance(30) ? Node.Expression("", "", $"Forget()") : Node.Expression("", "", $"Keep({b.Expression(Types.Text)})"))};"),
            Node.Statement("objects/method-pair", $"var {read} = {keeper}.{b.Draw.Pick("Give()", "All()")};"),
        ]);
        b.Declare(read, Types.Text);
        return node;
    }

    private static Node Event(Block b)
    {
        var (type, source, text, heard) = (b.Fresh("Bell"), b.Fresh("x"), b.Fresh("t"), b.Fresh("v"));
        b.Program.Types.Add(Node.Member("delegates/event", $"public sealed class {type}\n{{\npublic event Action<string>? Rung;\npublic void Ring(string text) => Rung?.Invoke(text);\n}}"));
        b.Declare(heard, Types.Text);
        var inner = b.Closure();
        inner.Declare(text, Types.Text, false);
        return Node.List([
            Node.Statement("delegates/event", $"var {source} = new {type}();"),
            Node.Statement("delegates/event", $"var {heard} = \"silence\";"),
            Node.Statement("delegates/event", $"{source}.Rung += {text} =>\n{{{inner.Statements(1)}\n{heard} = {inner.BoundedText()};\n}};"),
            Node.Statement("delegates/event", $"{source}.Ring({b.Expression(Types.Text)});"),
        ]);
    }

    private static Node? Cached(Block b)
    {
        if (!b.Program.HasRoom) return null;
        var (field, method, read) = (b.Fresh("s_cache"), b.Fresh("Cached"), b.Fresh("v"));
        b.Program.Members.Add(Node.Member("objects/cached", $"private static string? {field};"));
        b.Program.Members.Add(Node.Member("objects/cached", $"private static string {method}(string text) => {field} ??= text;"));
        var node = Node.List([
            Node.Statement("objects/cached", $"{method}({b.BoundedText()});"),
            Node.Statement("objects/cached", $"var {read} = {method}({b.BoundedText()});"),
        ]);
        b.Declare(read, Types.Text);
        return node;
    }

    private static Node? ObjectInCollection(Block b)
    {
        var users = b.Program.UserTypes;
        if (users.Count == 0) return null;
        var (type, list, item) = (b.Draw.Pick(users).Name, b.Fresh("x"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("objects/object-in-collection", $"var {list} = new List<{type}> {{ {b.Expression(type)}, {b.Expression(type)} }};"),
            Node.Statement("objects/object-in-collection", $"var {item} = {list}[{b.Draw.Next(2)}];"),
        ]);
        b.Declare(item, type);
        return node;
    }

    private static Node? ReturnedObject(Block b)
    {
        var users = b.Program.UserTypes;
        if (users.Count == 0 || !b.Program.HasRoom || b.Program.Nesting > 1) return null;
        var (type, method, item) = (b.Draw.Pick(users).Name, b.Fresh("Make"), b.Fresh("v"));
        b.Program.Nesting++;
        var body = b.Program.NewMethod(new Variable("text", Types.Text), new Variable("given", type));
        var statements = body.Statements(2);
        b.Program.Nesting--;
        b.Program.Members.Add(Node.Member("objects/returned-object", $"private static {type} {method}(string text, {type} given)\n{{{statements}\nreturn {body.Expression(type)};\n}}"));
        var node = Node.Statement("objects/returned-object", $"var {item} = {method}({b.Expression(Types.Text)}, {b.Expression(type)});");
        b.Declare(item, type);
        return node;
    }

    private static Node? PropertyPattern(Block b)
    {
        var records = b.Program.UserTypes.Where(static t => t.IsRecord).ToList();
        if (records.Count == 0) return null;
        var (type, part, read) = (b.Draw.Pick(records), b.Fresh("p"), b.Fresh("v"));
        var pattern = b.Draw.Chance(50) ? $"{{ A: var {part} }}" : $"(var {part}, _)";
        var node = Node.Statement("control/property-pattern", $"var {read} = {b.Expression(type.Name)} is {pattern} ? {part} : {b.Expression(Types.Text, 1)};");
        b.Declare(read, Types.Text);
        return node;
    }

    private static Node Required(Block b)
    {
        var (type, form, read) = (b.Fresh("Form"), b.Fresh("x"), b.Fresh("v"));
        b.Program.Types.Add(Node.Member("objects/required", $"public sealed class {type}\n{{\npublic required string A {{ get; init; }}\npublic required string B {{ get; init; }}\n}}"));
        var node = Node.List([
            Node.Statement("objects/required", $"var {form} = new {type} {{ A = {b.Expression(Types.Text)}, B = {b.Expression(Types.Text)} }};"),
            Node.Statement("objects/required", $"var {read} = {form}.{b.Draw.Pick("A", "B")};"),
        ]);
        b.Declare(read, Types.Text);
        return node;
    }
}
