using PolicyKit.ThreeLayer;

namespace PolicyKit.Tests.Policies;

public sealed class PolicyCatalogTests
{
    const string Town = """
        using PolicyKit;
        using PolicyKit.ThreeLayer;
        [assembly: Policy("town", "2026.4", Sequence = 4, NameJa = "町方針", InForceFrom = "2026-04-01", Supersedes = "2023.6", BasedOn = "R7.3", Audience = "public", MinimumToolVersion = "0.1", DocumentSha256 = "ab")]
        [assembly: Clause("6", Ja = "対策")]
        [assembly: Clause("6(3)②", Parent = "6", Ja = "無害化", En = "sanitise", Binds = "職員等", Checks = "a")]
        [assembly: RuleClause("PK1005", "6(3)②", Waivable = true)]
        [assembly: RuleClause("PK1001", "6")]
        [assembly: PolicyParameter("max-waiver-days", "365")]
        [assembly: PolicyParameter("training-min-hours", "2")]
        [assembly: PolicyParameter("required-clauses", "a|b")]
        [assembly: PolicyParameter("allowed-methods", "x|y")]
        [assembly: PolicyParameter("allow-printing", "true")]
        [assembly: PolicyParameter("require-logs", "true")]
        [assembly: PolicyParameter("model", "alpha")]
        [assembly: PolicyCertificate("AB12")]
        [assembly: HostZone("*.LGWAN.jp", typeof(LgwanZone))]
        [assembly: HostZone("www.town.lgwan.jp", typeof(InternetZone))]
        [assembly: HostZone("*.asp.lgwan.jp", typeof(MyNumberZone))]
        namespace Town
        {
            [Purpose("inquiry", "law")] public sealed class Inquiry : IPurpose;
            [ZoneRoute("mail-in", Clause = "6(3)②", LegalBasis = "basis", Purposes = [typeof(Inquiry)], MaxDays = 30, Ceiling = Confidentiality.Level3C)]
            public sealed class MailIn : Route<InternetZone, LgwanZone>, IAccepts<TextOnly>;
            [ZoneRoute("notice", Clause = "6")] public sealed class Notice : Declassification<LgwanZone, InternetZone>;
            [Zone("library", 1, 1, NameJa = "図書館", Clause = "6")] public sealed class LibraryZone : IFlowsTo<InternetZone>;
        }
        """;

    static PolicyCatalog ReadTown(params string[] overlays) =>
        PolicyCatalog.Read(Compiler.Load(Town, "Town"), [.. overlays.Select((source, i) => Compiler.Load("using PolicyKit; using PolicyKit.ThreeLayer;\n" + source, "Overlay" + i))]);

    static string Overlay(string declarations, string types = "") =>
        $"[assembly: Policy(\"standards\", \"1\", Extends = \"town\", Audience = \"municipality\")]\n{declarations}\n{types}";

    static IReadOnlyList<string> ErrorsOf(Func<PolicyCatalog> read) => Assert.Throws<PolicyDeclarationException>(() => _ = read()).Errors;

    [Fact]
    public void The_edition_is_read()
    {
        Assert.Equal(
            new PolicyEdition("town", "2026.4", 4, "町方針", "2026-04-01", "2023.6", "R7.3", null, "public", "0.1", "ab"),
            ReadTown().Edition);
    }

    [Fact]
    public void A_policy_has_its_own_zones_and_the_whole_set_of_those_that_it_names()
    {
        var zones = ReadTown().Zones;
        Assert.Equal(["internet", "lgwan", "library", "mynumber"], zones.Select(zone => zone.Id).Order());
        var own = zones.Single(zone => zone.Id == "library");
        Assert.Equal(("図書館", "6", 1, 1, false), (own.NameJa, own.Clause, own.Label.Secrecy, own.Label.Trust, own.Isolated));
        var myNumber = zones.Single(zone => zone.Type == typeof(MyNumberZone));
        Assert.Equal((true, true, true, false), (myNumber.Isolated, myNumber.ForbidsRemoval, myNumber.RequiresMfa, myNumber.RequiresMonitoring));
        Assert.Equal(ZoneLabel.Of<MyNumberZone>(), myNumber.Label);
    }

