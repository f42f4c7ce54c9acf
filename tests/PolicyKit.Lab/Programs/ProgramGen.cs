using System.Globalization;
using CsCheck;
using PolicyKit.Lab.Programs.Constructs;

namespace PolicyKit.Lab.Programs;

/// <summary>CsCheck's generator of programs. The same stream and seed give the same program.</summary>
internal sealed class ProgramGen(Profile profile, ConstructSet constructs, string name) : Gen<LabProgram>
{
    public static LabProgram Program(uint stream, ulong seed, Profile profile, ConstructSet constructs) =>
        new ProgramGen(profile, constructs, "P" + seed.ToString(CultureInfo.InvariantCulture)).Generate(new PCG(stream, seed), null, out _);

    public override LabProgram Generate(PCG pcg, Size? min, out Size size)
    {
        var program = new ProgramBuilder(new Draw(pcg), profile, name, constructs);
        var root = Write(program);
        size = new Size((ulong)root.All().Count());
        return new LabProgram(name, profile, root);
    }

    private static Node Write(ProgramBuilder program)
    {
        var draw = program.Draw;
        foreach (var _ in Enumerable.Range(0, draw.Between(0, program.Size.Types))) UserTypeShapes.Declare(program);
        foreach (var _ in Enumerable.Range(0, draw.Between(0, program.Size.Statics))) Statics(program);
        var bodies = new List<Node>();
        for (var i = draw.Between(1, program.Size.Parts); i > 0; i--) bodies.Add(Part(program, i));
        return Node.List([
            Node.Fixed("", $"using System; using System.Collections; using System.Collections.Concurrent; using System.Collections.Generic; using System.Collections.Immutable; using System.Globalization; using System.IO; using System.Linq; using System.Linq.Expressions; using System.Text; using System.Threading; using System.Threading.Tasks; using PolicyKit; using PolicyKit.Lab.Runtime; using PolicyKit.ThreeLayer;\nnamespace {program.Name};"),
            .. program.Types,
            Node.Fixed("", $"public static class Entry\n{{{Node.List(program.Members)}{Node.List(bodies.Select(static b => b.Children.First()))}\npublic static async Task Run()\n{{{Node.List(bodies.Select(static b => b.Children.Last()))}\nawait Task.CompletedTask;\n}}\n}}"),
        ]);
    }

    private static void Statics(ProgramBuilder program)
    {
        var name = program.Fresh("S");
        program.Members.Add(Node.Member("objects/static-field", $"private static string {name} = \"s\";"));
        program.Statics.Add(new Variable(name, Types.Text));
    }

    // A method the program calls, async or not, and the call.
    private static Node Part(ProgramBuilder program, int number)
    {
        var isAsync = program.Draw.Chance(40);
        var name = "Part" + number.ToString(CultureInfo.InvariantCulture);
        var block = new Block(program, program.Statics) { IsAsync = isAsync, IsPlain = !isAsync };
        var start = Node.List(Enumerable.Range(0, program.Size.Begins).Select(_ => Begin(block)));
        var body = block.Statements(program.Draw.Between(program.Size.Statements / 2, program.Size.Statements));
        var end = Node.List(Enumerable.Range(0, program.Size.Ends).Select(_ => SinkConstructs.Last(block)));
        return Node.List([
            Node.Member("", $"private static {(isAsync ? "async Task" : "void")} {name}()\n{{{start}{body}{end}{(isAsync ? "\nawait Task.CompletedTask;" : "")}\n}}"),
            Node.Statement("", $"try {{ {(isAsync ? "await " : "")}{name}(); }} catch (Exception) {{ }}"),
        ]);
    }

    private static Node Begin(Block block)
    {
        var name = block.Fresh("v");
        var value = block.Draw.Chance(60) ? ConstructSet.Secret(block.Draw, Types.Text)! : Node.Expression(Types.Text, "", $"\"n{block.Draw.Next(9)}\"");
        var node = Node.Statement("values/local", $"var {name} = {value};");
        block.Declare(name, Types.Text);
        return node;
    }
}
