using CsCheck;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Summaries;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Summaries;

public sealed class AbstractObjectTests
{
    private static readonly Compilation Program = Programs.Compile("public class A; public class B; public class C; public class D; public class E; public class G<T>;").Valid();

    private readonly ObjectIds _ids = new();

    [Fact]
    public void A_member_has_one_place_and_it_is_known_once_it_was_met() => Gen.Char['a', 'h'].Array[0, 20].Sample(members =>
    {
        var ids = new ObjectIds();
        var obj = new AbstractObject(ids, ObjectKind.Allocated, "new", null, null, null);
        var places = new Dictionary<char, Place>();
        foreach (var member in members)
        {
            var place = obj.At(member.ToString());
            Assert.Equal((member.ToString(), obj, "new." + member), (place.Member, place.Object, place.ToString()));
            if (places.TryGetValue(member, out var known)) Assert.Same(known, place);
            else Assert.Equal(places.Count + 1, place.Id);
            places[member] = place;
        }
        for (var member = 'a'; member <= 'h'; member++) Assert.Same(places.GetValueOrDefault(member), obj.KnownAt(member.ToString()));
    });

    [Fact]
    public void Objects_are_numbered_as_they_are_met_and_called_by_their_key()
    {
        Assert.Equal([1, 2, 3], Enumerable.Range(0, 3).Select(_ => New("o").Id));
        Assert.Equal("o", New("o").ToString());
    }

    [Fact]
    public void What_was_made_before_at_the_same_place_is_one_older_object()
    {
        var target = Program.GetSpecialType(SpecialType.System_Object).GetMembers("ToString").OfType<IMethodSymbol>().Single();
        var port = new PortTable().Root("arg0", null, "0");
        var young = new AbstractObject(_ids, ObjectKind.Delegate, "o", Type("A"), port, target) { IsOpen = true, TablePath = "T.f" };
        var old = young.Old;

        Assert.NotSame(young, old);
        Assert.Same(old, young.Old);
        Assert.Same(old, old.Old);
        Assert.False(young.IsMany);
        Assert.True(old.IsMany);
        Assert.Equal(("o~", ObjectKind.Delegate, Type("A"), port, target, true, "T.f"), (old.Key, old.Kind, old.Type, old.Port, old.Target, old.IsOpen, old.TablePath));
        Assert.False(New("o").Old.IsOpen);
    }

    [Fact]
    public void What_a_port_of_many_stands_for_is_many()
    {
        var ports = new PortTable();
        var root = ports.Root("arg0", null, "0");

        Assert.False(new AbstractObject(_ids, ObjectKind.Port, "p", null, root, null).IsMany);
        Assert.True(new AbstractObject(_ids, ObjectKind.Port, "p", null, ports.Child(root, "[]", null, null, null), null).IsMany);
    }

    [Fact]
    public void The_value_that_is_one_object_has_no_label()
    {
        var obj = New("o");

        Assert.Same(obj.Alone, obj.Alone);
        Assert.Same(obj.Alone, Value.Of(obj));
        Assert.Equal([obj], obj.Alone.Objects);
        Assert.True(obj.Alone.Label.IsEmpty && obj.Alone.Channel.IsEmpty);
    }

    [Fact]
    public void Only_a_type_that_names_parts_tells_them()
    {
        Assert.False(AbstractObject.IsTelling(null));
        Assert.False(AbstractObject.IsTelling(Program.GetSpecialType(SpecialType.System_Object)));
        Assert.False(AbstractObject.IsTelling(Program.GetTypeByMetadataName("G`1")!.TypeParameters[0]));
        Assert.False(AbstractObject.IsTelling(Program.DynamicType));
        Assert.True(AbstractObject.IsTelling(Type("A")));
    }

    [Fact]
    public void An_object_whose_type_says_nothing_is_what_it_is_cast_to_up_to_four_types()
    {
        var obj = new AbstractObject(_ids, ObjectKind.Opaque, "o", Program.GetSpecialType(SpecialType.System_Object), null, null);
        foreach (var claimed in new[] { null, Program.GetSpecialType(SpecialType.System_Object), Type("A"), Type("B"), Type("A"), Type("C"), Type("D"), Type("E") }) obj.Claim(claimed);
        var told = new AbstractObject(_ids, ObjectKind.Opaque, "o", Type("E"), null, null);
        told.Claim(Type("A"));

        Assert.Equal(["A", "B", "C", "D"], obj.Claims.Select(static t => t.Name));
        Assert.Empty(told.Claims);
    }

    private AbstractObject New(string key) => new(_ids, ObjectKind.Allocated, key, null, null, null);

    private static INamedTypeSymbol Type(string name) => Program.GetTypeByMetadataName(name)!;
}