    [Fact]
    public void Routes_and_purposes_are_read()
    {
        var town = ReadTown();
        var mail = town.Routes.Single(route => route.Id == "mail-in");
        Assert.Equal(("internet", "lgwan", false), (mail.From.Id, mail.To.Id, mail.IsDeclassification));
        Assert.Equal(("6(3)②", "basis", 30, Confidentiality.Level3C), (mail.Clause, mail.LegalBasis, mail.MaxDays, mail.Ceiling));
        Assert.Equal([typeof(TextOnly)], mail.Accepts);
        Assert.Equal([mail.Type.Assembly.GetType("Town.Inquiry")!], mail.Purposes);
        Assert.True(town.Routes.Single(route => route.Id == "notice").IsDeclassification);
        Assert.Equal(("inquiry", "law"), town.Purposes.Select(purpose => (purpose.Id, purpose.LegalBasis)).Single());
    }

    [Fact]
    public void Clauses_rules_parameters_and_certificates_are_read()
    {
        var town = ReadTown();
        Assert.Contains(new PolicyClause("6(3)②", "6", "無害化", "sanitise", "職員等", "a", "town"), town.Clauses);
        Assert.Equal([new PolicyRule("PK1001", "6", false), new PolicyRule("PK1005", "6(3)②", true)], town.Rules.OrderBy(rule => rule.Rule));
        Assert.Equal("365", town.Parameters["max-waiver-days"]);
        Assert.Equal(["ab12"], town.Certificates);
    }

    [Theory]
    [InlineData("mail.lgwan.jp", "lgwan")]
    [InlineData("a.b.Lgwan.JP.", "lgwan")]
    [InlineData("ｍａｉｌ.lgwan.jp", "lgwan")]
    [InlineData("www.town.lgwan.jp", "internet")]
    [InlineData("x.asp.lgwan.jp", "mynumber")]
    [InlineData("asp.lgwan.jp", "lgwan")]
    [InlineData("lgwan.jp", null)]
    [InlineData("evillgwan.jp", null)]
    [InlineData("mail.lgwan.jp.evil.example", null)]
    [InlineData("http://mail.lgwan.jp", null)]
    [InlineData("mail.lgwan.jp:443", null)]
    [InlineData("192.0.2.1", null)]
    [InlineData("", null)]
    public void A_host_has_the_zone_of_its_most_exact_pattern(string host, string? zone)
    {
        Assert.Equal(zone is not null, ReadTown().TryFindZoneOfHost(host, out var found));
        Assert.Equal(zone, found?.Id);
    }

    [Fact]
    public void A_policy_that_names_no_zone_uses_the_built_in_ones() => Assert.Equal(
        PolicyCatalog.ThreeLayer.Zones.OrderBy(zone => zone.Id),
        PolicyCatalog.Read(Compiler.Load("[assembly: PolicyKit.Policy(\"p\", \"1\")]")).Zones.OrderBy(zone => zone.Id));

    [Fact]
    public void The_built_in_policy_is_three_zones_and_no_route()
    {
        Assert.Equal([typeof(MyNumberZone), typeof(LgwanZone), typeof(InternetZone)], PolicyCatalog.ThreeLayer.Zones.Select(zone => zone.Type));
        Assert.Empty(PolicyCatalog.ThreeLayer.Routes);
        Assert.Empty(typeof(IZone).Assembly.GetCustomAttributes(typeof(PolicyAttribute), false));
    }

    [Fact]
    public void An_application_names_the_policy_that_it_uses()
    {
        Assert.Same(PolicyCatalog.ThreeLayer, PolicyCatalog.UsedBy(Compiler.Load("[assembly: PolicyKit.UsesPolicy(typeof(PolicyKit.ThreeLayer.LgwanZone))]")));
        Assert.Equal("app", PolicyCatalog.UsedBy(Compiler.Load("[assembly: PolicyKit.Policy(\"app\", \"1\"), PolicyKit.UsesPolicy(typeof(Marker))] class Marker;")).Edition.Id);
        var application = Compiler.Load("class App;", "App");
        Assert.Contains("[assembly: UsesPolicy", Assert.Single(ErrorsOf(() => PolicyCatalog.UsedBy(application))));
    }

