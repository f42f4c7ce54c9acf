using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Tests.Harness;
using PolicyKit.Hanamaki;

namespace PolicyKit.Analysis.Tests.Policies;

/// <summary>One truth, read twice: by reflection at run time and from metadata by the analyzers.</summary>
public sealed class OnePolicyTests
{
    private static readonly PolicyCatalog AtRunTime = PolicyCatalog.Read(typeof(HanamakiPolicy).Assembly);
    private readonly PolicyInfo _byAnalyzers = Flows.Session(Programs.Compile("[assembly: UsesPolicy(typeof(PolicyKit.Hanamaki.HanamakiPolicy))] public class C;").Valid()).Policy;

    [Fact]
    public void It_is_the_same_policy() => Assert.Equal((AtRunTime.Edition.Id, AtRunTime.Edition.NameJa, false), (_byAnalyzers.Id, _byAnalyzers.NameJa, _byAnalyzers.IsBuiltIn));

    [Fact]
    public void Every_rule_rests_on_the_same_clause() =>
        Assert.Equal(AtRunTime.Rules.ToDictionary(static r => r.Rule, static r => r.Clause), _byAnalyzers.RuleClauses);

    [Fact]
    public void Every_route_leads_the_same_way_under_the_same_conditions() => Assert.Equal(
        AtRunTime.Routes.Select(static r => $"{r.Id}: {r.From.Id} -> {r.To.Id}, {r.IsDeclassification}, {r.Clause}, {r.LegalBasis}, {r.MaxDays} days, {(int)r.Ceiling}, {string.Join(' ', r.Accepts.Select(static a => a.Name).Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal),
        _byAnalyzers.Routes.Select(static r => $"{r.Id}: {r.From.Id} -> {r.To.Id}, {r.IsDeclassification}, {r.Clause}, {r.LegalBasis}, {r.MaxDays} days, {r.Ceiling}, {string.Join(' ', r.Accepts)}").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_zone_of_a_route_has_the_same_place_in_the_lattice() => Assert.Equal(
        AtRunTime.Routes.SelectMany(static r => new[] { r.From, r.To }).Select(static z => $"{z.Id} {z.Label.Secrecy} {z.Label.Trust} {z.Isolated} {z.ForbidsRemoval} {z.RequiresMfa} {z.RequiresMonitoring} {z.NameJa}").Distinct().Order(StringComparer.Ordinal),
        _byAnalyzers.Routes.SelectMany(static r => new[] { r.From, r.To }).Select(static z => $"{z.Id} {z.Secrecy} {z.Trust} {z.Isolated} {z.ForbidsRemoval} {z.RequiresMfa} {z.RequiresMonitoring} {z.NameJa}").Distinct().Order(StringComparer.Ordinal));
}
