using System.Globalization;
using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

/// <summary>PK1008, and PK1007 where it goes by class: what is stated of the data against what the service may hold.</summary>
public class ServiceClassTests
{
    private const string Services = """
        public interface ITimeline { Task PostAsync(string text); }
        public class Assistant { public Task AskAsync(object prompt) => Task.CompletedTask; }
        [Classified(Confidentiality.Level2)] public class ContractedAssistant : Assistant { }
        public class Survey { [OfZone(typeof(InternetZone)), Classified(Confidentiality.Level2)] public string Answer { get; set; } = ""; [OfZone(typeof(InternetZone))] public string Title { get; set; } = ""; }
        public class Notice { [OfZone(typeof(InternetZone)), Classified(Confidentiality.Level1)] public string Text { get; set; } = ""; }
        [OfZone(typeof(InternetZone)), Classified(Confidentiality.Level3C)] public class Report { [Classified(Confidentiality.Level1)] public string Summary = ""; public string Body = ""; }

        """;

    private const string Models = "sink M:ITimeline.PostAsync(System.String) arg0 - social\nsink M:Assistant.AskAsync(*) arg0 channel(this) ai\n";

    [Theory]
    [InlineData("class C(ITimeline t) { Task M(Survey s) => t.PostAsync({|s.Answer|}); }")]
    [InlineData("class C(ITimeline t) { Task M(Survey s) => t.PostAsync({|$\"Said: {s.Answer}\"|}); }")]
    [InlineData("class C(ITimeline t) { Task M(Survey s) => Post({|s.Answer|}); Task Post(string text) => t.PostAsync(text); }")]
    [InlineData("class C(ITimeline t) { Task M(Report r) => t.PostAsync({|r.Body|}); }")]
    [InlineData("class C(Assistant a) { Task M(Survey s) => a.AskAsync({|s|}); }")]
    [InlineData("class C([Channel(typeof(InternetZone)), Classified(Confidentiality.Level2)] Assistant a) { Task M(Report r) => a.AskAsync({|r.Body|}); }")]
    [InlineData("class C { [Classified(Confidentiality.Level2)] readonly Assistant _a = new(); Task M(Report r) => _a.AskAsync({|r|}); }")]
    [InlineData("class C(ITimeline t) { Task M([OfZone(typeof(InternetZone)), Classified(Confidentiality.Level3A)] string text) => t.PostAsync({|text|}); }")]
    public async Task Data_above_the_class_of_the_service_is_reported(string source) => await Check("PK1008", source);

    [Theory]
    [InlineData("class C(ITimeline t) { Task M(Notice n) => t.PostAsync(n.Text); }")]
    [InlineData("class C(ITimeline t) { Task M(Survey s) => t.PostAsync(s.Title); }")]
    [InlineData("class C(ITimeline t) { Task M(Report r) => t.PostAsync(r.Summary); }")]
    [InlineData("class C(ITimeline t) { async Task M(Survey s) { if (s.Answer == \"yes\") await t.PostAsync(\"One more vote.\"); } }")]
    [InlineData("class C([Channel(typeof(InternetZone)), Classified(Confidentiality.Level2)] Assistant a) { Task M(Survey s) => a.AskAsync(s.Answer); }")]
    [InlineData("class C([Channel(typeof(InternetZone)), Classified(Confidentiality.Level2)] Assistant a) { Task M(Survey s) => Ask(a, s.Answer); static Task Ask(Assistant to, string s) => to.AskAsync(s); }")]
    [InlineData("class C { [Classified(Confidentiality.Level2)] readonly Assistant _a = new(); Task M(Survey s) => _a.AskAsync(s); }")]
    [InlineData("class C(ContractedAssistant a) { Task M(Survey s) => a.AskAsync(s.Answer); }")]
    [InlineData("class C(HttpClient web) { Task M(Survey s) => web.GetStringAsync(\"https://example.com/?q=\" + s.Answer); }")]
    public async Task Data_up_to_the_class_of_the_service_and_data_that_nobody_classified_is_silent(string source) => await Check("PK1008", source);

    private const string WithoutZones = "public class Draft { [Classified(Confidentiality.Level2)] public string Text { get; set; } = \"\"; public string Title { get; set; } = \"\"; } [Classified(Confidentiality.Level3B)] public class Visit { public string Name { get; set; } = \"\"; [Classified(Confidentiality.Level1)] public string Day = \"\"; }\n";

    [Theory]
    [InlineData("PK1008", "class C(ITimeline t) { Task M(Draft d) => t.PostAsync({|d.Text|}); }")]
    [InlineData("PK1008", "class C(Assistant a) { Task M(Draft d) => a.AskAsync({|d|}); }")]
    [InlineData("PK1008", "class C(ITimeline t) { Task M(Visit v) => Post({|v.Name + \"!\"|}); Task Post(string text) => t.PostAsync(text); }")]
    [InlineData("PK1007", "class C { void M(Visit v) => Console.WriteLine({|v.Name|}); }")]
    [InlineData("PK1007", "class C { void M([Classified(Confidentiality.Level3C)] string name) => Console.WriteLine({|name|}); }")]
    public async Task Data_with_a_class_and_no_zone_is_judged_by_its_class(string rule, string source) => await Check(rule, WithoutZones + source);