    [Theory]
    [InlineData("", "[assembly: Policy(")]
    [InlineData("[assembly: Policy(\" \", \"1\")]", "no id")]
    [InlineData("[assembly: Policy(\"p\", \"1\", InForceFrom = \"令和8年4月1日\")]", "yyyy-MM-dd")]
    [InlineData("[assembly: Policy(\"p\", \"1\", Audience = \"all\")]", "\"municipality\"")]
    [InlineData("[assembly: Policy(\"p\", \"1\", Extends = \"town\")]", "one of its overlays")]
    [InlineData("[assembly: Policy(\"p\", \"1\"), Clause(\"1\"), Clause(\"1\", Ja = \"b\")]", "[Clause(\"1\")] occurs twice")]
    [InlineData("[assembly: Policy(\"p\", \"1\"), Clause(\"1(1)\", Parent = \"1\")]", "[assembly: Clause(\"1\")]")]
    [InlineData("[assembly: Policy(\"p\", \"1\"), RuleClause(\"PK1001\", \"9\")]", "[RuleClause(\"PK1001\", …)] names the clause '9'")]
    [InlineData("[assembly: Policy(\"p\", \"1\"), Clause(\"1\"), RuleClause(\"PK1\", \"1\"), RuleClause(\"PK1\", \"1\", Waivable = true)]", "a rule rests on one clause")]
    [InlineData("[assembly: Policy(\"p\", \"1\"), PolicyParameter(\"a\", \"1\"), PolicyParameter(\"a\", \"2\")]", "[PolicyParameter(\"a\", …)] occurs twice")]
    [InlineData("[assembly: Policy(\"p\", \"1\"), HostZone(\"https://a.example/\", typeof(LgwanZone))]", "is no host")]
    [InlineData("[assembly: Policy(\"p\", \"1\"), HostZone(\"*\", typeof(LgwanZone))]", "is no host")]
    [InlineData("[assembly: Policy(\"p\", \"1\"), HostZone(\"a.example\", typeof(string))]", "names no zone")]
    [InlineData("[assembly: Policy(\"p\", \"1\"), HostZone(\"a.example\", typeof(LgwanZone)), HostZone(\"A.example\", typeof(InternetZone))]", "a host is in one zone")]
    [InlineData("[assembly: Policy(\"p\", \"1\")] class Z : IZone;", "'Z' is not a zone")]
    [InlineData("[assembly: Policy(\"p\", \"1\")] [Zone(\"z\", 1, 1)] class Z;", "implement IZone")]
    [InlineData("[assembly: Policy(\"p\", \"1\")] [Zone(\"z\", 1, 1, Clause = \"7\")] class Z : IZone;", "names the clause '7'")]
    [InlineData("[assembly: Policy(\"p\", \"1\")] [Zone(\"z\", 1, 1)] class Y : IZone; [Zone(\"z\", 2, 2)] class Z : IZone;", "[Zone(\"z\")] occurs twice")]
    [InlineData("[assembly: Policy(\"p\", \"1\")] [Zone(\"z\", 9, 1)] class Z : IFlowsTo<InternetZone>;", "IFlowsTo<InternetZone>")]
    [InlineData("[assembly: Policy(\"p\", \"1\")] [Zone(\"z\", 3, 3)] class Z : IFlowsTo<MyNumberZone>;", "IFlowsTo<MyNumberZone>")]
    [InlineData("[assembly: Policy(\"p\", \"1\")] [ZoneRoute(\"r\")] class R : Declassification<LgwanZone, InternetZone>;", "names no clause")]
    [InlineData("[assembly: Policy(\"p\", \"1\")] [ZoneRoute(\"r\", Clause = \"4\")] class R : Declassification<LgwanZone, InternetZone>;", "names the clause '4'")]
    [InlineData("[assembly: Policy(\"p\", \"1\"), Clause(\"1\")] [ZoneRoute(\"r\", Clause = \"1\")] class R : IRoute;", "is not a route")]
    [InlineData("[assembly: Policy(\"p\", \"1\"), Clause(\"1\")] [ZoneRoute(\"r\", Clause = \"1\")] class R;", "is not a route")]
    [InlineData("[assembly: Policy(\"p\", \"1\")] class R : Declassification<LgwanZone, InternetZone>;", "has no id")]
    [InlineData("[assembly: Policy(\"p\", \"1\"), Clause(\"1\")] [ZoneRoute(\"r\", Clause = \"1\")] class R : Route<LgwanZone, InternetZone>;", "Declassification<LgwanZone, InternetZone>")]
    [InlineData("[assembly: Policy(\"p\", \"1\"), Clause(\"1\")] [ZoneRoute(\"r\", Clause = \"1\")] class R : Declassification<MyNumberZone, InternetZone>;", "LegalBasis")]
    [InlineData("[assembly: Policy(\"p\", \"1\"), Clause(\"1\")] [ZoneRoute(\"r\", Clause = \"1\", MaxDays = 0)] class R : Declassification<LgwanZone, InternetZone>;", "MaxDays")]
    [InlineData("[assembly: Policy(\"p\", \"1\"), Clause(\"1\")] [ZoneRoute(\"r\", Clause = \"1\", Purposes = [typeof(string)])] class R : Declassification<LgwanZone, InternetZone>;", "among its Purposes")]
    [InlineData("[assembly: Policy(\"p\", \"1\"), Clause(\"1\")] [ZoneRoute(\"r\", Clause = \"1\")] class R : Declassification<LgwanZone, InternetZone>; [ZoneRoute(\"r\", Clause = \"1\")] class S : Declassification<LgwanZone, InternetZone>;", "[ZoneRoute(\"r\")] occurs twice")]
    [InlineData("[assembly: Policy(\"p\", \"1\")] class P : IPurpose;", "states no legal basis")]
    [InlineData("[assembly: Policy(\"p\", \"1\")] [Purpose(\"p\", \"law\")] class P;", "implement IPurpose")]
    [InlineData("[assembly: Policy(\"p\", \"1\")] [Purpose(\"p\", \"a\")] class P : IPurpose; [Purpose(\"p\", \"b\")] class Q : IPurpose;", "[Purpose(\"p\")] occurs twice")]
    public void An_error_names_the_attribute_and_says_what_to_do(string source, string says)
    {
        var policy = Compiler.Load("using PolicyKit; using PolicyKit.ThreeLayer;\n" + source);
        var e = Assert.Throws<PolicyDeclarationException>(() => PolicyCatalog.Read(policy));
        Assert.Contains(says, Assert.Single(e.Errors));
        Assert.Contains(says, e.Message);
    }

