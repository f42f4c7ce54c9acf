using System.Text.Json.Nodes;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests;

/// <summary><c>policy</c>: a policy in words, and the difference of two.</summary>
public sealed class PolicyTests : IDisposable
{
    private static readonly string Before = SamplePolicy.With("[assembly: PolicyParameter(\"old\", \"1\")]");

    // Whatever of it could run says so: an initialiser of the module, constructors of types and of attributes on everything that is read.
    private static readonly string Hostile = Before
        .Replace("using PolicyKit.ThreeLayer;", "using PolicyKit.ThreeLayer;\n[assembly: Loud][module: Loud]", StringComparison.Ordinal)
        .Replace("[Purpose(", "[Loud, Purpose(", StringComparison.Ordinal).Replace("[ZoneRoute(", "[Loud, ZoneRoute(", StringComparison.Ordinal)
        .Replace("{ private MailIn() { } }", "{ static MailIn() => Loud.Cry(); private MailIn() => Loud.Cry(); }", StringComparison.Ordinal)
        .Replace("{ private Inquiry() { } }", "{ static readonly int s = Loud.Cry(); private Inquiry() { } }", StringComparison.Ordinal) + """

        [Loud, Zone("loud", 3, 3)] public sealed class LoudZone : IZone { static LoudZone() => Loud.Cry(); private LoudZone() { } }
        [System.AttributeUsage(System.AttributeTargets.All)]
        public sealed class Loud : System.Attribute
        {
            static Loud() => Cry();
            public Loud() => Cry();
            [System.Runtime.CompilerServices.ModuleInitializer]
            internal static void Initialize() => Cry();
            public static int Cry() => throw new System.InvalidOperationException("code of the policy ran");
        }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("en", "mynumber → internet", "Forbidden (PK1001): declared place, network, mail", "mail-in: internet → lgwan. Clause 6(3)②.", "Only what was sanitised: ImageRendered, TextOnly.", "An approval expires after at most 31 days. The strictest class that may cross is Level1.", "Never waived: ")]
    [InlineData("ja", "マイナンバー利用事務系", "不可（PK1001）: 領域の場所、ネットワーク", "通信経路による場合は可: mail-in", "許可の期限は最長 31 日", "根拠: 花巻市情報セキュリティ基本方針 6(3)②。", "例外措置を許可できない規則: ")]
    public async Task Policy_that_the_tool_carries_is_shown_in_words(string language, params string[] said)
    {
        var run = (await ToolRun.OfAsync("policy", "show", "--lang", language)).EndsWith(0);

        Assert.All(said, text => Assert.Contains(text.Replace("、", ", ", StringComparison.Ordinal), run.Output, StringComparison.Ordinal));
        Assert.Contains("6(3)①", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_policy_is_shown_without_running_any_of_it()
    {
        var run = (await ToolRun.OfAsync("policy", "show", Compiled("Hostile", Hostile), "--lang", "en")).EndsWith(0);

        Assert.Contains("loud", run.Output, StringComparison.Ordinal);
        Assert.Contains("1  Separate.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Checked by: PK1001, PK1005. Binds: vendor.", run.Output, StringComparison.Ordinal);
        Assert.Contains("For these purposes: inquiry.", run.Output, StringComparison.Ordinal);
        Assert.Contains("The municipality may grant a waiver for: PK1005", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Policy_as_json_has_the_verdict_of_every_pair_and_kind()
    {
        var policy = JsonNode.Parse((await ToolRun.OfAsync("policy", "show", "--json")).EndsWith(0).Output)!;

        var verdicts = policy["verdicts"]!.AsArray();
        Assert.Equal(3 * 2 * 18, verdicts.Count);
        var inbound = verdicts.Single(verdict => (string)verdict!["from"]! == "internet" && (string)verdict["to"]! == "lgwan" && (string)verdict["kind"]! == "mail")!;
        Assert.Equal("PK1005", (string)inbound["verdict"]!);
        Assert.Equal("mail-in", (string)inbound["routes"]![0]!);
    }

    [Fact]
    public async Task Same_policy_twice_has_no_difference()
    {
        var policy = Compiled("Before", Before);

        Assert.Contains("say the same", (await ToolRun.OfAsync("policy", "diff", policy, policy, "--lang", "en")).EndsWith(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_change_is_named_with_what_was_and_what_is()
    {
        var after = Before
            .Replace("\"1.0.0\", Sequence = 1", "\"1.1.0\", Sequence = 2", StringComparison.Ordinal)
            .Replace("MaxDays = 30", "MaxDays = 60", StringComparison.Ordinal)
            .Replace("訓練する", "毎年訓練する", StringComparison.Ordinal)
            .Replace("RuleClause(\"PK1005\", \"1\", Waivable = true)", "RuleClause(\"PK1005\", \"1\")", StringComparison.Ordinal)
            .Replace("\"max-waiver-days\", \"365\"", "\"max-waiver-days\", \"90\"", StringComparison.Ordinal)
            .Replace("[assembly: PolicyParameter(\"old\", \"1\")]", "[assembly: PolicyParameter(\"new\", \"2\")]", StringComparison.Ordinal);

        var run = (await ToolRun.OfAsync("policy", "diff", Compiled("Before", Before), Compiled("After", after), "--lang", "ja")).EndsWith(0);

        foreach (var said in new[]
        {
            "版番号: 1 → 2", "変更: mail-in", "許可の最長日数: 30 → 60", "本文: 訓練する → 毎年訓練する", "例外措置の可否: true → false", "値: 365 → 90", "削除: old", "追加: new",
        })
        {
            Assert.Contains(said, run.Output, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("領域間の判定", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verdicts_that_change_are_named_by_pair_and_kind()
    {
        // A closed route, and a zone of its own that data of the Internet zone may flow into unaided.
        var after = Before[..Before.IndexOf("[ZoneRoute", StringComparison.Ordinal)] + """
            [ZoneRoute("mail-out", Clause = "1")] public sealed class MailOut : Declassification<LgwanZone, InternetZone>, IAccepts<TextOnly> { private MailOut() { } }
            """;

        var changes = JsonNode.Parse((await ToolRun.OfAsync("policy", "diff", Compiled("Before", Before), Compiled("After", after), "--json")).EndsWith(0).Output)!["changes"]!.AsArray();

        var network = changes.Where(change => (string)change!["section"]! == "verdicts" && ((string)change["name"]!).EndsWith(" network", StringComparison.Ordinal)).ToList();
        Assert.Equal(["internet lgwan network", "lgwan internet network"], network.Select(change => (string)change!["name"]!));
        Assert.Equal("mail-in", (string)network[0]!["facts"]![0]!["before"]!);
        Assert.Null(network[0]!["facts"]![0]!["after"]);
        Assert.Equal("mail-out", (string)network[1]!["facts"]![0]!["after"]!);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task Two_policies_that_share_nothing_are_told_apart_in_words(string language)
    {
        // Every fact of every section is new or gone, so each must have a name.
        var run = (await ToolRun.OfAsync("policy", "diff", Compiled("Before", Before), "--lang", language)).EndsWith(0);

        Assert.Contains("example.city", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("max-training-months", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_is_no_policy_is_bad_input()
    {
        (await ToolRun.OfAsync("policy", "show", folder.Write("no.dll", "text"))).EndsWith(2);
        (await ToolRun.OfAsync("policy", "diff", folder.Of("absent.dll"))).EndsWith(2);
    }

    private string Compiled(string name, string source) => CompiledPolicy.Write(folder.Of(name + ".dll"), source);
}
