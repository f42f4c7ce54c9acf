namespace PolicyKit.CodeFixes.Tests;

public class RemoveSwitchFixTests
{
    private const string Head = Fixes.Usings + "[assembly: InZone(typeof(LgwanZone))]\n"
        + "namespace Microsoft.EntityFrameworkCore { public class Builder { public Builder UseDb() => this; public Builder EnableSensitiveDataLogging(bool on = true) => this; public static bool ShowPII { get; set; } } }\n";

    [Theory]
    [InlineData("class C\n{\n    void M(WebApplication app)\n    {\n        app.UseDeveloperExceptionPage();\n        app.Run();\n    }\n}\n", "class C\n{\n    void M(WebApplication app)\n    {\n        app.Run();\n    }\n}\n")]
    [InlineData("class C { object M(Microsoft.EntityFrameworkCore.Builder b) => b.UseDb().EnableSensitiveDataLogging(); }\n", "class C { object M(Microsoft.EntityFrameworkCore.Builder b) => b.UseDb(); }\n")]
    [InlineData("class C { void M(Microsoft.EntityFrameworkCore.Builder b) { b.EnableSensitiveDataLogging().UseDb(); } }\n", "class C { void M(Microsoft.EntityFrameworkCore.Builder b) { b.UseDb(); } }\n")]
    [InlineData("class C\n{\n    void M()\n    {\n        Microsoft.EntityFrameworkCore.Builder.ShowPII = true;\n    }\n}\n", "class C\n{\n    void M()\n    {\n    }\n}\n")]
    [InlineData("class C\n{\n    void M(WebApplication app)\n    {\n        // first\n        app.UseDeveloperExceptionPage(); // for the pilot\n    }\n}\n", "class C\n{\n    void M(WebApplication app)\n    {\n        // first\n        // for the pilot\n    }\n}\n")]
    [InlineData("class C { void M(WebApplication app) { app.UseDeveloperExceptionPage(); app.Run(); } }\n", "class C { void M(WebApplication app) { app.Run(); } }\n")]
    public async Task Switch_is_removed(string before, string after) => await Fixes.Check(new RemoveSwitchFix(), Head + before, Head + after);

    [Theory]
    [InlineData("class C { void M(WebApplication app, bool b) { if (b) app.UseDeveloperExceptionPage(); } }\n")]
    [InlineData("class C { Action<Microsoft.EntityFrameworkCore.Builder> M() => b => b.EnableSensitiveDataLogging(); }\n")]
    public async Task Nothing_is_offered_where_a_hole_would_be_left(string source) => await Fixes.OffersNothing(new RemoveSwitchFix(), Head + source);
}
