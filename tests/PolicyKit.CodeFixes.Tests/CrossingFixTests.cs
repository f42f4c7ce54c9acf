namespace PolicyKit.CodeFixes.Tests;

public class CrossingFixTests
{
    private const string Head = Fixes.Usings + "using System.Threading.Tasks;\n[assembly: InZone(typeof(LgwanZone))]\nclass Mail { [OfZone(typeof(InternetZone))] public string Html { get; set; } = \"\"; }\nclass Case { [OfZone(typeof(LgwanZone))] public string Text { get; set; } = \"\"; }\n";
    private const string In = "Sanitizer<InternetZone, TextOnly, string, string> toText, Approval<InboundMail> approval";
    private const string Out = "Sanitizer<LgwanZone, TextOnly, string, string> toText, Approval<PublicNotice> approval";

    [Fact]
    public async Task Plain_value_is_sanitised_crosses_and_is_used_in_a_session() => await Fixes.Check(
        new CrossingFix(),
        Head + "class C\n{\n    async Task M(Mail mail, Case its, " + In + ", ZoneSession<LgwanZone> session)\n    {\n        its.Text = mail.Html; // keep\n        await Task.Yield();\n    }\n}\n",
        Head + "class C\n{\n    async Task M(Mail mail, Case its, " + In + ", ZoneSession<LgwanZone> session)\n    {\n        its.Text = (await (await toText.SanitizeAsync(Zoned.Enter(Zones.Internet, mail.Html, default))).CrossAsync(Zones.Lgwan, approval)).Use(session, v => v); // keep\n        await Task.Yield();\n    }\n}\n");

    [Fact]
    public async Task Value_that_enters_the_wrong_zone_enters_its_own_and_crosses() => await Fixes.Check(
        new CrossingFix(),
        Head + "class C { async Task<Zoned<LgwanZone, string>> M(Mail mail, " + In + ") => await Task.FromResult(Zoned.Enter(Zones.Lgwan, mail.Html, default)); }\n",
        Head + "class C { async Task<Zoned<LgwanZone, string>> M(Mail mail, " + In + ") => await Task.FromResult(await (await toText.SanitizeAsync(Zoned.Enter(Zones.Internet, mail.Html, default))).CrossAsync(Zones.Lgwan, approval)); }\n");

    [Fact]
    public async Task Release_to_a_lower_zone_is_a_declassification() => await Fixes.Check(
        new CrossingFix(),
        Head + "record C(Case Its) { async Task<Zoned<InternetZone, string>> M(" + Out + ") { await Task.Yield(); return Zoned.Enter(Zones.Internet, Its.Text, default); } }\n",
        Head + "record C(Case Its) { async Task<Zoned<InternetZone, string>> M(" + Out + ") { await Task.Yield(); return await (await toText.SanitizeAsync(Zoned.Enter(Zones.Lgwan, Its.Text, default))).DeclassifyAsync(Zones.Internet, approval); } }\n");

    [Theory]
    [InlineData("class C { async Task M(Mail mail, Case its, ZoneSession<LgwanZone> session) { its.Text = mail.Html; await Task.Yield(); } }")]
    [InlineData("class C { async Task M(Mail mail, Case its, " + In + ") { its.Text = mail.Html; await Task.Yield(); } }")]
    [InlineData("class C { void M(Mail mail, Case its, " + In + ", ZoneSession<LgwanZone> session) { its.Text = mail.Html; } }")]
    [InlineData("class C { async Task M(Mail mail, Case its, Sanitizer<InternetZone, ScreenTransfer, string, string> toText, Approval<InboundMail> approval, ZoneSession<LgwanZone> session) { its.Text = mail.Html; await Task.Yield(); } }")]
    public async Task Nothing_is_offered_without_an_approval_a_sanitiser_that_the_route_accepts_a_session_and_await(string source) => await Fixes.OffersNothing(new CrossingFix(), Head + source);
}
