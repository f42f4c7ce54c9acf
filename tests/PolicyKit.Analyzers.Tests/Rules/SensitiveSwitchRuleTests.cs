using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class SensitiveSwitchRuleTests
{
    // Entity Framework Core and the token library are not among the references of the tests.
    private const string Libraries = """
        namespace Microsoft.EntityFrameworkCore { public class DbContextOptionsBuilder { public DbContextOptionsBuilder EnableSensitiveDataLogging(bool on = true) => this; public DbContextOptionsBuilder EnableDetailedErrors(bool on = true) => this; } }
        namespace Microsoft.IdentityModel.Logging { public class IdentityModelEventSource { public static bool ShowPII { get; set; } } }

        """;

    [Theory]
    [InlineData("class C { void M(Microsoft.EntityFrameworkCore.DbContextOptionsBuilder b) { b.{|EnableSensitiveDataLogging|}(); } }")]
    [InlineData("class C { void M(Microsoft.EntityFrameworkCore.DbContextOptionsBuilder b) { b.{|EnableDetailedErrors|}(true).{|EnableSensitiveDataLogging|}(); } }")]
    [InlineData("class C { void M() { Microsoft.IdentityModel.Logging.IdentityModelEventSource.{|ShowPII|} = true; } }")]
    [InlineData("class C { void M(WebApplication app) { app.{|UseDeveloperExceptionPage|}(); } }")]
    [InlineData("class C { void M(WebApplication app) { if (app.Environment.IsDevelopment()) { } else { app.{|UseDeveloperExceptionPage|}(); } } }")]
    [InlineData("class C { void M(WebApplication app) { if (!app.Environment.IsDevelopment()) app.{|UseDeveloperExceptionPage|}(); } }")]
    [InlineData("class C { void M(IServiceCollection s) { s.AddSignalR(o => o.{|EnableDetailedErrors|} = true); } }")]
    [InlineData("class C { object M() => new Microsoft.AspNetCore.SignalR.HubOptions { {|EnableDetailedErrors|} = true }; }")]
    public async Task Switch_that_is_on_is_reported(string source) => await Marked.Check("PK4005", Marked.InMyNumber + Libraries + source);

    [Theory]
    [InlineData("class C { void M(Microsoft.EntityFrameworkCore.DbContextOptionsBuilder b) { b.EnableSensitiveDataLogging(false); } }")]
    [InlineData("class C { void M(WebApplication app) { if (app.Environment.IsDevelopment()) { app.UseDeveloperExceptionPage(); } } }")]
    [InlineData("class C { void M(IServiceCollection s, bool on) { s.AddSignalR(o => o.EnableDetailedErrors = false); s.AddSignalR(o => o.EnableDetailedErrors = on); } }")]
    [InlineData("class Own { public Own EnableSensitiveDataLogging() => this; } class C { void M(Own o) { o.EnableSensitiveDataLogging(); } }")]
    public async Task Switch_that_is_off_or_for_development_is_silent(string source) => await Marked.Check("PK4005", Marked.InMyNumber + Libraries + source);

    [Fact]
    public async Task Code_of_no_zone_is_silent() => await Marked.Check(
        "PK4005", Marked.Usings + "class C { [OfZone(typeof(LgwanZone))] public string A = \"\"; void M(WebApplication app) { app.UseDeveloperExceptionPage(); } }");
}
