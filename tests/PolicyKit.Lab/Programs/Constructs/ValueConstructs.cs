namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>Locals, assignments, references, builders, spans, tuples, conversions.</summary>
internal static class ValueConstructs
{
    private static readonly string[] s_types = [Types.Text, Types.Text, Types.Text, Types.Int, Types.Int, Types.Bool, Types.Char, Types.Texts, Types.Ints, Types.TextList, Types.TextMap, Types.Pair, Types.Builder, Types.TextToText, Types.TextSequence, Types.Object];

    public static IReadOnlyList<Construct> Statements { get; } =
    [
        new("values/local", Local, 12),
        new("values/assign", Assign, 6),
        new("values/compound", Compound),
        new("values/swap", Swap),
        new("values/deconstruct", Deconstruct),
        new("values/user-deconstruct", UserDeconstruct),
        new("values/ref-local", RefLocal),
        new("values/ref-parameter", RefParameter),
        new("values/out-parameter", OutParameter),
        new("values/in-parameter", InParameter),
        new("values/ref-return", RefReturn),
        new("values/try-parse", TryParse),
        new("values/string-builder", BuilderStep, 3),
        new("values/builder-helper", BuilderHelper),
        new("values/span", Span),
        new("values/span-slice", SpanSlice),
        new("values/stackalloc", StackAlloc),
        new("values/memory", MemoryOf),
        new("values/user-operator", UserOperator),
        new("values/user-conversion", UserConversion),
        new("values/coalesce-assign", CoalesceAssign),
        new("values/null-conditional", NullConditional),
        new("values/pointer", Pointer, 1),
        new("values/object-pattern", ObjectPattern),
    ];

    private static Node Local(Block b)
    {
        var type = b.Draw.Chance(20) && b.Program.UserTypes.Count > 0 ? b.Draw.Pick(b.Program.UserTypes).Name : b.Draw.Pick(s_types);
        var name = b.Fresh("v");
        var node = Node.Statement("values/local", $"{type} {name} = {b.Expression(type, 3)};");
        b.Declare(name, type);
        return node;
    }

    private static Node? Assign(Block b)
    {
        // A delegate or a deferred query that reads the variable it is put into would never end.
        var writable = b.Variables.Where(static v => v.IsWritable && v.Type is not (Types.TextToText or Types.TextSequence)).ToList();
        if (writable.Count == 0) return null;
        var target = b.Draw.Pick(writable);
        if (target.Type == Types.Text) return Node.Statement("values/assign", $"{target.Name} = {b.BoundedText()};");
        if (target.Type is Types.Int or Types.Bool or Types.Char or Types.Pair || b.Loops == 0) return Node.Statement("values/assign", $"{target.Name} = {b.Expression(target.Type)};");
        return null;
    }

    private static Node? Compound(Block b)
    {
        if (b.Draw.Chance(50) && b.Any(Types.Int, true) is { } number) return Node.Statement("values/compound", $"unchecked {{ {number.Name} {b.Draw.Pick("+=", "-=", "^=", "*=")} {b.Expression(Types.Int)}; }}");
        return b.Loops == 0 && b.Any(Types.Text, true) is { } text ? Node.Statement("values/compound", $"{text.Name} += {b.Expression(Types.Text)};") : null;
    }

    private static Node? Swap(Block b) =>
        b.Any(Types.Text, true) is { } left && b.Any(Types.Text, true) is { } right && left != right
            ? Node.Statement("values/swap", $"({left.Name}, {right.Name}) = ({right.Name}, {left.Name});") : null;

    private static Node Deconstruct(Block b)
    {
        var (left, right) = (b.Fresh("v"), b.Fresh("v"));
        var node = Node.Statement("values/deconstruct", $"var ({left}, {right}) = {b.Expression(Types.Pair)};");
        b.Declare(left, Types.Text);
        b.Declare(right, Types.Int);
        return node;
    }

    private static Node? UserDeconstruct(Block b)
    {
        var records = b.Program.UserTypes.Where(static t => t.IsRecord).ToList();
        if (records.Count == 0) return null;
        var record = b.Draw.Pick(records);
        var (left, right) = (b.Fresh("v"), b.Fresh("v"));
        var node = Node.Statement("values/user-deconstruct", $"var ({left}, {right}) = {b.Expression(record.Name)};");
        b.Declare(left, Types.Text);
        b.Declare(right, record.Members[1].Type);
        return node;
    }

    private static Node? RefLocal(Block b)
    {
        if (!b.IsPlain || b.Any(Types.Text, true) is not { } target) return null;
        var name = b.Fresh("r");
        var node = Node.Statement("values/ref-local", $"ref string {name} = ref {target.Name};");
        b.Declare(name, Types.Text, true, false);
        return node;
    }

