namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>The kinds of type a generated program may declare.</summary>
internal static class UserTypeShapes
{
    private static readonly Func<ProgramBuilder, UserType>[] s_shapes = [Class, PositionalRecord, Struct, RecordStruct, Generic, Primary, Zoned, Nested];

    public static void Declare(ProgramBuilder program) => program.UserTypes.Add(program.Draw.Pick(s_shapes)(program));

    private static UserType Class(ProgramBuilder program)
    {
        var name = program.Fresh("Card");
        var store = program.Draw.Next(4) switch
        {
            0 => Node.Member("objects/field", $"public string A = \"a\";"),
            1 => Node.Member("objects/auto-property", $"public string A {{ get; set; }} = \"a\";"),
            2 => Node.Member("objects/full-property", $"private string a = \"a\"; public string A {{ get => a; set => a = value; }}"),
            _ => Node.Member("objects/field-keyword", $"public string A {{ get => field; set => field = value + \".\"; }} = \"a\";"),
        };
        program.Types.Add(Node.Member("", $"public sealed class {name}\n{{{store}\npublic string B {{ get; set; }} = \"b\";\npublic int N {{ get; set; }}{Node.Member("objects/computed-property", $"public string Both => A + \"/\" + B;")}{Node.Member("objects/user-tostring", $"public override string ToString() => \"<\" + B + \">\";")}\n}}"));
        return new UserType(name, "objects/class", false,
            [new("A", Types.Text, true), new("B", Types.Text, true), new("N", Types.Int, true), new("Both", Types.Text, false), new("ToString()", Types.Text, false)],
            (b, d) => b.Draw.Next(3) switch
            {
                0 => Node.Expression(name, "objects/initialiser", $"new {name} {{ A = {b.Expression(Types.Text, d)}, N = {b.Expression(Types.Int, d)} }}"),
                1 => Node.Expression(name, "objects/initialiser", $"new {name} {{ B = {b.Expression(Types.Text, d)} }}"),
                _ => Node.Expression(name, "objects/class", $"new {name}()"),
            });
    }

    private static UserType PositionalRecord(ProgramBuilder program)
    {
        var name = program.Fresh("Note");
        program.Types.Add(Node.Member("objects/record", $"public sealed record {name}(string A, int N)\n{{\npublic string Extra {{ get; init; }} = \"e\";\n}}"));
        return new UserType(name, "objects/record", true,
            [new("A", Types.Text, false), new("N", Types.Int, false), new("Extra", Types.Text, false), new("ToString()", Types.Text, false)],
            (b, d) => b.Draw.Chance(60)
                ? Node.Expression(name, "objects/record", $"new {name}({b.Expression(Types.Text, d)}, {b.Expression(Types.Int, d)})")
                : Node.Expression(name, "objects/record", $"new {name}({b.Expression(Types.Text, d)}, 3) {{ Extra = {b.Expression(Types.Text, d)} }}"));
    }

    private static UserType Struct(ProgramBuilder program)
    {
        var name = program.Fresh("Slot");
        program.Types.Add(Node.Member("objects/struct", $"public struct {name}\n{{\npublic string A;\npublic string B;\npublic int N {{ get; set; }}\npublic {name}(string a, string b) {{ A = a; B = b; }}\npublic readonly string Joined() => A + B;\npublic void Put(string a) => A = a;\n}}"));
        return new UserType(name, "objects/struct", false,
            [new("A", Types.Text, true), new("B", Types.Text, true), new("N", Types.Int, true), new("Joined()", Types.Text, false)],
            (b, d) => Node.Expression(name, "objects/struct", $"new {name}({b.Expression(Types.Text, d)}, {b.Expression(Types.Text, d)})"));
    }

    private static UserType RecordStruct(ProgramBuilder program)
    {
        var name = program.Fresh("Spot");
        program.Types.Add(Node.Member("objects/record-struct", $"public readonly record struct {name}(string A, string B);"));
        return new UserType(name, "objects/record-struct", true,
            [new("A", Types.Text, false), new("B", Types.Text, false), new("ToString()", Types.Text, false)],
            (b, d) => Node.Expression(name, "objects/record-struct", $"new {name}({b.Expression(Types.Text, d)}, {b.Expression(Types.Text, d)})"));
    }

    private static UserType Generic(ProgramBuilder program)
    {
        var plain = program.Fresh("Box");
        var name = plain + "<string>";
        program.Types.Add(Node.Member("calls/generic-type", $"public class {plain}<T>(T value)\n{{\npublic T Value {{ get; set; }} = value;\npublic T Get() => Value;\npublic {plain}<T> Set(T next) {{ Value = next; return this; }}\npublic {plain}<TOut> Map<TOut>(Func<T, TOut> map) => new(map(Value));\n}}"));
        return new UserType(name, "calls/generic-type", false,
            [new("Value", Types.Text, true), new("Get()", Types.Text, false), new("Map(static s => (int)(s + \"#\")[0]).Value", Types.Int, false), new("Map(static s => s + \"!\").Value", Types.Text, false)],
            (b, d) => b.Draw.Chance(70)
                ? Node.Expression(name, "calls/generic-type", $"new {name}({b.Expression(Types.Text, d)})")
                : Node.Expression(name, "calls/fluent", $"new {name}(\"x\").Set({b.Expression(Types.Text, d)})"));
    }

    private static UserType Primary(ProgramBuilder program)
    {
        var name = program.Fresh("Desk");
        program.Types.Add(Node.Member("objects/primary-constructor", $"public class {name}(string a, string b)\n{{\nprivate readonly string kept = b;\npublic string Shown() => a;\npublic string Kept => kept;\npublic void Change(string next) => a = next;\n}}"));
        return new UserType(name, "objects/primary-constructor", false,
            [new("Shown()", Types.Text, false), new("Kept", Types.Text, false)],
            (b, d) => Node.Expression(name, "objects/primary-constructor", $"new {name}({b.Expression(Types.Text, d)}, {b.Expression(Types.Text, d)})"));
    }

    private static UserType Zoned(ProgramBuilder program)
    {
        var name = program.Fresh("Person");
        program.Types.Add(Node.Member("objects/zoned-property", $"public class {name}\n{{\n[OfZone(typeof(MyNumberZone))] public string Number {{ get; set; }} = Secret.Text(7);\npublic string Name {{ get; set; }} = \"name\";\n}}"));
        return new UserType(name, "objects/zoned-property", false,
            [new("Number", Types.Text, false), new("Name", Types.Text, true)],
            (b, d) => Node.Expression(name, "objects/zoned-property", $"new {name} {{ Name = {b.Expression(Types.Text, d)} }}"));
    }

    private static UserType Nested(ProgramBuilder program)
    {
        var name = program.Fresh("Tree");
        program.Types.Add(Node.Member("objects/nested", $"public sealed class {name}\n{{\npublic string Text = \"t\";\npublic {name}? Next;\npublic List<string> Items {{ get; }} = new() {{ \"i\", \"j\" }};\n}}"));
        return new UserType(name, "objects/nested", false,
            [new("Text", Types.Text, true), new("Items", Types.TextList, false)],
            (b, d) => b.Draw.Chance(50)
                ? Node.Expression(name, "objects/nested", $"new {name} {{ Text = {b.Expression(Types.Text, d)}, Next = new {name} {{ Text = {b.Expression(Types.Text, d)} }} }}")
                : Node.Expression(name, "objects/nested", $"new {name} {{ Items = {{ {b.Expression(Types.Text, d)} }} }}"));
    }
}
