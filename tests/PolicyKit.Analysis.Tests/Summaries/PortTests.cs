using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Summaries;
using PolicyKit.Analysis.Tests.Harness;
using PolicyKit.Analysis.Tests.Lattices;

namespace PolicyKit.Analysis.Tests.Summaries;

public sealed class PortTests
{
    private static readonly Compilation Program = Programs.Compile("public class Node<T> { public Node<T>? Next; public T? Item; } public class Other;").Valid();

    private readonly PortTable _ports = new();

    [Theory]
    [InlineData("this", "This", -1)]
    [InlineData("arg0", "Argument", 0)]
    [InlineData("arg12", "Argument", 12)]
    [InlineData("frame", "Frame", -1)]
    [InlineData("hole3", "Hole", -1)]
    [InlineData("@T.F", "Static", -1)]
    [InlineData("TItem", "Type", -1)]
    public void A_path_begins_with_its_root(string name, string from, int argument)
    {
        var root = _ports.Root(name, null, "0");
        var below = Path(root, "A", "[]");

        Assert.All(new[] { root, below }, port => Assert.Equal((from, argument, from == "Static"), (port.From.ToString(), port.Argument, port.IsStatic)));
        Assert.Same(root, below.Root);
        Assert.Same(root, below.Parent!.Parent);
        Assert.Null(root.Parent);
        Assert.Equal((name, name + ".A.[]", name + ".A.[]"), (root.Text, below.Text, below.ToString()));
    }

    [Fact]
    public void Every_parameter_has_its_root() => Assert.All(Enumerable.Range(0, 40), static i => Assert.Equal("arg" + i, Port.ArgumentRoot(i)));

    [Fact]
    public void Elements_and_keys_lengthen_the_path_and_are_no_members_of_it()
    {
        Assert.Equal((0, 0), Size("arg0"));
        Assert.Equal((1, 1), Size("arg0", "A"));
        Assert.Equal((1, 1), Size("arg0", "["));
        Assert.Equal((0, 1), Size("arg0", "[]"));
        Assert.Equal((0, 1), Size("arg0", "[k]"));
        Assert.Equal((0, 1), Size("arg0", "key"));
        Assert.Equal((2, 5), Size("arg0", "A", "[]", "B", "key", "[1]"));

        (int, int) Size(string root, params string[] steps) => Path(_ports.Root(root, null, "0"), steps) is var port ? (port.Depth, port.Length) : default;
    }

    [Fact]
    public void The_field_table_knows_a_place_by_the_type_that_declares_it()
    {
        var (desk, argument) = (_ports.Root("@Acme.Desk", null, "static"), _ports.Root("arg0", null, "0"));

        Assert.Equal("Acme.Desk", desk.TableKey);
        Assert.Null(argument.TableKey);
        Assert.Equal("Acme.Memo", _ports.Root("this", null, "1", tableKey: "Acme.Memo").TableKey);
        Assert.Equal("Acme.Letter.Text", _ports.Child(argument, "Text", null, "Acme.Letter", null).TableKey);
        Assert.Equal("Acme.Letter.Text.[]", Path(_ports.Child(argument, "Text", null, "Acme.Letter", null), "[]").TableKey);
        Assert.Equal("Acme.Letter.Text.[]", Path(_ports.Child(argument, "Text", null, "Acme.Letter", null), "[k]").TableKey);
        Assert.Equal("Acme.Letter.Text.key", Path(_ports.Child(argument, "Text", null, "Acme.Letter", null), "key").TableKey);
        Assert.Equal("Acme.Desk.abc", Path(desk, "abc").TableKey);
        Assert.Null(Path(argument, "[]").TableKey);
    }

    [Fact]
    public void A_path_through_any_element_stands_for_many()
    {
        var root = _ports.Root("arg0", null, "0");

        Assert.False(Path(root, "A", "[k]").IsMany);
        Assert.True(Path(root, "[]").IsMany);
        Assert.True(Path(root, "A", "[]", "B").IsMany);
        Assert.True(Path(root, "key", "B").IsMany);
        Assert.False(Path(root, "B", "C").IsMany);
        Path(root, "B").Cycles.Add(Path(root, "B", "C"));
        Assert.True(Path(root, "B", "C").IsMany);
        Assert.False(root.IsMany);
    }