    [Fact]
    public void Every_error_is_reported_at_once()
    {
        var policy = Compiler.Load("using PolicyKit; [assembly: Policy(\"p\", \"1\", Audience = \"x\"), RuleClause(\"PK1\", \"1\"), RuleClause(\"PK2\", \"2\")]");
        Assert.Equal(3, ErrorsOf(() => PolicyCatalog.Read(policy)).Count);
    }

    [Fact]
    public void An_overlay_tightens()
    {
        var town = ReadTown(Overlay("""
            [assembly: Clause("R-017", Parent = "6(3)②", Ja = "非公開")]
            [assembly: RuleClause("PK1005", "6(3)②")]
            [assembly: RuleClause("PK4002", "R-017")]
            [assembly: PolicyParameter("max-waiver-days", "90")]
            [assembly: PolicyParameter("training-min-hours", "2.5")]
            [assembly: PolicyParameter("required-clauses", "a|b|c")]
            [assembly: PolicyParameter("allowed-methods", "y")]
            [assembly: PolicyParameter("allow-printing", "false")]
            [assembly: PolicyParameter("model", "alpha")]
            [assembly: PolicyParameter("new", "1")]
            [assembly: PolicyCertificate("ab12")]
            [assembly: HostZone("town.example", typeof(InternetZone))]
            """, "[Zone(\"archive\", 2, 2, Clause = \"R-017\")] class Archive : IZone;"));
        Assert.Equal("town", town.Edition.Id);
        Assert.Equal("standards", Assert.Single(town.Overlays).Id);
        Assert.Equal("standards", town.Clauses.Single(clause => clause.Id == "R-017").Policy);
        Assert.False(town.Rules.Single(rule => rule.Rule == "PK1005").Waivable);
        Assert.Equal("R-017", town.Rules.Single(rule => rule.Rule == "PK4002").Clause);
        Assert.Equal(("90", "2.5", "a|b|c", "y"), (town.Parameters["max-waiver-days"], town.Parameters["training-min-hours"], town.Parameters["required-clauses"], town.Parameters["allowed-methods"]));
        Assert.Equal(("false", "alpha", "1"), (town.Parameters["allow-printing"], town.Parameters["model"], town.Parameters["new"]));
        Assert.Equal(["ab12"], town.Certificates);
        Assert.True(town.TryFindZoneOfHost("town.example", out _));
        Assert.Contains(town.Zones, zone => zone.Id == "archive");
    }

