using System.Reflection;
using PolicyKit.ThreeLayer;

namespace PolicyKit.Hanamaki.Tests;

public sealed class PolicyFactsTests
{
    private static readonly Assembly PolicyAssembly = typeof(HanamakiPolicy).Assembly;

    [Fact]
    public void The_policy_is_the_edition_in_force_from_April_2026()
    {
        var policy = Catalogue.Policy;

        Assert.Equal(("PolicyKit.Hanamaki", "2026.4.1", 4), (policy.Id, policy.Version, policy.Sequence));
        Assert.Equal(("花巻市情報セキュリティ基本方針", "2026-04-01", "2023.6.1", "public"), (policy.NameJa, policy.InForceFrom, policy.Supersedes, policy.Audience));
        Assert.Null(policy.Extends);
        Assert.Contains("令和8年4月1日から施行", Catalogue.Clause("suppl-4").Ja!, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_hosts_inside_LGWAN_are_given_a_zone()
    {
        var host = Assert.Single(PolicyAssembly.GetCustomAttributes<HostZoneAttribute>());

        Assert.Equal(("*.lgwan.jp", typeof(LgwanZone)), (host.HostPattern, host.Zone));
    }

    [Fact]
    public void The_lists_of_the_text_are_parameters()
    {
        Assert.Equal(PolicyText.WithoutSpace(Catalogue.Clause("2(9)").Ja!),
            "実施機関" + Catalogue.Parameters["implementing-bodies"].Replace("|議会事務局", "及び議会事務局").Replace('|', '、') + "をいう。");
        Assert.All(Catalogue.Parameters["my-number-tasks"].Split('|'), task => Assert.Contains(task, Catalogue.Clause("2(10)").Ja!, StringComparison.Ordinal));
        Assert.Equal("true", Catalogue.Parameters["require-sanitization-both-directions"]);
    }

    [Fact]
    public void Inbound_mail_enters_LGWAN_as_text_or_image()
    {
        Assert.Equal(typeof(Route<InternetZone, LgwanZone>), typeof(InboundMail).BaseType);
        Assert.Equal([typeof(IAccepts<ImageRendered>), typeof(IAccepts<TextOnly>)], Accepts(typeof(InboundMail)));
    }

    [Fact]
    public void A_public_notice_leaves_LGWAN_at_the_lowest_class_only()
    {
        Assert.Equal(typeof(Declassification<LgwanZone, InternetZone>), typeof(PublicNotice).BaseType);
        Assert.Equal([typeof(IAccepts<FileRebuilt>), typeof(IAccepts<TextOnly>)], Accepts(typeof(PublicNotice)));
        Assert.Equal(Confidentiality.Level1, typeof(PublicNotice).GetCustomAttribute<ZoneRouteAttribute>()!.Ceiling);
    }

    [Fact]
    public void Every_route_has_a_clause_a_legal_basis_purposes_and_an_end()
    {
        Assert.Equal(["mail-in", "public-notice"], Routes().Select(r => r.Route.Id).Order(StringComparer.Ordinal));
        Assert.All(Routes(), route =>
        {
            Assert.Equal("6(3)②", Catalogue.Clause(route.Route.Clause!).Id);
            Assert.False(string.IsNullOrWhiteSpace(route.Route.LegalBasis));
            Assert.InRange(route.Route.MaxDays, 1, 365);
            Assert.NotEmpty(route.Route.Purposes);
        });
    }

    [Fact]
    public void No_route_touches_the_My_Number_zone()
    {
        Assert.All(Routes(), route => Assert.DoesNotContain(typeof(MyNumberZone), route.Type.BaseType!.GetGenericArguments()));
    }

    [Fact]
    public void Every_purpose_has_an_id_and_a_legal_basis_and_serves_a_route()
    {
        var served = Routes().SelectMany(r => r.Route.Purposes).ToHashSet();
        var purposes = PolicyAssembly.GetExportedTypes().Where(typeof(IPurpose).IsAssignableFrom).ToList();

        Assert.Equal(4, purposes.Select(p => p.GetCustomAttribute<PurposeAttribute>()!.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(purposes, purpose =>
        {
            Assert.Matches("法 第[0-9]+条", purpose.GetCustomAttribute<PurposeAttribute>()!.LegalBasis);
            Assert.Contains(purpose, served);
        });
    }

    private static IEnumerable<(Type Type, ZoneRouteAttribute Route)> Routes() =>
        from type in PolicyAssembly.GetExportedTypes()
        let route = type.GetCustomAttribute<ZoneRouteAttribute>()
        where route is not null
        select (type, route);

    private static IEnumerable<Type> Accepts(Type route) =>
        route.GetInterfaces()
            .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IAccepts<>))
            .OrderBy(i => i.GenericTypeArguments[0].Name, StringComparer.Ordinal);
}