    private static Node? RefParameter(Block b)
    {
        if (!b.Program.HasRoom || b.Any(Types.Text, true) is not { } target) return null;
        var name = b.Fresh("Ref");
        var body = b.Program.NewMethod(new Variable("place", Types.Text, true, false), new Variable("text", Types.Text));
        var write = b.Draw.Next(3) switch
        {
            0 => Node.Statement("values/ref-parameter", $"place = {body.Expression(Types.Text)};"),
            1 => Node.Statement("values/ref-parameter", $"place = text;"),
            _ => Node.Statement("values/ref-parameter", $"place = (place + text + \"{new string('.', 60)}\").Substring(0, 60);"),
        };
        b.Program.Members.Add(Node.Member("values/ref-parameter", $"private static void {name}(ref string place, string text)\n{{{write}\n}}"));
        return Node.Statement("values/ref-parameter", $"{name}(ref {target.Name}, {b.Expression(Types.Text)});");
    }

    private static Node? OutParameter(Block b)
    {
        if (!b.Program.HasRoom) return null;
        var name = b.Fresh("Out");
        var body = b.Program.NewMethod(new Variable("text", Types.Text), new Variable("other", Types.Text));
        b.Program.Members.Add(Node.Member("values/out-parameter", $"private static bool {name}(string text, string other, out string first, out string second)\n{{\nfirst = {body.Expression(Types.Text)};\nsecond = {body.Expression(Types.Text)};\nreturn true;\n}}"));
        var (left, right) = (b.Fresh("v"), b.Fresh("v"));
        var node = Node.Statement("values/out-parameter", $"{name}({b.Expression(Types.Text)}, {b.Expression(Types.Text)}, out var {left}, out var {right});");
        b.Declare(left, Types.Text);
        b.Declare(right, Types.Text);
        return node;
    }

