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
    };

    [Theory, MemberData(nameof(Programs))]
    public async Task Statement_is_put_right(string fix, string before, string after)
    {
        var source = new FixedSource((CodeFixProvider)Activator.CreateInstance(typeof(RedactFix).Assembly.GetType("PolicyKit.CodeFixes." + fix)!)!) { Output = OutputKind.ConsoleApplication };

        var actual = await source.Once(Fixes.Usings + before);

        Assert.Equal(Fixes.Usings + after, actual);
        Assert.Empty(await source.Remaining(actual));
    }
}
