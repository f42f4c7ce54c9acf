using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Zoning;

namespace PolicyKit.Analysis.Tests.Zoning;

public sealed class FieldTableTests
{
    private static readonly Label s_mail = Label.Of(new AtomTable().Of(SinkKind.Mail), null);

    [Fact]
    public void What_a_part_holds_is_below_its_whole()
    {
        var table = new FieldTable(new TableKeys(static _ => null, static (_, _) => true), static _ => { }, static m => m.Name);
        table.Add("Acme.Desk.Drawer.Paper", s_mail);

        Assert.True(table.HoldsBelow("Acme.Desk"));
        Assert.True(table.HoldsBelow("Acme.Desk.Drawer"));
        Assert.False(table.HoldsBelow("Acme.Desk.Drawer.Paper"));
    }

    // It was: whoever read the whole took the kind of the connection for data, and a summary with it could not be applied.
    [Fact]
    public void Where_a_connection_leads_is_not_below_its_holder()
    {
        var table = new FieldTable(new TableKeys(static _ => null, static (_, _) => true), static _ => { }, static m => m.Name);
        table.Add(table.ChannelKey("Acme.Desk.Client"), s_mail);

        Assert.False(table.HoldsBelow("Acme.Desk"));
        Assert.True(table.At("Acme.Desk").IsEmpty);
        Assert.Equal(["Acme.Desk.Client"], table.TakeNewKeys());
    }

    [Fact]
    public void A_member_of_a_base_class_is_a_place_of_each_type_of_objects()
    {
        var compilation = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create("Acme", [Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("class Entry { string Title; } interface IHall; class Shop : Entry; class Room : Entry; class Hall : Room, IHall;")]);
        Microsoft.CodeAnalysis.INamedTypeSymbol Type(string name) => compilation.GetTypeByMetadataName(name)!;
        var keys = new TableKeys(compilation.GetTypeByMetadataName, new Hierarchy(compilation).HaveCommon);
        var table = new FieldTable(keys, static _ => { }, static m => m.Name);
        table.Add(keys.Of("Entry", "Title", Type("Hall")), s_mail);

        bool Holds(string holder) => !table.At(keys.Of("Entry", "Title", Type(holder))).IsEmpty;
        Assert.True(Holds("Hall"));
        Assert.True(Holds("Room"));   // a room may be a hall
        Assert.True(Holds("IHall"));
        Assert.True(Holds("Entry"));
        Assert.False(Holds("Shop"));
        Assert.Equal(["Entry.Title"], table.TakeNewKeys());
    }
}