    [Theory]
    [InlineData("[assembly: RuleClause(\"PK1001\", \"6\", Waivable = true)]", "not waivable")]
    [InlineData("[assembly: RuleClause(\"PK1001\", \"6(3)②\")]", "may not move it")]
    [InlineData("[assembly: Clause(\"6\")]", "as its Parent")]
    [InlineData("[assembly: PolicyParameter(\"max-waiver-days\", \"366\")]", "may only fall")]
    [InlineData("[assembly: PolicyParameter(\"max-waiver-days\", \"never\")]", "may only fall")]
    [InlineData("[assembly: PolicyParameter(\"training-min-hours\", \"1\")]", "may only rise")]
    [InlineData("[assembly: PolicyParameter(\"required-clauses\", \"a\")]", "may only demand more")]
    [InlineData("[assembly: PolicyParameter(\"allowed-methods\", \"x|y|z\")]", "may only allow less")]
    [InlineData("[assembly: PolicyParameter(\"require-logs\", \"false\")]", "may only demand more")]
    [InlineData("[assembly: PolicyParameter(\"model\", \"beta\")]", "its name does not say")]
    [InlineData("[assembly: PolicyCertificate(\"cd34\")]", "may not add one")]
    [InlineData("[assembly: HostZone(\"*.lgwan.jp\", typeof(InternetZone))]", "may not move it")]
    [InlineData("[assembly: HostZone(\"mail.lgwan.jp\", typeof(InternetZone))]", "may not move it")]
    public void An_overlay_that_loosens_is_refused(string declarations, string says) =>
        Assert.Contains(says, Assert.Single(ErrorsOf(() => ReadTown(Overlay(declarations)))));

    [Theory]
    [InlineData("[ZoneRoute(\"back-door\", Clause = \"6\")] class BackDoor : Declassification<LgwanZone, InternetZone>;", "declares no route")]
    [InlineData("[Zone(\"lgwan\", 9, 9)] class Lgwan2 : IZone;", "not replace one")]
    public void An_overlay_that_opens_a_way_is_refused(string types, string says) =>
        Assert.Contains(says, Assert.Single(ErrorsOf(() => ReadTown(Overlay("", types)))));

    [Fact]
    public void A_second_overlay_may_not_loosen_the_first() => Assert.Contains("may only fall", Assert.Single(ErrorsOf(() => ReadTown(
        Overlay("[assembly: PolicyParameter(\"max-waiver-days\", \"90\")]"),
        Overlay("[assembly: PolicyParameter(\"max-waiver-days\", \"365\")]")))));

    [Fact]
    public void An_overlay_of_another_policy_is_refused() => Assert.Contains("Extends = \"town\"", Assert.Single(ErrorsOf(() => ReadTown(
        "[assembly: Policy(\"standards\", \"1\", Extends = \"city\")]"))));
}
