using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class ForeignReferenceRuleTests
{
    private const string Uses = "using PolicyKit; using PolicyKit.Hanamaki; using PolicyKit.ThreeLayer; ";

    private static readonly MetadataReference Tax = Referenced.Assembly("Acme.Tax", Uses + "[assembly: InZone(typeof(MyNumberZone))] public class TaxOffice { }");
    private static readonly MetadataReference Notices = Referenced.Assembly("Acme.Notices", Uses + "[assembly: InZone(typeof(LgwanZone))] public class Notice { }");
    private static readonly MetadataReference Contracts = Referenced.Assembly("Acme.Contracts", Uses + "public class Letter { [OfZone(typeof(LgwanZone))] public string A = \"\"; }");
    private static readonly MetadataReference OverTax = Referenced.Assembly("Acme.Reports", "public class Report : TaxOffice { }", Tax);

    [Fact]
    public async Task Reference_to_a_zone_that_no_route_joins_is_reported_at_the_zone()
    {
        await Marked.Check("PK3003", Uses + "[assembly: {|InZone(typeof(InternetZone))|}] class C { }", With(Tax, Notices, Contracts));
        var found = Assert.Single(await Marked.Found("PK3003", Uses + "[assembly: InZone(typeof(InternetZone))] class C { }", With(Tax, Notices, Contracts)));
        Assert.Contains("'Acme.Tax', which runs in the My Number zone; no route", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reference_through_another_names_the_one_between()
    {
        var found = Assert.Single(await Marked.Found("PK3003", Uses + "[assembly: InZone(typeof(InternetZone))] class C { }", With(Tax, OverTax)));

        Assert.Contains("(through 'Acme.Reports')", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[assembly: InZone(typeof(MyNumberZone))]")]
    [InlineData("class D { [OfZone(typeof(LgwanZone))] public string A = \"\"; }")]
    public async Task Reference_to_the_own_zone_or_from_none_is_silent(string declaration) =>
        Assert.Empty(await Marked.Found("PK3003", Uses + declaration, With(Tax, OverTax)));

    [Fact]
    public async Task Reference_to_a_zone_that_a_route_joins_is_silent() =>
        Assert.Empty(await Marked.Found("PK3003", Uses + "[assembly: InZone(typeof(LgwanZone))] class C { }", With(Notices, Contracts)));

    private static Func<Project, Project> With(params MetadataReference[] references) =>
        project => project with { References = project.References.AddRange(references) };
}
