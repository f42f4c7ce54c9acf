using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class MissingMfaRuleTests
{
    private const string Head = """
        using Microsoft.AspNetCore.Mvc.Authorization;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.AspNetCore.SignalR;

        """ + Marked.InMyNumber + Convention;

    // PolicyKit.AspNetCore is known by the names of its attribute and its convention.
    private const string Convention = """
        static class MfaConventions { public static T RequireZoneMfa<T>(this T builder) where T : IEndpointConventionBuilder => builder; }
        [AttributeUsage(AttributeTargets.All)] class RequireZoneMfaAttribute(Type zone) : Attribute { public Type Zone => zone; }

        """;

    private const string Policies = """
        static class Policies
        {
            public static void Add(IServiceCollection services) => services.AddAuthorizationBuilder()
                .AddPolicy("two", p => p.RequireClaim("amr", "hwk", "otp"))
                .AddPolicy("one", p => p.RequireClaim("amr", "pwd"))
                .AddPolicy("staff", p => p.RequireRole("staff"));
        }

        """;

    [Theory]
    [InlineData("class C { void M(IEndpointRouteBuilder app) { app.{|MapGet|}(\"/\", () => \"\"); } }")]
    [InlineData("class C { void M(WebApplication app) { app.{|MapPost|}(\"/\", () => \"\").RequireAuthorization(); } }")]
    [InlineData("class C { void M(WebApplication app) { app.{|MapGet|}(\"/\", () => \"\").RequireAuthorization(\"one\"); app.{|MapGet|}(\"/b\", () => \"\").RequireAuthorization(\"staff\"); } }")]
    [InlineData("class C { void M(WebApplication app) { var group = app.MapGroup(\"/a\").RequireAuthorization(); group.{|MapGet|}(\"/\", () => \"\"); } }")]
    [InlineData("class {|CasesController|} : ControllerBase { public string Get() => \"\"; }")]
    [InlineData("[Authorize(Policy = \"staff\")] class {|CasesController|} : ControllerBase { public string Get() => \"\"; }")]
    [InlineData("class CasesController : ControllerBase { [RequireZoneMfa(typeof(MyNumberZone))] public string Get() => \"\"; [Authorize] public string {|Post|}() => \"\"; }")]
    [InlineData("class {|IndexModel|} : PageModel { public void OnGet() { } }")]
    [InlineData("class {|CaseHub|} : Hub { }")]
    [InlineData("[Authorize] class {|CaseHub|} : Hub { } class C { void M(WebApplication app) { app.MapHub<CaseHub>(\"/hub\").RequireAuthorization(\"staff\"); } }")]
    public async Task Endpoint_without_multi_factor_sign_on_is_reported(string source) => await Marked.Check("PK4001", Head + Policies + source);

    [Theory]
    [InlineData("class C { void M(WebApplication app) { app.MapGet(\"/\", () => \"\").RequireZoneMfa(); } }")]
    [InlineData("class C { void M(WebApplication app) { app.MapGet(\"/\", [RequireZoneMfa(typeof(MyNumberZone))] () => \"\"); } }")]
    [InlineData("class C { void M(WebApplication app) { app.MapGet(\"/\", Answer); } [Authorize(\"two\")] static string Answer() => \"\"; }")]
    [InlineData("class C { void M(WebApplication app) { app.MapGet(\"/\", () => \"\").WithName(\"x\").RequireAuthorization(\"two\"); } }")]
    [InlineData("class C { void M(WebApplication app) { app.MapGet(\"/\", () => \"\").RequireAuthorization(p => p.RequireClaim(\"amr\", \"hwk\")); } }")]
    [InlineData("class C { void M(WebApplication app) { var e = app.MapGet(\"/\", () => \"\"); e.RequireAuthorization(\"two\"); } }")]
    [InlineData("class C { void M(WebApplication app) { var group = app.MapGroup(\"/a\"); group.RequireAuthorization(\"two\"); group.MapGroup(\"/b\").MapGet(\"/\", () => \"\"); } }")]
    [InlineData("class C { void M(WebApplication app) { app.MapGroup(\"/a\").RequireZoneMfa().MapGet(\"/\", () => \"\"); } }")]
    [InlineData("static class C { static void MapCases(this RouteGroupBuilder group) { group.MapGet(\"/\", () => \"\"); } static void M(WebApplication app) { app.MapGroup(\"/a\").RequireZoneMfa().MapCases(); } }")]
    [InlineData("[RequireZoneMfa(typeof(MyNumberZone))] abstract class Base : ControllerBase { } class CasesController : Base { public string Get() => \"\"; }")]
    [InlineData("class CasesController : ControllerBase { [Authorize(Policy = \"two\")] public string Get() => \"\"; [NonAction] public string Help() => \"\"; string Own() => \"\"; }")]
    [InlineData("class CasesController : ControllerBase { public string Get() => \"\"; } class C { void M(WebApplication app) { app.MapControllers().RequireAuthorization(\"two\"); } }")]
    [InlineData("class CasesController : ControllerBase { public string Get() => \"\"; } class C { void M(IServiceCollection s) { s.AddControllers(o => o.Filters.Add(new AuthorizeFilter(\"two\"))); } }")]
    [InlineData("class IndexModel : PageModel { } class C { void M(IServiceCollection s) { s.AddRazorPages(o => o.Conventions.AuthorizeFolder(\"/\", \"two\")); } }")]
    [InlineData("class IndexModel : PageModel { } class C { void M(WebApplication app) { app.MapRazorPages().RequireAuthorization(\"two\"); } }")]
    [InlineData("class CasesController : ControllerBase { public string Get() => \"\"; } class C { void M(WebApplication app) { app.MapControllerRoute(\"default\", \"{controller}/{action}\").RequireAuthorization(\"two\"); } }")]
    [InlineData("class CaseHub : Hub { } class C { void M(WebApplication app) { app.MapHub<CaseHub>(\"/hub\").RequireAuthorization(\"two\"); } }")]
    [InlineData("class C { void M(WebApplication app) { app.MapGet(\"/\", () => \"\").AllowAnonymous(); app.Map(\"/x\", branch => { }); } }")]
    [InlineData("[InZone(typeof(LgwanZone))] class C { void M(WebApplication app) { app.MapGet(\"/\", () => \"\"); } }")]
    [InlineData("class C { void M(WebApplication app) { app.MapGet(\"/\", Answer); } [InZone(typeof(InternetZone))] static string Answer() => \"\"; }")]
    public async Task Endpoint_that_asks_for_it_or_need_not_is_silent(string source) => await Marked.Check("PK4001", Head + Policies + source);

    [Theory]
    [InlineData("s.AddAuthorization(o => o.FallbackPolicy = new AuthorizationPolicyBuilder().RequireClaim(\"amr\", \"hwk\").Build());")]
    [InlineData("var mfa = new AuthorizationPolicyBuilder().RequireClaim(\"amr\").Build(); s.AddAuthorizationBuilder().SetFallbackPolicy(mfa);")]
    public async Task Fallback_policy_speaks_for_endpoints_that_say_nothing(string statement) => await Marked.Check(
        "PK4001",
        Head + "class C { void M(WebApplication app, IServiceCollection s) { " + statement + " app.MapGet(\"/\", () => \"\"); app.{|MapGet|}(\"/b\", () => \"\").RequireAuthorization(); } }");

    [Fact]
    public async Task Default_policy_speaks_for_bare_requirements() => await Marked.Check(
        "PK4001",
        Head + "class C { void M(WebApplication app, IServiceCollection s) { s.AddAuthorization(o => o.DefaultPolicy = new AuthorizationPolicyBuilder().RequireClaim(\"amr\", \"otp\").Build()); app.MapGet(\"/\", () => \"\").RequireAuthorization(); app.{|MapGet|}(\"/b\", () => \"\"); } }");

    [Theory]
    [InlineData("MyNumberZone", "MapGet")]
    [InlineData("LgwanZone", "{|MapGet|}")]
    public async Task Terminals_answer_for_the_zone_they_are_declared_for(string zone, string call) => await Marked.Check(
        "PK4001", Marked.InMyNumber + $"[assembly: TerminalMfa(typeof({zone}))]\nclass C {{ void M(WebApplication app) {{ app.{call}(\"/\", () => \"\"); }} }}");

    [Fact]
    public async Task Folder_convention_speaks_for_the_pages_in_it() => await Marked.Check(
        "PK4001",
        Head + Policies + "class EditModel : PageModel { } class C { void M(IServiceCollection s) { s.AddRazorPages(o => o.Conventions.AuthorizeFolder(\"/Cases\", \"two\")); } }",
        project => project with { Files = [("/src/Pages/Cases/Edit.cshtml.cs", project.Files[0].Text)] });
}