    private static Node? InParameter(Block b)
    {
        if (!b.Program.HasRoom) return null;
        var name = b.Fresh("In");
        var body = b.Program.NewMethod(new Variable("pair", Types.Pair, false, false));
        b.Program.Members.Add(Node.Member("values/in-parameter", $"private static string {name}(in (string First, int Second) pair) => {body.Expression(Types.Text)};"));
        var result = b.Fresh("v");
        var node = Node.Statement("values/in-parameter", $"var {result} = {name}({b.Expression(Types.Pair)});");
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node? RefReturn(Block b)
    {
        if (!b.Program.HasRoom || !b.IsPlain || b.Any(Types.Texts) is not { } array) return null;
        var name = b.Fresh("At");
        b.Program.Members.Add(Node.Member("values/ref-return", $"private static ref string {name}(string[] items, int index) => ref items[index];"));
        return Node.Statement("values/ref-return", $"{name}({array.Name}, {b.Draw.Next(2)}) = {b.BoundedText()};");
    }

    private static Node TryParse(Block b)
    {
        var name = b.Fresh("v");
        var node = Node.Statement("values/try-parse", $"_ = int.TryParse({b.Expression(Types.Text)}, NumberStyles.Integer, CultureInfo.InvariantCulture, out var {name});");
        b.Declare(name, Types.Int);
        return node;
    }

    private static Node? BuilderStep(Block b)
    {
        if (b.Any(Types.Builder) is not { } builder) return null;
        return b.Draw.Next(6) switch
        {
            0 => Node.Statement("values/builder-clear", $"{builder.Name}.Clear();"),
            1 => Node.Statement("values/string-builder", $"{builder.Name}.Insert(0, {b.BoundedText()});"),
            2 => Node.Statement("values/string-builder", $"{builder.Name}.AppendFormat(CultureInfo.InvariantCulture, \"{{0}}.\", {b.BoundedText()});"),
            3 => Node.Statement("values/builder-interpolation", $"{builder.Name}.Append($\"[{{{b.BoundedText()}}}]\");"),
            4 => Node.Statement("values/string-builder", $"{builder.Name}.AppendJoin('/', {b.BoundedText()}, {b.BoundedText()});"),
            _ => Node.Statement("values/string-builder", $"{builder.Name}.Append({b.BoundedText()}).Append('!');"),
        };
    }

    private static Node? BuilderHelper(Block b)
    {
        if (!b.Program.HasRoom || b.Any(Types.Builder) is not { } builder) return null;
        var name = b.Fresh("Put");
        b.Program.Members.Add(Node.Member("values/builder-helper", $"private static StringBuilder {name}(StringBuilder into, string text)\n{{\ninto.Append('[').Append(text);\nreturn into;\n}}"));
        return Node.Statement("values/builder-helper", $"{name}({builder.Name}, {b.BoundedText()}).Append(']');");
    }

    private static Node? Span(Block b)
    {
        if (!b.IsPlain) return null;
        var (span, text) = (b.Fresh("q"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("values/span", $"ReadOnlySpan<char> {span} = ({b.Expression(Types.Text)} + \"####\").AsSpan();"),
            Node.Statement("values/span", $"var {text} = {b.Draw.Pick($"{span}.ToString()", $"new string({span})", $"{span}[0].ToString()", $"{span}[1..].ToString()", $"{span}.Slice(0, 3).ToString()")};"),
        ]);
        b.Declare(text, Types.Text);
        return node;
    }

    private static Node? SpanSlice(Block b)
    {
        if (!b.IsPlain) return null;
        var (array, span, text) = (b.Fresh("q"), b.Fresh("q"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("values/span-slice", $"var {array} = ({b.Expression(Types.Text)} + \"####\").ToCharArray();"),
            Node.Statement("values/span-slice", $"Span<char> {span} = {array}.AsSpan(0, 3);"),
            Node.Statement("values/span-slice", $"{span}[{b.Draw.Next(2)}] = {b.Expression(Types.Char)};"),
            Node.Statement("values/span-slice", $"var {text} = new string({b.Draw.Pick(array, span)});"),
        ]);
        b.Declare(text, Types.Text);
        return node;
    }

    private static Node? StackAlloc(Block b)
    {
        if (!b.IsPlain || b.Loops > 0 || b.Depth > 0) return null;
        var (span, text) = (b.Fresh("q"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("values/stackalloc", $"Span<char> {span} = stackalloc char[4];"),
            Node.Statement("values/stackalloc", $"({b.Expression(Types.Text)} + \"####\").AsSpan(0, 4).CopyTo({span});"),
            Node.Statement("values/stackalloc", $"var {text} = {span}.ToString();"),
        ]);
        b.Declare(text, Types.Text);
        return node;
    }

    private static Node? MemoryOf(Block b)
    {
        var (memory, text) = (b.Fresh("q"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("values/memory", $"ReadOnlyMemory<char> {memory} = ({b.Expression(Types.Text)} + \"####\").AsMemory(1);"),
            Node.Statement("values/memory", $"var {text} = {memory}.{b.Draw.Pick("ToString()", "Span.ToString()", "Slice(1).ToString()")};"),
        ]);
        b.Declare(text, Types.Text);
        return node;
    }

    private static Node UserOperator(Block b)
    {
        var (type, result) = (b.Fresh("Sum"), b.Fresh("v"));
        b.Program.Types.Add(Node.Member("values/user-operator", $"public sealed class {type}(string text)\n{{\npublic string Text => text;\npublic static {type} operator +({type} left, string right) => new(left.Text + right);\npublic static {type} operator -({type} left, string right) => new(right);\n}}"));
        var node = Node.Statement("values/user-operator", $"var {result} = (new {type}({b.Expression(Types.Text)}) {b.Draw.Pick("+", "-")} {b.Expression(Types.Text, 1)}).Text;");
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node UserConversion(Block b)
    {
        var (type, wrapped, result) = (b.Fresh("Wrap"), b.Fresh("w"), b.Fresh("v"));
        b.Program.Types.Add(Node.Member("values/user-conversion", $"public readonly struct {type}(string text)\n{{\nprivate readonly string text = text;\npublic static implicit operator {type}(string text) => new(text);\npublic static explicit operator string({type} from) => from.text;\n}}"));
        var node = Node.List([
            Node.Statement("values/user-conversion", $"{type} {wrapped} = {b.Expression(Types.Text)};"),
            Node.Statement("values/user-conversion", $"var {result} = (string){wrapped};"),
        ]);
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node CoalesceAssign(Block b)
    {
        var name = b.Fresh("v");
        var node = Node.List([
            Node.Statement("values/coalesce-assign", $"string? {name} = {(b.Draw.Chance(50) ? Node.Expression(Types.Text, "", $"null") : b.Expression(Types.Text))};"),
            Node.Statement("values/coalesce-assign", $"{name} ??= {b.Expression(Types.Text)};"),
        ]);
        b.Declare(name, Types.Text);
        return node;
    }

    private static Node NullConditional(Block b)
    {
        var (maybe, name) = (b.Fresh("m"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("values/null-conditional", $"string? {maybe} = Input.Flag({b.Draw.Next(6)}) ? {b.Expression(Types.Text)} : null;"),
            Node.Statement("values/null-conditional", $"var {name} = {maybe}?.{b.Draw.Pick("Trim()", "ToUpperInvariant()", "Replace('1', '2')")} ?? {b.Expression(Types.Text, 1)};"),
        ]);
        b.Declare(name, Types.Text);
        return node;
    }

    private static Node? Pointer(Block b)
    {
        if (!b.IsPlain) return null;
        var (array, pointer, text) = (b.Fresh("q"), b.Fresh("q"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("values/pointer", $"var {array} = new[] {{ 'a', 'b' }};"),
            Node.Statement("values/pointer", $"unsafe {{ fixed (char* {pointer} = {array}) {{ {pointer}[0] = {b.Expression(Types.Char)}; }} }}"),
            Node.Statement("values/pointer", $"var {text} = new string({array});"),
        ]);
        b.Declare(text, Types.Text);
        return node;
    }

    private static Node ObjectPattern(Block b)
    {
        var (text, number, result) = (b.Fresh("t"), b.Fresh("n"), b.Fresh("v"));
        var node = Node.Statement("control/type-pattern", $"var {result} = {b.Expression(Types.Object)} switch {{ string {text} => {text} + \"s\", int {number} => {number}.ToString(CultureInfo.InvariantCulture), _ => \"other\" }};");
        b.Declare(result, Types.Text);
        return node;
    }
}
