using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Policies;

/// <summary>Which policy is in force, and what it declares.</summary>
public sealed class PolicyReaderTests
{
    private const string Acme = """
        [assembly: Policy("Acme.City", "1", NameJa = "アクメ市")]
        [assembly: RuleClause("PK1001", "1(1)")]
        [assembly: RuleClause("PK1002", "1(2)")]
        namespace Acme;
        public static class Marker;
        [ZoneRoute("way-out", Clause = "2", LegalBasis = "law", Ceiling = Confidentiality.Level2, MaxDays = 7)]
        public sealed class WayOut : Declassification<LgwanZone, InternetZone>, IAccepts<TextOnly>, IAccepts<FileRebuilt>;
        [ZoneRoute("a-way-out")] public sealed class AnotherWay : Route<LgwanZone, InternetZone>;
        public sealed class NoAttribute : Route<InternetZone, LgwanZone>;
        public abstract class Half : Route<InternetZone, LgwanZone>;
        public sealed class Whole : Half;
        public sealed class NoRoute;
        """;

    private const string Overlay = """
        [assembly: Policy("Acme.Ward", "1", Extends = "Acme.City")]
        [assembly: RuleClause("PK1002", "9(2)")]
        [ZoneRoute("ward")] public sealed class WardWay : Route<InternetZone, MyNumberZone>;
        """;

    [Fact]
    public void The_only_policy_among_the_references_is_in_force()
    {
        var policy = Read(Alone("public class C;", Library("Acme", Acme)));

        Assert.Equal(("Acme.City", "City", "アクメ市", false), (policy.Id, policy.Name, policy.NameJa, policy.IsBuiltIn));
        Assert.Equal(["Acme.City"], policy.Candidates);
    }

    [Fact]
    public void Without_one_the_three_layer_model_is_and_has_no_route()
    {
        var policy = Read(Alone("public sealed class OwnWay : Route<InternetZone, LgwanZone>;"));

        Assert.Equal(("PolicyKit.ThreeLayer", "ThreeLayer", null, true), (policy.Id, policy.Name, policy.NameJa, policy.IsBuiltIn));
        Assert.Empty(policy.Candidates);
        Assert.Empty(policy.Routes);
        Assert.Null(policy.ClauseOf("PK1001"));
    }

    [Fact]
    public void Of_two_the_program_must_choose_and_until_then_the_first_by_name_holds()
    {
        var policy = Read(Programs.Compile("App", [Library("Acme", Acme)], [Programs.Tree("public class C;", "F0.cs")]));

        Assert.Equal("Acme.City", policy.Id);
        Assert.Equal(["Acme.City", "PolicyKit.Hanamaki"], policy.Candidates);
    }

    [Theory]
    [InlineData("Acme.Marker", "Acme.City")]
    [InlineData("PolicyKit.Hanamaki.HanamakiPolicy", "PolicyKit.Hanamaki")]
    public void The_chosen_one_is_the_only_candidate(string marker, string id)
    {
        var policy = Read(Programs.Compile("App", [Library("Acme", Acme)], [Programs.Tree($"[assembly: UsesPolicy(typeof({marker}))] public class C;", "F0.cs")]));

        Assert.Equal(id, policy.Id);
        Assert.Equal([id], policy.Candidates);
    }

    [Theory]
    [InlineData("string")]
    [InlineData("WardWay")]
    public void What_is_chosen_without_being_a_policy_of_its_own_leaves_the_three_layer_model(string marker) =>
        Assert.True(Read(Alone($"[assembly: UsesPolicy(typeof({marker}))] public class C;", Library("Acme", Acme), Library("Ward", Overlay))).IsBuiltIn);

    [Fact]
    public void An_overlay_adds_its_routes_and_its_clauses_go_before_those_of_its_base()
    {
        var policy = Read(Alone("public class C;", Library("Acme", Acme), Library("Ward", Overlay)));

        Assert.Equal("Acme.City", policy.Id);
        Assert.Equal(["Acme.City"], policy.Candidates);
        Assert.Equal(("1(1)", "9(2)", null), (policy.ClauseOf("PK1001"), policy.ClauseOf("PK1002"), policy.ClauseOf("PK1003")));
        Assert.Contains(policy.Routes, static r => r.Id == "ward");
        Assert.Contains(policy.Routes, static r => r.Id == "way-out");
    }

    [Fact]
    public void An_overlay_of_another_base_says_nothing()
    {
        var policy = Read(Alone("public class C;", Library("Acme", Acme), Library("Ward", Overlay.Replace("\"Acme.City\"", "\"Other\"", StringComparison.Ordinal))));

        Assert.Equal("1(2)", policy.ClauseOf("PK1002"));
        Assert.DoesNotContain(policy.Routes, static r => r.Id == "ward");
    }