    [Fact]
    public void A_path_folds_at_five_members_or_eight_steps()
    {
        var root = _ports.Root("arg0", null, "0");

        Assert.False(Path(root, "A", "B", "C", "D").WouldFold(MemberInfo.Pseudo("E")));
        Assert.True(Path(root, "A", "B", "C", "D", "E").WouldFold(MemberInfo.Pseudo("F")));
        Assert.False(Path(root, "A", "[1]", "[2]", "[3]", "B", "[4]", "[5]").WouldFold(MemberInfo.Pseudo("C")));
        Assert.True(Path(root, "A", "[1]", "[2]", "[3]", "B", "[4]", "[5]", "[6]").WouldFold(MemberInfo.Pseudo("C")));
    }

    [Fact]
    public void A_path_folds_where_the_same_member_comes_again_and_where_collections_hold_collections_of_collections()
    {
        var root = _ports.Root("arg0", null, "0");
        var next = Member("Next", "Node");

        Assert.False(root.WouldFold(next));
        Assert.True(Child(root, next).WouldFold(next));
        Assert.True(Path(Child(root, next), "A").WouldFold(next));
        Assert.False(Child(root, next).WouldFold(Member("Next", "Other")));
        Assert.False(Child(root, next).WouldFold(Member("Last", "Node")));
        Assert.False(Path(root, "[]", "[]").WouldFold(MemberInfo.AnyElement));
        Assert.True(Path(root, "[]", "[]", "[]").WouldFold(MemberInfo.AnyElement));
        Assert.False(Path(root, "").WouldFold(MemberInfo.Pseudo("")));
    }

    [Fact]
    public void A_member_leads_back_to_where_it_was_walked_through()
    {
        var root = _ports.Root("arg0", Node(), "0");
        var next = new MemberInfo("Next", Node(), "Node", null, false);
        var first = Child(root, next);

        Assert.Null(root.LedBackTo(next));
        Assert.Same(first, first.LedBackTo(next));
        Assert.Same(first, Child(first, Member("Item", "Node")).LedBackTo(next));
        Assert.Null(first.LedBackTo(MemberInfo.Pseudo("Next")));
        Assert.Null(Path(root, "[]", "A").LedBackTo(MemberInfo.AnyElement));
    }

    [Fact]
    public void Another_member_of_a_node_that_leads_to_a_node_leads_back_too()
    {
        var root = _ports.Root("arg0", Node(), "0");
        var left = Child(root, new MemberInfo("Left", Node(SpecialType.System_String), "Node", null, false));

        Assert.Same(left, left.LedBackTo(new MemberInfo("Right", Node(), "Node", null, false)));
        Assert.Null(left.LedBackTo(new MemberInfo("Right", Node(), "Other", null, false)));
        Assert.Null(left.LedBackTo(new MemberInfo("Right", Program.GetTypeByMetadataName("Other"), "Node", null, false)));
        var text = Child(root, new MemberInfo("Text", Program.GetSpecialType(SpecialType.System_String), "Node", null, false));
        Assert.Null(text.LedBackTo(new MemberInfo("More", Program.GetSpecialType(SpecialType.System_String), "Node", null, false)));
    }

    [Fact]
    public void A_path_is_one_port_and_roots_of_other_methods_and_members_of_other_types_are_others()
    {
        var root = _ports.Root("arg0", null, "0");

        Assert.Same(root, _ports.Root("arg0", Node(), "0"));
        Assert.NotSame(root, _ports.Root("arg0", null, "1"));
        Assert.NotSame(root, _ports.Root("arg1", null, "0"));
        Assert.Null(_ports.Known(root, "A", "Node"));
        var child = _ports.Child(root, "A", null, "Node", null);
        Assert.Same(child, _ports.Known(root, "A", "Node"));
        Assert.Null(_ports.Known(root, "A", "Other"));
        Assert.NotSame(child, _ports.Child(root, "A", null, "Other", null));
    }

    [Fact]
    public void A_port_says_what_its_place_declares()
    {
        var zone = Labels.Zone("A");
        var port = _ports.Child(_ports.Root("this", null, "0"), "Text", Node(), "Node", zone);

        Assert.Equal(("Text", "Node", zone), (port.Step, port.Owner, port.Declared));
        Assert.Equal(new MemberInfo("Text", Node(), "Node", zone, false), port.Member);
        Assert.Same(port.Member, port.Member);
        Assert.Same(port.Type, port.Member.Type);
    }

    private static INamedTypeSymbol Node(SpecialType of = SpecialType.System_Int32) => Program.GetTypeByMetadataName("Node`1")!.Construct(Program.GetSpecialType(of));

    private static MemberInfo Member(string key, string owner) => new(key, null, owner, null, false);

    private Port Child(Port parent, MemberInfo member) => _ports.Child(parent, member.Key, member.Type, member.Owner, member.Declared);

    private Port Path(Port root, params string[] steps) => steps.Aggregate(root, (port, step) => _ports.Child(port, step, null, null, null));
}
