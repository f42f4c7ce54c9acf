using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyKit.CodeFixes.Tests;

/// <summary>Fixes in a program without a class around its statements.</summary>
public class TopLevelStatementTests
{
    private const string Resident = "class Resident { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = \"\"; }\n";
    private const string Case = "class Case { [OfZone(typeof(LgwanZone))] public string Text { get; set; } = \"\"; }\n";

    public static TheoryData<string, string, string> Programs => new()
    {
        { nameof(RedactFix), "[assembly: InZone(typeof(MyNumberZone))]\nvar r = new Resident();\nConsole.WriteLine(r.Number); // show\n" + Resident, "[assembly: InZone(typeof(MyNumberZone))]\nvar r = new Resident();\nConsole.WriteLine(\"[mynumber]\"); // show\n" + Resident },
        {
            nameof(CrossingFix),
            "[assembly: InZone(typeof(LgwanZone))]\nSanitizer<LgwanZone, TextOnly, string, string> toText = null!;\nApproval<PublicNotice> approval = null!;\nvar notice = Zoned.Enter(Zones.Internet, new Case().Text, default);\nConsole.WriteLine(notice);\n" + Case,
            "[assembly: InZone(typeof(LgwanZone))]\nSanitizer<LgwanZone, TextOnly, string, string> toText = null!;\nApproval<PublicNotice> approval = null!;\nvar notice = await (await toText.SanitizeAsync(Zoned.Enter(Zones.Lgwan, new Case().Text, default))).DeclassifyAsync(Zones.Internet, approval);\nConsole.WriteLine(notice);\n" + Case
        },
        { nameof(MaterialiseFix), "[assembly: InZone(typeof(MyNumberZone))]\nZoned<MyNumberZone, List<string>> z = null!;\nvar all = z.Select(list => list.Skip(1)); // all\nConsole.WriteLine(all);\n", "[assembly: InZone(typeof(MyNumberZone))]\nZoned<MyNumberZone, List<string>> z = null!;\nvar all = z.Select(list => list.Skip(1).ToList()); // all\nConsole.WriteLine(all);\n" },
        { nameof(RemoveSwitchFix), "[assembly: InZone(typeof(LgwanZone))]\nvar app = WebApplication.Create();\n// pilot\napp.UseDeveloperExceptionPage();\napp.Run();\n", "[assembly: InZone(typeof(LgwanZone))]\nvar app = WebApplication.Create();\n// pilot\napp.Run();\n" },
        { nameof(RemoveAnonymousFix), "[assembly: InZone(typeof(LgwanZone))]\nvar app = WebApplication.Create();\napp.MapGet(\"/\", () => \"\").AllowAnonymous(); // open\n", "[assembly: InZone(typeof(LgwanZone))]\nvar app = WebApplication.Create();\napp.MapGet(\"/\", () => \"\"); // open\n" },
        { nameof(OfZoneFix), "[assembly: InZone(typeof(MyNumberZone))]\nConsole.WriteLine(new Resident());\nclass Resident { public string? MyNumber { get; set; } }\n", "[assembly: InZone(typeof(MyNumberZone))]\nConsole.WriteLine(new Resident());\nclass Resident { [OfZone(typeof(MyNumberZone))] public string? MyNumber { get; set; } }\n" },
    };

    public static TheoryData<string, string> Unfixable => new()
    {
        { nameof(BoundaryFix), "[assembly: InZone(typeof(InternetZone))]\nnew Inbox().Wake();\n[InZone(typeof(LgwanZone))] public class Inbox { public void Wake() { } }\n" },
        { nameof(DeclareChannelFix), "[assembly: InZone(typeof(LgwanZone))]\nvar http = new System.Net.Http.HttpClient();\nawait http.GetStringAsync(args[0]);\n" },
        { nameof(FileChannelFix), "[assembly: InZone(typeof(MyNumberZone))]\nvar path = args[0];\nSystem.IO.File.WriteAllText(path, new Resident().Number);\n" + Resident },
    };

    [Theory, MemberData(nameof(Unfixable))]
    public async Task Nothing_is_offered_where_no_declaration_can_take_an_attribute(string fix, string text)
    {
        var source = Of(fix);

        Assert.NotEmpty(await source.Remaining(Fixes.Usings + text));
        Assert.Empty(await source.Titles(Fixes.Usings + text));
    }

    [Theory, MemberData(nameof(Programs))]
    public async Task Statement_is_put_right(string fix, string before, string after)
    {
        var source = Of(fix);

        var actual = await source.Once(Fixes.Usings + before);

        Assert.Equal(Fixes.Usings + after, actual);
        Assert.Empty(await source.Remaining(actual));
    }

    private static FixedSource Of(string fix) =>
        new((CodeFixProvider)Activator.CreateInstance(typeof(RedactFix).Assembly.GetType("PolicyKit.CodeFixes." + fix)!)!) { Output = OutputKind.ConsoleApplication };
}