    [Theory]
    [InlineData("class C(ITimeline t) { Task M(Draft d, Visit v) => t.PostAsync(d.Title + v.Day); }")]
    [InlineData("class C(HttpClient web) { Task M(Visit v) => web.GetStringAsync(\"https://example.com/?q=\" + v.Name); }")]
    [InlineData("class C { void M(Visit v, Draft d) { File.WriteAllText(\"a.txt\", v.Name); Console.WriteLine(d.Text); if (v.Name == \"\") Console.WriteLine(); } }")]
    [InlineData("class Case { [OfZone(typeof(LgwanZone))] public string Text = \"\"; void M(Visit v) => Text = v.Name; }")]
    [InlineData("public class C { public string M(Visit v) => v.Name; }")]
    public async Task Data_with_a_class_and_no_zone_breaks_no_other_rule(string source)
    {
        var found = await (Project.Of(Marked.InLgwan + Services + WithoutZones + source) with { ModelFiles = [("services.policymodel", Models)] }).AnalyzeWith(new PolicyKitAnalyzer());

        Assert.DoesNotContain(found, d => d.Id.StartsWith("PK1", StringComparison.Ordinal) || d.Id is "PK2006" or "PK2007");
    }

    [Theory]
    [InlineData("class C(ITimeline t) { Task M([OfZone(typeof(LgwanZone)), Classified(Confidentiality.Level1)] string text) => t.PostAsync(text); }", "PK1008", 0)]
    [InlineData("class C(Assistant a) { Task M([OfZone(typeof(LgwanZone)), Classified(Confidentiality.Level2)] string text) => a.AskAsync(text); }", "PK1008", 0)]
    [InlineData("class C(Assistant a) { Task M([OfZone(typeof(LgwanZone)), Classified(Confidentiality.Level2)] string text) => a.AskAsync(text); }", "PK1004", 1)]
    public async Task Forbidden_pair_goes_before_the_class(string source, string rule, int count) => Assert.Equal(count, (await Found(rule, source)).Count);

    [Theory]
    [InlineData("class C { void M([OfZone(typeof(LgwanZone)), Classified(Confidentiality.Level3C)] string text) => Console.WriteLine({|text|}); }")]
    [InlineData("class C { void M([OfZone(typeof(LgwanZone)), Classified(Confidentiality.Level2)] string text) => Console.WriteLine(text); }")]
    [InlineData("class C { void M(Report r) => Console.WriteLine(\"{0} {1}\", r.Summary, {|r.Body|}); }")]
    [InlineData("class C { void M([OfZone(typeof(LgwanZone)), Classified(Confidentiality.Level3B)] string text) => throw new InvalidOperationException({|text|}); }")]
    public async Task Log_shows_nothing_that_is_classified_3(string source) => await Check("PK1007", source);

    private const string OwnPolicy = "[assembly: Policy(\"City\", \"2026.4.1\")] [assembly: UsesPolicy(typeof(Plain))] [assembly: InZone(typeof(LgwanZone))]\n"
        + "[ZoneRoute(\"plain\", Clause = \"6(3)\", Ceiling = Confidentiality.Level1)] public sealed class Plain : Declassification<LgwanZone, InternetZone> { }\n"
        + "public class Case { [OfZone(typeof(LgwanZone)), Classified(Confidentiality.Level2)] public string Text { get; set; } = \"\"; [OfZone(typeof(LgwanZone)), Classified(Confidentiality.Level1)] public string Notice { get; set; } = \"\"; }\n";

    [Theory]
    [InlineData("class C { async Task<Zoned<InternetZone, string>> M(Case c, Approval<Plain> a) => await {|Zoned.Enter(Zones.Lgwan, c.Text, default)|}.DeclassifyAsync(Zones.Internet, a, t => t); }")]
    [InlineData("class C { async Task<Zoned<InternetZone, string>> M(Case c, Approval<Plain> a) => await Zoned.Enter(Zones.Lgwan, c.Notice, default).DeclassifyAsync(Zones.Internet, a, t => t); }")]
    [InlineData("class C { async Task<Zoned<InternetZone, string>> M(string s, Approval<Plain> a) => await {|Zoned.Enter(Zones.Lgwan, s, new Classification(Confidentiality.Level3B, Integrity.Level2, Availability.Level2))|}.DeclassifyAsync(Zones.Internet, a, t => t); }")]
    [InlineData("class C { async Task<Zoned<InternetZone, string>> M(Zoned<LgwanZone, string> z, Approval<Plain> a) => await z.DeclassifyAsync(Zones.Internet, a, t => t); }")]
    public async Task Release_above_the_ceiling_of_the_route_is_reported(string source) => await Marked.Check(
        "PK1004", Marked.Usings + OwnPolicy + source);

    [Theory]
    [InlineData("class C(ITimeline t) { Task M(ZoneSession<InternetZone> s) => Zoned.Enter(Zones.Internet, \"x\", new Classification(Confidentiality.Level2, Integrity.Level1, Availability.Level1)).Use(s, v => t.PostAsync({|v|})); }")]
    [InlineData("class C(ITimeline t) { Task M(ZoneSession<InternetZone> s) => Zoned.Enter(Zones.Internet, \"x\", new Classification(Confidentiality.Level1, Integrity.Level1, Availability.Level1)).Use(s, v => t.PostAsync(v)); }")]
    public async Task Class_that_a_Zoned_is_given_stays_with_its_content(string source) => await Check("PK1008", source);

    [Fact]
    public async Task Message_names_both_classes()
    {
        var message = Assert.Single(await Found("PK1008", "class C(ITimeline t) { Task M(Survey s) => t.PostAsync(s.Answer); }")).GetMessage(CultureInfo.InvariantCulture);

        Assert.All(new[] { "'s.Answer'", "confidentiality 2", "confidentiality 1", "a social medium", "Hanamaki 6(8)" }, part => Assert.Contains(part, message, StringComparison.Ordinal));
    }

    private static Task Check(string rule, string source) => Marked.Check(rule, Marked.InInternet + Services + source, With);

    private static Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> Found(string rule, string source) => Marked.Found(rule, Marked.InInternet + Services + source, With);

    private static Project With(Project project) => project with { ModelFiles = [("services.policymodel", Models)] };
}
