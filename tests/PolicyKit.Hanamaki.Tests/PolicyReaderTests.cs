namespace PolicyKit.Hanamaki.Tests;

public sealed class PolicyReaderTests
{
    private static readonly PolicyCatalog Policy = PolicyCatalog.Read(typeof(HanamakiPolicy).Assembly);

    [Fact]
    public void The_run_time_reads_the_edition()
    {
        Assert.Equal(("PolicyKit.Hanamaki", "2026.4.1", "花巻市情報セキュリティ基本方針"), (Policy.Edition.Id, Policy.Edition.Version, Policy.Edition.NameJa));
        Assert.Null(Policy.Edition.Extends);
    }

    [Fact]
    public void The_run_time_reads_every_clause_rule_and_parameter()
    {
        Assert.Equal(Catalogue.Clauses.Select(c => (c.Id, c.Ja)).Order(), Policy.Clauses.Select(c => (c.Id, c.Ja)).Order());
        Assert.Equal(Catalogue.Rules.Select(r => (r.Rule, r.Clause, r.Waivable)).Order(), Policy.Rules.Select(r => (r.Rule, r.Clause, r.Waivable)).Order());
        Assert.Equal(Catalogue.Parameters.OrderBy(p => p.Key, StringComparer.Ordinal), Policy.Parameters.OrderBy(p => p.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void The_run_time_reads_the_routes_with_their_zones_and_purposes()
    {
        var notice = Assert.Single(Policy.Routes, r => r.Id == "public-notice");

        Assert.Equal(("lgwan", "internet", true), (notice.From.Id, notice.To.Id, notice.IsDeclassification));
        Assert.Equal([typeof(PublicInformation), typeof(DisasterWarning)], notice.Purposes);
        Assert.Equal(["mail-in", "public-notice"], Policy.Routes.Select(r => r.Id).Order(StringComparer.Ordinal));
        Assert.Equal("*.lgwan.jp", Assert.Single(Policy.Hosts).Pattern);
    }
}
