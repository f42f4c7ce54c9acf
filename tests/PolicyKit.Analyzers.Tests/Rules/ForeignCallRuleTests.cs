using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class ForeignCallRuleTests
{
    private const string Inbox = "[InZone(typeof(LgwanZone))] class Inbox { public static int Count; public int Size => Count + 1; public event Action? Woken; public void Wake() { Woken?.Invoke(); } } ";

    [Theory]
    [InlineData("class C { void M(Inbox i) { {|i.Wake()|}; } }")]
    [InlineData("class C { object M() => {|new Inbox()|}; }")]
    [InlineData("class C { int M(Inbox i) => {|i.Size|} + {|Inbox.Count|}; }")]
    [InlineData("class C { Action M(Inbox i) => {|i.Wake|}; void N(Inbox i) { {|i.Woken|} += () => { }; } }")]
    [InlineData("class C { void M(Inbox i) { Action a = () => {|i.Wake()|}; a(); } }")]
    [InlineData("[Boundary(typeof(PublicNotice))] class C { [InZone(typeof(MyNumberZone))] void M(Inbox i) { i.Wake(); } } [InZone(typeof(MyNumberZone))] class D { void M(Inbox i) { {|i.Wake()|}; } }")]
    public async Task Call_of_another_zones_code_is_reported(string source) => await Marked.Check("PK3002", Marked.InInternet + Inbox + source);

    [Theory]
    [InlineData("[Boundary(typeof(InboundMail))] class C { void M(Inbox i) { i.Wake(); } }")]
    [InlineData("class C { [Boundary(typeof(InboundMail))] void M(Inbox i) { i.Wake(); } }")]
    [InlineData("class C { [ReviewedCrossing(typeof(InboundMail), \"2026-1\", \"reviewer\", \"v1:x\")] void M(Inbox i) { i.Wake(); } }")]
    [InlineData("[InZone(typeof(LgwanZone))] class C { void M(Inbox i) { i.Wake(); } }")]
    [InlineData("class C { string M() => nameof(Inbox.Wake) + typeof(Inbox).Name; void N(Inbox i) { } }")]
    [InlineData("[InZone(typeof(LgwanZone))] class Note { public string Title { get; init; } = \"\"; } [InZone(typeof(LgwanZone))] record Row(int Id); class C { object M() => new Note { Title = \"a\" }.Title + new Row(1).Id; }")]
    public async Task Own_zone_boundary_and_plain_data_are_silent(string source) => await Marked.Check("PK3002", Marked.InInternet + Inbox + source);

    [Fact]
    public async Task Code_of_a_referenced_assembly_counts()
    {
        var other = Referenced.Assembly("Acme.Inbox", "using PolicyKit; using PolicyKit.ThreeLayer; [assembly: InZone(typeof(LgwanZone))] public class Box { public void Wake() { } } public class Note { public string Title { get; set; } = \"\"; }");

        await Marked.Check(
            "PK3002", Marked.InInternet + "class C { string M(Box b, Note n) { {|b.Wake()|}; return n.Title; } }",
            project => project with { References = project.References.Add(other) });
    }

    [Fact]
    public async Task Zone_to_which_data_flows_unaided_may_be_called() => await Marked.Check(
        "PK3002",
        Marked.Usings + "[assembly: InZone(typeof(A))]\n[Zone(\"a\", 1, 2)] class A : IZone { } [Zone(\"b\", 2, 2)] class B : IZone { } "
            + "[InZone(typeof(B))] class Up { public void Rise() { {|Down.Fall()|}; } } class Down { public static void Fall() { } void M(Up u) { u.Rise(); } }");
}
