using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class ForbiddenRouteRuleTests
{
    private const string Policy = Marked.Usings + "[assembly: Policy(\"Example\", \"2026.4.1\")]\n";

    [Theory]
    [InlineData("[ZoneRoute(\"x\", Clause = \"6(3)\")] class {|X|} : Declassification<MyNumberZone, LgwanZone> { }", "names no law")]
    [InlineData("[ZoneRoute(\"x\")] class {|X|} : Route<InternetZone, LgwanZone>, IAccepts<TextOnly> { }", "names no clause")]
    [InlineData("class {|X|} : Route<InternetZone, LgwanZone>, IAccepts<TextOnly> { }", "no [ZoneRoute]")]
    [InlineData("[ZoneRoute(\"x\", Clause = \"6(3)\", MaxDays = 0)] class {|X|} : Route<InternetZone, LgwanZone>, IAccepts<TextOnly> { }", "no expiry")]
    [InlineData("[ZoneRoute(\"x\", Clause = \"6(3)\")] class {|X|} : Route<LgwanZone, InternetZone> { }", "Derive it from Declassification<LgwanZone, InternetZone>")]
    [InlineData("[ZoneRoute(\"x\", Clause = \"6(3)\")] class {|X|} : Declassification<InternetZone, LgwanZone> { }", "Derive it from Route<InternetZone, LgwanZone>")]
    [InlineData("[Zone(\"a\", 2, 1)] class {|A|} : IFlowsTo<LgwanZone> { }", "flows unaided only")]
    [InlineData("[Zone(\"a\", 3, 3)] class {|A|} : IFlowsTo<MyNumberZone> { }", "isolated zone flows nowhere")]
    public async Task Route_that_its_zones_forbid_is_an_error(string source, string reason)
    {
        await Marked.Check("PK3004", Policy + source);
        var found = Assert.Single(await Marked.Found("PK3004", Policy + source.Replace("{|", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal)));
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
        Assert.Contains(reason, found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Route_of_an_application_is_an_error() => await Marked.Check(
        "PK3004", Marked.InLgwan + "[ZoneRoute(\"x\", Clause = \"6(3)\")] class {|X|} : Route<InternetZone, LgwanZone>, IAccepts<TextOnly> { }");

    [Theory]
    [InlineData("[ZoneRoute(\"x\", Clause = \"6(3)\")] class X : Route<InternetZone, LgwanZone>, IAccepts<TextOnly> { }")]
    [InlineData("[ZoneRoute(\"x\", Clause = \"6(3)\")] class X : Declassification<LgwanZone, InternetZone>, IAccepts<TextOnly> { }")]
    [InlineData("[ZoneRoute(\"x\", Clause = \"6(3)\", LegalBasis = \"the Act\")] class X : Declassification<MyNumberZone, LgwanZone> { }")]
    [InlineData("abstract class X<T> : Route<InternetZone, T> where T : IZone { }")]
    [InlineData("[Zone(\"a\", 1, 2)] class A : IFlowsTo<LgwanZone> { } class B { }")]
    public async Task Legal_route_is_silent(string source) => await Marked.Check("PK3004", Policy + source);
}
