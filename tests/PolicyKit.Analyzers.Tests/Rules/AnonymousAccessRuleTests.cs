using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class AnonymousAccessRuleTests
{
    [Theory]
    [InlineData("[{|AllowAnonymous|}] class CasesController : ControllerBase { }")]
    [InlineData("class CasesController : ControllerBase { [HttpGet, {|AllowAnonymous|}] public string Get() => \"\"; }")]
    [InlineData("class C { void M(IEndpointRouteBuilder app) { app.MapGet(\"/\", () => \"\").{|AllowAnonymous|}(); } }")]
    [InlineData("class C { void M(IEndpointRouteBuilder app) { app.MapGet(\"/\", [{|AllowAnonymous|}] () => \"\"); } }")]
    [InlineData("class C { void M(IEndpointRouteBuilder app) { var group = app.MapGroup(\"/a\"); group.{|AllowAnonymous|}(); } }")]
    [InlineData("class C { void M(IServiceCollection services) { services.AddRazorPages(o => o.Conventions.{|AllowAnonymousToPage|}(\"/Cases\")); } }")]
    public async Task Endpoint_that_lets_anybody_in_is_reported(string source) => await Marked.Check("PK4002", Marked.InLgwan + source);

    [Fact]
    public async Task Zone_of_the_member_counts_before_that_of_the_assembly() => await Marked.Check(
        "PK4002",
        Marked.InInternet + "[AllowAnonymous] class PublicController : ControllerBase { } [InZone(typeof(MyNumberZone)), {|AllowAnonymous|}] class CasesController : ControllerBase { }");

    [Theory]
    [InlineData(Marked.InInternet + "[AllowAnonymous] class PublicController : ControllerBase { }")]
    [InlineData(Marked.InLgwan + "[Authorize] class CasesController : ControllerBase { }")]
    [InlineData(Marked.InLgwan + "class C { void M(IEndpointRouteBuilder app) { app.MapGet(\"/\", () => \"\").RequireAuthorization(); } }")]
    [InlineData(Marked.InLgwan + "class AllowAnonymousAttribute : Attribute { } [global::AllowAnonymous] class C { }")]
    [InlineData(Marked.Usings + "[AllowAnonymous] class CasesController : ControllerBase { [OfZone(typeof(LgwanZone))] public string A = \"\"; }")]
    public async Task Other_code_is_silent(string source) => await Marked.Check("PK4002", source);
}
