namespace PolicyKit.CodeFixes.Tests;

public class RemoveAnonymousFixTests
{
    private const string Head = Fixes.Usings + "[assembly: InZone(typeof(LgwanZone))]\n";

    [Theory]
    [InlineData("/// <summary>Cases.</summary>\n[AllowAnonymous]\npublic class A : ControllerBase { }\n", "/// <summary>Cases.</summary>\npublic class A : ControllerBase { }\n")]
    [InlineData("class A : ControllerBase\n{\n    [HttpGet, AllowAnonymous] // all\n    public string Get() => \"\";\n}\n", "class A : ControllerBase\n{\n    [HttpGet] // all\n    public string Get() => \"\";\n}\n")]
    [InlineData("class A : ControllerBase { [AllowAnonymous, HttpGet] public string Get() => \"\"; }\n", "class A : ControllerBase { [HttpGet] public string Get() => \"\"; }\n")]
    [InlineData("class C { void M(WebApplication app) { app.MapGet(\"/\", () => \"\").AllowAnonymous(); } }\n", "class C { void M(WebApplication app) { app.MapGet(\"/\", () => \"\"); } }\n")]
    [InlineData("class C { void M(WebApplication app) { app.MapGet(\"/\", () => \"\")\n    .AllowAnonymous()\n    .WithName(\"x\"); } }\n", "class C { void M(WebApplication app) { app.MapGet(\"/\", () => \"\")\n    .WithName(\"x\"); } }\n")]
    [InlineData("class C\n{\n    void M(WebApplication app)\n    {\n        var e = app.MapGet(\"/\", () => \"\");\n        e.AllowAnonymous();\n    }\n}\n", "class C\n{\n    void M(WebApplication app)\n    {\n        var e = app.MapGet(\"/\", () => \"\");\n    }\n}\n")]
    [InlineData("class C { void M(WebApplication app) { app.MapGet(\"/\", [AllowAnonymous] () => \"\"); } }\n", "class C { void M(WebApplication app) { app.MapGet(\"/\", () => \"\"); } }\n")]
    public async Task Attribute_or_call_is_removed(string before, string after) => await Fixes.Check(new RemoveAnonymousFix(), Head + before, Head + after);

    [Fact]
    public async Task Fix_all_removes_every_one() => await Fixes.CheckAll(
        new RemoveAnonymousFix(),
        Head + "[AllowAnonymous] class A : ControllerBase { }\n[AllowAnonymous] class B : ControllerBase { }\n",
        Head + "class A : ControllerBase { }\nclass B : ControllerBase { }\n");

    [Theory]
    [InlineData("[AllowAnonymous /* why */]\n// kept for the kiosk\nclass A : ControllerBase { }\n")]
    [InlineData("class C { void M(WebApplication app, bool b) { var e = app.MapGet(\"/\", () => \"\"); if (b) e.AllowAnonymous(); } }\n")]
    public async Task Nothing_is_offered_where_a_comment_or_a_branch_would_be_lost(string source) => await Fixes.OffersNothing(new RemoveAnonymousFix(), Head + source);
}
