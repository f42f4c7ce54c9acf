using System.Globalization;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Assessing;

/// <summary><c>assess</c>: verdicts, states of clauses, and that nothing passes because it was not looked at.</summary>
public sealed class AssessTests : IDisposable
{
    private readonly VendorSystem system = new();

    public void Dispose() => system.Dispose();

    [Fact]
    public async Task Good_system_conforms_and_every_report_is_written()
    {
        (await system.AssessAsync()).EndsWith(0);

        foreach (var file in new[] { "report.html", "results.sarif", "oscal-ar.json", "junit.xml", "results.csv", "results.canonical.json", "inputs.lock.json", "evidence.pkz" })
        {
            Assert.True(new FileInfo(system.Of("report/" + file)).Length > 0, file);
        }

        Assert.Equal(0, system.Assessment.Count(ClauseState.Violates));
        Assert.Equal(ClauseState.Conforms, system.StateOf("6(3)①"));
        Assert.Equal(ClauseState.NotApplicable, system.StateOf("2(10)"));
    }

    [Fact]
    public async Task Bad_system_does_not_conform_and_each_finding_stands_under_its_clause()
    {
        using var bad = new VendorSystem("Bad");

        Assert.NotEqual(0, (await bad.AssessAsync()).Code);

        foreach (var clause in new[] { "6(3)①", "6(3)①-2", "6(3)①-3", "6(3)②-1", "6(3)②-2", "6(8)-1", "6(8)-3" })
        {
            Assert.Equal(ClauseState.Violates, bad.StateOf(clause));
        }

        Assert.Equal(ClauseState.Violates, bad.StateOf("6"));      // a clause is as its worst part
    }

    [Fact]
    public async Task Clause_that_nobody_attests_is_not_a_pass()
    {
        system.Edit("clause: 6(4), by: 山田太郎", "clause: 6(1), by: 山田太郎");

        (await system.AssessAsync()).EndsWith(3);

        Assert.Equal(ClauseState.NeedsPerson, system.StateOf("6(4)"));
    }

    [Fact]
    public async Task Attestation_of_a_whole_chapter_counts_for_none_of_it()
    {
        system.Edit("clause: 6(4), by: 山田太郎", "clause: 6, by: 山田太郎");

        (await system.AssessAsync()).EndsWith(3);

        Assert.Equal(ClauseState.NeedsPerson, system.StateOf("6(4)"));
    }

    [Fact]
    public async Task Expired_attestation_counts_for_nothing()
    {
        system.Edit("id: inspection-6-4, clause: 6(4), by: 山田太郎, role: vendor, date: 2026-05-15, validUntil: 2027-03-31", "id: inspection-6-4, clause: 6(4), by: 山田太郎, role: vendor, date: 2026-05-15, validUntil: 2026-05-31");

        (await system.AssessAsync()).EndsWith(3);

        Assert.Equal(ClauseState.NeedsPerson, system.StateOf("6(4)"));
    }

    [Fact]
    public async Task Manifest_of_a_wrong_form_is_bad_input_and_writes_no_report()
    {
        system.Edit("zone: lgwan, network: net-lg, kind", "zone: lgwann, network: net-lg, kind");

        (await system.AssessAsync()).EndsWith(2);

        Assert.False(Directory.Exists(system.Of("report")));
    }

    [Fact]
    public async Task Endpoint_in_code_that_no_communication_declares_is_found()
    {
        File.WriteAllText(system.Of("src/Relay/Ping.cs"), "public static class Ping { public const string Address = \"https://unknown.example/api\"; }");

        var run = (await system.AssessAsync()).EndsWith(1);

        Assert.Contains("PK6303", run.Output, StringComparison.Ordinal);
        Assert.Contains("unknown.example", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connection_whose_end_only_the_run_time_knows_is_no_declared_communication()
    {
        const string Source = "public sealed class Rates(@System.Net.Http.HttpClient http, string server) { public System.Threading.Tasks.Task<string> GetAsync() => http.GetStringAsync($\"{server}/rates\"); }";
        File.Delete(system.Of("src/Relay/Relay.csproj"));      // loose sources to check as well
        File.WriteAllText(system.Of("src/Relay/Rates.cs"), Source.Replace("@", "", StringComparison.Ordinal));

        Assert.Contains("PK3006 違反", (await system.AssessAsync()).EndsWith(1).Output, StringComparison.Ordinal);
        Assert.Equal(ClauseState.Violates, system.StateOf("6(3)②"));
        Assert.DoesNotContain("違反:", (await ToolRun.OfAsync("check", system.Of("src/Relay"), "--lang", "ja")).EndsWith(0).Output, StringComparison.Ordinal);      // alone, code declares nothing to compare with

        File.WriteAllText(system.Of("src/Relay/Rates.cs"), Source.Replace("@", "[PolicyKit.Channel(typeof(PolicyKit.ThreeLayer.LgwanZone))] ", StringComparison.Ordinal));
        (await system.AssessAsync()).EndsWith(0);
    }

    [Fact]
    public async Task Zone_of_code_and_zone_of_manifest_must_agree()
    {
        system.Edit("typeof(LgwanZone)", "typeof(InternetZone)", "src/Relay/Zone.cs");

        Assert.Contains("PK6101", (await system.AssessAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Component_without_a_label_in_its_code_is_not_checked()
    {
        foreach (var file in Directory.EnumerateFiles(system.Of("src/Tax.App"), "*.cs"))
        {
            File.Delete(file);
        }

        File.WriteAllText(system.Of("src/Tax.App/Nothing.cs"), Code.WithoutZones);

        Assert.Contains("PK9304", (await system.AssessAsync()).EndsWith(3).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_that_is_not_there_is_not_checked()
    {
        system.Edit("src/Tax.App/Tax.App.csproj", "src/Tax.Gone/Tax.Gone.csproj");

        Assert.Contains("PK9301", (await system.AssessAsync()).EndsWith(3).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_that_does_not_compile_is_not_checked()
    {
        File.WriteAllText(system.Of("src/Tax.App/Broken.cs"), "class Broken : NoSuchType { }");

        Assert.Contains("PK9303", (await system.AssessAsync()).EndsWith(3).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Altered_evidence_is_a_matter_of_integrity()
    {
        File.AppendAllText(system.Of("evidence/gpo.html"), " ");

        (await system.AssessAsync()).EndsWith(4);
    }

    [Theory]
    [InlineData("C")]
    [InlineData("ja-JP")]
    [InlineData("tr-TR")]
    public async Task Same_inputs_give_the_same_bytes_in_another_folder_culture_and_line_ending(string culture)
    {
        (await system.AssessAsync()).EndsWith(0);
        using var other = new VendorSystem();
        foreach (var file in Directory.EnumerateFiles(other.Of("src"), "*.cs", SearchOption.AllDirectories).Append(other.Manifest))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        }

        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture == "C" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(culture);
            (await other.AssessAsync()).EndsWith(0);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }

        foreach (var file in new[] { "results.canonical.json", "report.html", "results.sarif", "oscal-ar.json", "junit.xml", "results.csv", "inputs.lock.json" })
        {
            Assert.Equal(File.ReadAllText(system.Of("report/" + file)), File.ReadAllText(other.Of("report/" + file)));
        }
    }
}
