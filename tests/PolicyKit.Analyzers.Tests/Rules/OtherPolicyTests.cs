using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

/// <summary>Policies other than Hanamaki's: beside it, above it, and alone with zones of their own.</summary>
public class OtherPolicyTests
{
    private const string KitakamiSource = """
        using PolicyKit;
        using PolicyKit.ThreeLayer;
        [assembly: Policy("Kitakami", "2026.4.1", NameJa = "北上市基本方針")]
        [assembly: RuleClause("PK1001", "第5条第1項")]
        [assembly: RuleClause("PK1000", "第9条")]
        public static class KitakamiPolicy { }
        namespace Kitakami
        {
            [Zone("school", 2, 1, NameJa = "学校系")] public sealed class SchoolZone : IZone { }
            [ZoneRoute("school-report", Clause = "第9条", Ceiling = Confidentiality.Level2)] public sealed class SchoolReport : Declassification<SchoolZone, InternetZone> { }
        }
        """;

    private static readonly MetadataReference Kitakami = Referenced.Assembly("Kitakami", KitakamiSource);
    private static readonly MetadataReference Overlay = Referenced.Assembly(
        "Standards", "using PolicyKit; [assembly: Policy(\"Standards\", \"2026.4.1\", Extends = \"PolicyKit.Hanamaki\")] [assembly: RuleClause(\"PK1001\", \"R-017\")] public static class Standards { }");

    private const string Leak = "class Resident { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = \"\"; } class C(HttpClient http) { Task M(Resident r) => http.PostAsync(\"https://example.com/\", new StringContent(r.Number)); }";

    [Fact]
    public async Task Policy_that_the_assembly_uses_gives_the_clause_and_its_neighbour_is_silent()
    {
        const string source = Marked.InMyNumber + "[assembly: UsesPolicy(typeof(KitakamiPolicy))]\n" + Leak;

        Assert.Contains("(Kitakami 第5条第1項)", Assert.Single(await Found("PK1001", source, Kitakami)).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("（北上市基本方針 第5条第1項）", Assert.Single(await Found("PK1001", source, Kitakami)).GetMessage(CultureInfo.GetCultureInfo("ja")), StringComparison.Ordinal);
        Assert.Empty(await Found("PK3001", source, Kitakami));
    }

    [Fact]
    public async Task Two_policies_between_which_nobody_chose_are_reported() =>
        Assert.Contains("Kitakami", Assert.Single(await Found("PK3001", Marked.InMyNumber + Leak, Kitakami)).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Fact]
    public async Task Overlay_is_no_second_policy_and_its_clause_goes_first()
    {
        Assert.Empty(await Found("PK3001", Marked.InMyNumber + Leak, Overlay));
        Assert.Equal("R-017", Assert.Single(await Found("PK1001", Marked.InMyNumber + Leak, Overlay)).Properties[DiagnosticProperties.Clause]);
    }

    [Fact]
    public async Task Zone_of_another_policy_is_judged_by_the_lattice_and_advised_by_its_routes()
    {
        const string source = Marked.Usings + "using Kitakami;\n[assembly: InZone(typeof(SchoolZone))]\n[assembly: UsesPolicy(typeof(KitakamiPolicy))]\n"
            + "class Report { [OfZone(typeof(SchoolZone))] public string Text { get; set; } = \"\"; } class C(HttpClient http) { Task M(Report r) => http.PostAsync(\"https://example.com/\", new StringContent(r.Text)); }";

        var message = Assert.Single(await Found("PK1000", source, Kitakami)).GetMessage(CultureInfo.InvariantCulture);

        Assert.Contains("(Kitakami 第9条)", message, StringComparison.Ordinal);
        Assert.Contains("Route 'school-report' allows confidentiality 2 at most", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Route_of_a_policy_that_is_not_in_force_is_no_way_out()
    {
        const string source = Marked.InLgwan + "[assembly: UsesPolicy(typeof(KitakamiPolicy))]\n"
            + "class Mail { [OfZone(typeof(InternetZone))] public string Html = \"\"; } class Case { [OfZone(typeof(LgwanZone))] public string Text = \"\"; void M(Mail m) => Text = m.Html; }";

        Assert.Contains("No route leads there", Assert.Single(await Found("PK1005", source, Kitakami)).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<Diagnostic>> Found(string rule, string source, params MetadataReference[] references) =>
        Marked.Found(rule, source, p => p with { References = p.References.AddRange(references) });
}