    [Fact]
    public void A_policy_that_is_being_written_is_read_from_its_source()
    {
        var policy = Read(Alone(Acme));

        Assert.Equal("Acme.City", policy.Id);
        Assert.Equal(["NoAttribute", "Whole", "a-way-out", "way-out"], policy.Routes.Select(static r => r.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_routes_of_an_overlay_that_is_being_written_are_known_even_without_its_base()
    {
        var policy = Read(Alone(Overlay));

        Assert.True(policy.IsBuiltIn);
        Assert.Equal(["ward"], policy.Routes.Select(static r => r.Id));
        Assert.All(policy.Routes, static r => Assert.True(r.OfPolicy));
    }

    [Fact]
    public void The_routes_of_a_policy_that_is_being_written_beside_the_chosen_one_are_known_too()
    {
        var policy = Read(Programs.Compile("App", [], [Programs.Tree("[assembly: UsesPolicy(typeof(PolicyKit.Hanamaki.HanamakiPolicy))]\n" + Acme, "F0.cs")]));

        Assert.Equal("PolicyKit.Hanamaki", policy.Id);
        Assert.Contains(policy.Routes, static r => r.Id == "public-notice");
        Assert.Contains(policy.Routes, static r => r.Id == "way-out");
    }

    [Fact]
    public void A_route_is_what_its_attribute_says()
    {
        var route = Route("Acme.WayOut")!;

        Assert.Equal(("Acme.WayOut", "way-out", "WayOut", "lgwan", "internet"), (route.MetadataName, route.Id, route.Name, route.From.Id, route.To.Id));
        Assert.Equal((true, "2", "law", 4, 7), (route.IsDeclassification, route.Clause, route.LegalBasis, route.Ceiling, route.MaxDays));
        Assert.Equal(["FileRebuilt", "TextOnly"], route.Accepts);
        Assert.True(route.OfPolicy);
    }

    [Fact]
    public void A_route_that_says_nothing_is_named_by_its_type_and_has_the_defaults()
    {
        var route = Route("Acme.NoAttribute")!;

        Assert.Equal(("NoAttribute", "internet", "lgwan"), (route.Id, route.From.Id, route.To.Id));
        Assert.Equal((false, null, null, 4, 365), (route.IsDeclassification, route.Clause, route.LegalBasis, route.Ceiling, route.MaxDays));
        Assert.Empty(route.Accepts);
        Assert.Equal(4, Route("Acme.AnotherWay")!.Ceiling);
        Assert.Equal(365, Route("Acme.AnotherWay")!.MaxDays);
    }

    [Theory]
    [InlineData("Acme.Half")]
    [InlineData("Acme.NoRoute")]
    public void What_is_abstract_or_derives_from_no_route_is_none(string type) => Assert.Null(Route(type));

    [Fact]
    public void A_route_between_zones_that_do_not_exist_is_none() =>
        Assert.Empty(Read(Alone("""[assembly: Policy("Acme.City", "1")] public sealed class To : Route<LgwanZone, NoZone>; public sealed class From : Route<NoZone, LgwanZone>;""")).Routes);

    [Fact]
    public void A_route_whose_attribute_is_not_written_yet_is_named_by_its_type() =>
        Assert.Equal("WayOut", Assert.Single(Read(Alone("""[assembly: Policy("Acme.City", "1")] [ZoneRoute] public sealed class WayOut : Route<LgwanZone, InternetZone>;""")).Routes).Id);

    [Fact]
    public void A_policy_whose_id_has_one_part_is_called_by_it() => Assert.Equal("acme", Read(Alone("""[assembly: Policy("acme", "1")]""")).Name);

    [Fact]
    public void The_routes_between_two_zones_stand_in_the_order_of_their_ids()
    {
        var policy = Read(Alone(Acme));
        var (lgwan, internet) = (ThreeLayerZones.Lgwan, ThreeLayerZones.Internet);

        Assert.Equal(["a-way-out", "way-out"], policy.RoutesBetween(lgwan, internet).Select(static r => r.Id));
        Assert.Equal(["NoAttribute", "Whole"], policy.RoutesBetween(internet, lgwan).Select(static r => r.Id));
        Assert.Empty(policy.RoutesBetween(internet, internet));
        Assert.Empty(policy.RoutesBetween(lgwan, ThreeLayerZones.MyNumber));
        Assert.Empty((policy with { Routes = [.. policy.Routes.Select(static r => r with { OfPolicy = false })] }).RoutesBetween(lgwan, internet));
    }

    private static RouteInfo? Route(string type)
    {
        var compilation = Alone(Acme).Valid();
        return PolicyReader.Route(compilation.GetTypeByMetadataName(type)!, new Declarations(compilation), ofPolicy: true);
    }

    private static PolicyInfo Read(Compilation compilation) => PolicyReader.Read(compilation, new Declarations(compilation));

    private static MetadataReference Library(string name, string source)
    {
        using var image = new MemoryStream();
        Assert.True(Programs.Compile(name, [], [Programs.Tree(source, name + ".cs")]).Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    // Without the policy that other programs of these tests see.
    private static CSharpCompilation Alone(string source, params ReadOnlySpan<MetadataReference> references)
    {
        var compilation = Programs.Compile("App", [.. references], [Programs.Tree(source, "F0.cs")]);
        return compilation.RemoveReferences(compilation.References.Where(static r => r.Display!.EndsWith("PolicyKit.Hanamaki.dll", StringComparison.Ordinal)));
    }
}
