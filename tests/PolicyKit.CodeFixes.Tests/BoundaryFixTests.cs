namespace PolicyKit.CodeFixes.Tests;

public class BoundaryFixTests
{
    private const string Head = Fixes.Usings + "[assembly: InZone(typeof(InternetZone))]\n[InZone(typeof(LgwanZone))] public class Inbox { public void Wake() { } }\n";

    [Theory]
    [InlineData("class C\n{\n    // wakes it\n    public void M(Inbox i) => i.Wake();\n}\n", "class C\n{\n    // wakes it\n    [Boundary(typeof(InboundMail))]\n    public void M(Inbox i) => i.Wake();\n}\n")]
    [InlineData("class C\n{\n    private readonly Inbox _inbox = new();\n}\n", "[Boundary(typeof(InboundMail))]\nclass C\n{\n    private readonly Inbox _inbox = new();\n}\n")]
    public async Task Method_or_class_becomes_the_boundary(string before, string after) => await Fixes.Check(new BoundaryFix(), Head + before, Head + after);

    [Fact]
    public async Task Fix_all_marks_each_method_once() => await Fixes.CheckAll(
        new BoundaryFix(),
        Head + "class C\n{\n    void M(Inbox i) { i.Wake(); i.Wake(); }\n    void N(Inbox i) { i.Wake(); }\n}\n",
        Head + "class C\n{\n    [Boundary(typeof(InboundMail))]\n    void M(Inbox i) { i.Wake(); i.Wake(); }\n    [Boundary(typeof(InboundMail))]\n    void N(Inbox i) { i.Wake(); }\n}\n");

    [Theory]
    [InlineData("[InZone(typeof(MyNumberZone))] class C { void M(Inbox i) => i.Wake(); }\n")]
    [InlineData("struct C { public C(Inbox i) { i.Wake(); } }\n")]
    public async Task Nothing_is_offered_without_a_route_or_a_place(string source) => await Fixes.OffersNothing(new BoundaryFix(), Head + source);
}
