namespace PolicyKit.Tests.Zones;

/// <summary>What must not compile, each with the error that the compiler gives.</summary>
public sealed class MisuseTests
{
    const string Prelude = """
        using System;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using PolicyKit;
        using PolicyKit.ThreeLayer;

        [ZoneRoute("mail-in")] sealed class MailIn : Route<InternetZone, LgwanZone>, IAccepts<TextOnly>;
        [ZoneRoute("notice")] sealed class Notice : Declassification<LgwanZone, InternetZone>, IAccepts<TextOnly>;
        [ZoneRoute("figures")] sealed class Figures : Declassification<LgwanZone, InternetZone>;
        sealed class Program
        {
            Zoned<LgwanZone, string> lgwan = null!;
            Zoned<InternetZone, string> internet = null!;
            Zoned<MyNumberZone, IndividualNumber> number = null!;
            Sanitized<InternetZone, TextOnly, string> text = null!;
            Sanitized<InternetZone, FileRebuilt, string> file = null!;
            Sanitized<LgwanZone, TextOnly, string> lgwanText = null!;
            Approval<MailIn> mailIn = null!;
            Approval<Notice> notice = null!;
            Approval<Figures> figures = null!;
            ZoneSession<InternetZone> internetSession = null!;

        """;

    static IEnumerable<string> ErrorsOf(string statement) =>
        Compiler.Compile($"{Prelude}    async Task RunAsync() {{ {statement} await Task.Yield(); }}\n}}").Errors().Distinct();

    [Theory]
    [InlineData("var x = from a in lgwan from b in lgwan select a + b;")]
    [InlineData("var x = await text.CrossAsync(Zones.Lgwan, mailIn);")]
    [InlineData("var x = await lgwanText.DeclassifyAsync(Zones.Internet, notice);")]
    [InlineData("var x = await lgwan.DeclassifyAsync(Zones.Internet, figures, s => s.Length);")]
    [InlineData("var x = internet.Use(internetSession, s => s.Length);")]
    [InlineData("object x = lgwan; string y = $\"{lgwan}\";")]
    public void Proper_use_compiles(string statement) => Assert.Empty(ErrorsOf(statement));

    [Theory]
    [InlineData("string s = lgwan;", "CS0029")]
    [InlineData("var s = (string)lgwan;", "CS0030")]
    [InlineData("string s = lgwan + internet;", "CS0019")]
    [InlineData("Zoned<LgwanZone, string> x = \"a\";", "CS0029")]
    [InlineData("var n = lgwan.Value;", "CS1061")]
    [InlineData("var n = lgwan.Length;", "CS1061")]
    public void A_value_does_not_come_out_by_conversion(string statement, string error) => Assert.Equal([error], ErrorsOf(statement));

    [Theory]
    [InlineData("var x = from a in lgwan from b in internet select a + b;", "CS0029")]
    [InlineData("Zoned<LgwanZone, string> x = internet;", "CS0029")]
    [InlineData("var x = lgwan.ContentEquals(internet);", "CS1503")]
    [InlineData("var x = lgwan == internet;", "CS0019")]
    [InlineData("var x = new[] { lgwan, internet };", "CS0826")]
    [InlineData("var x = lgwan.Use(internetSession, s => s);", "CS1503")]
    [InlineData("var x = internet.FlowTo(Zones.Lgwan);", "CS0311")]
    public void Zones_do_not_mix(string statement, string error) => Assert.Equal([error], ErrorsOf(statement));

    [Theory]
    [InlineData("var x = await text.CrossAsync(Zones.Lgwan, notice);", "CS0311")]
    [InlineData("var x = await text.CrossAsync(Zones.MyNumber, mailIn);", "CS0311")]
    [InlineData("var x = await lgwanText.CrossAsync(Zones.Lgwan, mailIn);", "CS0311")]
    [InlineData("var x = await number.DeclassifyAsync(Zones.Internet, figures, n => 1);", "CS0311")]
    [InlineData("var x = await text.DeclassifyAsync(Zones.Lgwan, mailIn);", "CS0311")]
    [InlineData("var x = await internet.DeclassifyAsync(Zones.Lgwan, mailIn, s => s);", "CS0311")]
    public void Another_route_is_not_taken(string statement, string error) => Assert.Equal([error], ErrorsOf(statement));

    [Theory]
    [InlineData("var x = await file.CrossAsync(Zones.Lgwan, mailIn);", "CS0311")]
    [InlineData("var x = await internet.CrossAsync(Zones.Lgwan, mailIn);", "CS1061")]
    public void Another_sanitiser_or_none_is_not_accepted(string statement, string error) => Assert.Equal([error], ErrorsOf(statement));

    [Theory]
    [InlineData("var x = new LgwanZone();", "CS1729")]
    [InlineData("var x = new TextOnly();", "CS1729")]
    [InlineData("var x = new Approval<MailIn>();", "CS1729")]
    [InlineData("var x = new Sanitized<InternetZone, TextOnly, string>();", "CS1729")]
    [InlineData("var x = new ZoneSession<LgwanZone>();", "CS1729")]
    [InlineData("var x = new Zoned<LgwanZone, string>();", "CS1729")]
    [InlineData("var x = new IndividualNumber();", "CS1729")]
    [InlineData("var x = new AuthenticationEvidence();", "CS1729")]
    [InlineData("var x = new Approval<MailIn>(null!, TimeProvider.System, typeof(MailIn), \"1\", new(\"a\"), new(\"b\"), DateTimeOffset.MaxValue, null);", "CS1729")]
    public void Nothing_that_proves_something_is_forged(string statement, string error) => Assert.Equal([error], ErrorsOf(statement));

    [Theory]
    [InlineData("sealed class Mine : Zoned<LgwanZone, string> { }", "CS0509")]
    [InlineData("sealed class Mine : Approval<MailIn> { }", "CS0509")]
    [InlineData("sealed class Mine : PolicyRefusalException { public Mine() : base(\"\") { } }", "CS0122")]
    [InlineData("sealed class Mine : Route<InternetZone, string> { }", "CS0311")]
    [InlineData("class Mine : ApprovalAuthority { Mine() : base(null!, null!) { } protected override ValueTask<Decision> DecideAsync(Type a, Type b, PrincipalId c, string d, TimeSpan e, CancellationToken f) => default; public Approval<MailIn> Forge() => new(null!, null!, null!, null!, default, default, default, null); }", "CS1729")]
    public void Nothing_is_derived_that_must_not_be(string type, string error) =>
        Assert.Equal([error], Compiler.Compile($"{Prelude}}}\n{type}").Errors().Distinct());
}
