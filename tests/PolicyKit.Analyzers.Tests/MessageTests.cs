using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Enforcement;
using PolicyKit.Analyzers.Rules;
using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests;

/// <summary>Every message in both languages, on one page that a person approves: Messages.approved.md.</summary>
public class MessageTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");

    [Fact]
    public async Task Messages_read_as_approved()
    {
        var page = new StringBuilder("# Messages\n\nEvery message of every rule, as a reader sees it. A test compares this page exactly.\n");
        foreach (var (title, diagnostic) in FlowMessages().Concat(HealthMessages()).Concat(await RuleMessages()).OrderBy(m => m.Diagnostic.Id, StringComparer.Ordinal))
        {
            page.Append($"\n## {diagnostic.Id}: {title}\n- en: {diagnostic.GetMessage(English)}\n- ja: {diagnostic.GetMessage(Japanese)}\n");
        }

        var received = page.ToString();
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "Messages.received.md"), received);
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Messages.approved.md")), received);
    }

    [Fact]
    public async Task Every_rule_has_an_approved_message()
    {
        var shown = FlowMessages().Concat(HealthMessages()).Concat(await RuleMessages()).Select(m => m.Diagnostic.Id);

        Assert.Empty(Descriptors.All.Select(d => d.Id).Except(shown));
    }

    [Fact]
    public void Compilers_formatter_follows_the_language_it_is_asked_for()
    {
        var (_, diagnostic) = FlowMessages().First();
        var formatter = new DiagnosticFormatter();

        Assert.Contains("belongs to the My Number zone", formatter.Format(diagnostic, English), StringComparison.Ordinal);
        Assert.Contains("はマイナンバー利用事務系の情報です", formatter.Format(diagnostic, CultureInfo.GetCultureInfo("ja-JP")), StringComparison.Ordinal);
        Assert.Contains("belongs to the My Number zone", formatter.Format(diagnostic, CultureInfo.GetCultureInfo("fr")), StringComparison.Ordinal);
    }

    [Fact]
    public void Message_without_a_format_provider_follows_the_user_interface()
    {
        var (_, diagnostic) = FlowMessages().First();
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = Japanese;
            Assert.Equal(diagnostic.GetMessage(Japanese), diagnostic.GetMessage());
            CultureInfo.CurrentUICulture = English;
            Assert.Equal(diagnostic.GetMessage(English), diagnostic.GetMessage());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Braces_in_the_value_are_kept()
    {
        var diagnostic = Describe(Samples.Policy, Samples.Finding("PK1001", "$\"{number}{0}\"", Samples.MyNumber, Samples.Internet, SinkKind.Network, "Post"));

        Assert.Contains("$\"{number}{0}\"", diagnostic.GetMessage(English), StringComparison.Ordinal);
    }

    private static IEnumerable<(string Title, Diagnostic Diagnostic)> FlowMessages()
    {
        FlowFinding F(string rule, string value, ZoneInfo source, ZoneInfo? target, SinkKind kind, string sink, params string[] between) =>
            Samples.Finding(rule, value, source, target, kind, sink, null, between);
        (string, Diagnostic) Of(string title, FlowFinding finding) => (title, Describe(Samples.Policy, finding));

        yield return Of("sent", F("PK1001", "resident.Number", Samples.MyNumber, Samples.Internet, SinkKind.Network, "HttpClient.PostAsJsonAsync", "NoticeBuilder.Build"));
        yield return Of("a long path is cut in the middle", F("PK1001", "n", Samples.MyNumber, Samples.Internet, SinkKind.Mail, "SmtpClient.Send", "a", "b", "c", "d", "e"));
        yield return ("no policy, no clause", Describe(Samples.BuiltIn, F("PK1001", "resident.Number", Samples.MyNumber, Samples.Internet, SinkKind.Network, "HttpClient.PostAsync")));
        yield return Of("a place of another zone", F("PK1002", "number", Samples.MyNumber, Samples.Lgwan, SinkKind.Place, "Notice.Reference"));
        yield return Of("a zone of no policy", F("PK1002", "number", Samples.MyNumber, null, SinkKind.Network, "Socket.Send"));
        yield return Of("a database", F("PK1002", "number", Samples.MyNumber, Samples.Lgwan, SinkKind.Database, "DbContext.SaveChanges"));
        yield return Of("entering", F("PK1003", "mail.Subject", Samples.Internet, Samples.MyNumber, SinkKind.Place, "Case.Title"));
        yield return Of("with a route", F("PK1004", "minutes.Text", Samples.Lgwan, Samples.Internet, SinkKind.Response, "Results.Ok"));
        yield return Of("with a route", F("PK1005", "mail.HtmlBody", Samples.Internet, Samples.Lgwan, SinkKind.Place, "Inbox.Store"));
        yield return Of("a file", F("PK1006", "resident", Samples.MyNumber, null, SinkKind.File, "File.WriteAllText"));
        yield return Of("removable media", F("PK1006", "resident", Samples.MyNumber, null, SinkKind.Removable, "File.Copy"));
        yield return Of("the clipboard", F("PK1006", "resident", Samples.MyNumber, null, SinkKind.Clipboard, "Clipboard.SetText"));
        yield return Of("a printer", F("PK1006", "resident", Samples.MyNumber, null, SinkKind.Print, "PrintDocument.Print"));
        yield return Of("a log", F("PK1007", "resident.Number", Samples.MyNumber, null, SinkKind.Log, "ILogger.LogInformation"));
        yield return Of("a console", F("PK1007", "resident.Number", Samples.MyNumber, null, SinkKind.Console, "Console.WriteLine"));
        yield return Of("an exception", F("PK1007", "resident.Number", Samples.MyNumber, null, SinkKind.Exception, "InvalidOperationException"));
        yield return Of("telemetry", F("PK1007", "resident.Number", Samples.Lgwan, Samples.Internet, SinkKind.Telemetry, "Activity.SetTag"));
        yield return Of("an AI service", F("PK1008", "draft", Samples.Internet.Classified(3), Samples.Internet, SinkKind.Ai, "ChatClient.CompleteChatAsync") with { Ceiling = 4 });
        yield return Of("a social medium", F("PK1008", "draft", Samples.Internet.Classified(4), Samples.Internet, SinkKind.Social, "LineClient.PushMessageAsync") with { Ceiling = 5 });
        yield return Of("decided", F("PK1009", "number.EndsWith(\"1\")", Samples.MyNumber, Samples.Internet, SinkKind.Network, "HttpClient.PostAsync"));
        yield return Of("unfollowed", F("PK1010", "resident", Samples.MyNumber, null, SinkKind.Unfollowed, "MethodInfo.Invoke"));
        yield return Of("own zone, route that releases", F("PK1000", "report", Samples.School, Samples.Internet, SinkKind.Network, "HttpClient.PostAsync"));
        yield return Of("own zone, route without a method", F("PK1000", "page", Samples.Internet, Samples.School, SinkKind.Cache, "IDistributedCache.SetAsync"));
        yield return Of("own zone, no route", F("PK1000", "report", Samples.School, Samples.Lgwan, SinkKind.Log, "FileLog.Write"));
    }

    private static IEnumerable<(string Title, Diagnostic Diagnostic)> HealthMessages()
    {
        var reports = new Reports(strict: false);
        var two = Samples.BuiltIn with { Candidates = ["hanamaki", "kitakami"] };
        yield return ("two policies", Assert.Single(UndeclaredAssemblyRule.Judge(Location.None, declaresCodeZone: true, two, reports)));
        foreach (var (fault, words, nearest) in ModelFaults)
        {
            yield return ($"{fault}", ModelHealthRule.Describe(new ModelError(Location.None, fault, [.. words], nearest), Location.None, reports));
        }

        yield return ("no line of a baseline", BaselineHealthRule.Invalid(Location.None, reports));
        yield return ("a line without a finding", BaselineHealthRule.Stale(new Analyzers.Baselines.BaselineLine("PK1006", "0", "Legacy/Export.cs", Location.None), reports));
        yield return ("a budget", FlowRule.Describe(new Analysis.Findings.BudgetNote(Location.None, "Tax.Assess"), reports));
        yield return ("unstructured", FlowRule.Describe(new Analysis.Findings.BudgetNote(Location.None, "Tax.Assess", IsUnstructured: true), reports));
        yield return ("an exception", Guard.Describe(new InvalidCastException(), ("Tax.Assess()", Location.None), reports));
    }

    private static IEnumerable<(ModelFault Fault, string[] Words, string? Nearest)> ModelFaults => Enum.GetValues<ModelFault>().Select(fault => fault switch
    {
        ModelFault.NoMember => (fault, Array.Empty<string>(), (string?)null),
        ModelFault.NotOfTheForm => (fault, ["kill <member> <port>"], null),
        ModelFault.NoTypeOfMember => (fault, ["M:Acme.Post.Send(*)"], null),
        ModelFault.NoSuchType => (fault, ["T:Acme.Post"], null),
        ModelFault.NoSuchMember => (fault, ["Acme.Mail", "M:Acme.Mail.Sned(*)"], "M:Acme.Mail.Send(*)"),
        _ => (fault, ["snk"], null),
    });

    private static async Task<IEnumerable<(string Title, Diagnostic Diagnostic)>> RuleMessages()
    {
        const string source = """
            using PolicyKit;
            using PolicyKit.ThreeLayer;
            class Resident
            {
                [OfZone(typeof(LgwanZone))] public string Name { get; set; } = "";
                public string KojinBango { get; set; } = "";
                public void Rename(string myNumber) { var kojinBango = "123456789018"; Name = kojinBango; }
            }
            """;
        var project = Project.Of(source);
        var hanamaki = await project.AnalyzeWith(new PolicyKitAnalyzer());
        var alone = await (project with { References = [Project.Library] }).AnalyzeWith(new PolicyKitAnalyzer());
        var shown = new List<(string, Diagnostic)>();
        foreach (var (id, title, specimen) in Showcase.Specimens)
        {
            shown.AddRange((await Marked.Found(id, specimen)).Select(d => (title, d)));
        }

        var tax = Referenced.Assembly("Acme.Tax", "[assembly: PolicyKit.InZone(typeof(PolicyKit.ThreeLayer.MyNumberZone))] public class TaxOffice { }");
        var reports = Referenced.Assembly("Acme.Reports", "public class Report : TaxOffice { }", tax);
        shown.AddRange((await Marked.Found("PK3003", Marked.InInternet, p => p with { References = p.References.Add(tax) })).Select(d => ("by itself", d)));
        shown.AddRange((await Marked.Found("PK3003", Marked.InInternet, p => p with { References = p.References.Add(tax).Add(reports) })).Select(d => ("through another", d)));

        var compilation = Project.Of("[assembly: PolicyKit.InZone(typeof(PolicyKit.ThreeLayer.MyNumberZone))]").Compile();
        var waiver = new Waiver("例外-2026-07", "PK1006", "Csv.cs", new DateTime(2026, 9, 30));
        var judgement = new Judgement(compilation, Samples.Policy, [waiver], new DateTime(2026, 10, 1));
        shown.Add(("no waiver", judgement.Describe(new Suppression("PK1007", "NoWarn", null, 0))));
        shown.Add(("an old waiver", judgement.Describe(new Suppression("PK1006", "#pragma warning disable", "Csv.cs", 1))));
        shown.Add(("never waived", judgement.Describe(new Suppression("PK1001", "[SuppressMessage]", "Csv.cs", 1))));
        shown.Add(("every rule", judgement.Describe(new Suppression(null, "RunAnalyzers=false", null, 0))));
        shown.Add(("no day", new Judgement(compilation, Samples.Policy, [waiver], null).Describe(new Suppression("PK1006", ".editorconfig", "Csv.cs", 0))));

        return hanamaki.Where(d => d.Id is "PK2001" or "PK3001").Select(d => ("the policy of a city", d))
            .Concat(alone.Where(d => d.Id is "PK2001" or "PK3001").Select(d => ("the built-in model", d)))
            .Concat(shown);
    }

    private static Diagnostic Describe(PolicyInfo policy, FlowFinding finding) =>
        new FindingDescription(CSharpCompilation.Create("Acme"), policy, new Reports(strict: false)).Of(finding);
}
