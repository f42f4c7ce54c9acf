using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Checking;

/// <summary><c>check</c> over a folder of C# files: answers, languages, suppression.</summary>
public sealed class LooseSourcesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Leak_is_printed_with_every_step_of_its_path_and_ends_with_1()
    {
        folder.Write("src/Sender.cs", Code.Leak);

        var run = (await ToolRun.OfAsync("check", folder.Path, "--lang", "en")).EndsWith(1);

        Assert.Contains("src/Sender.cs(14,111): PK1001 violation:", run.Output, StringComparison.Ordinal);
        Assert.Contains("1. comes from Resident.Number  src/Sender.cs(14,111)", run.Output, StringComparison.Ordinal);
        Assert.Contains("arrives in HttpClient.PostAsync", run.Output, StringComparison.Ordinal);
        Assert.Contains("6(3)①", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Japanese_is_spoken_when_asked_for_and_for_a_japanese_user()
    {
        folder.Write("Sender.cs", Code.Leak);

        var run = (await ToolRun.OfAsync("check", folder.Path, "--lang=ja")).EndsWith(1);

        Assert.Contains("PK1001 違反: 'resident.Number' はマイナンバー利用事務系の情報です。", run.Output, StringComparison.Ordinal);
        Assert.Contains("1. Resident.Number から", run.Output, StringComparison.Ordinal);
        Assert.Contains("不適合 (1)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_that_is_not_a_terminal_carries_no_escape_sequence()
    {
        folder.Write("Sender.cs", Code.Leak);

        var run = await ToolRun.OfAsync("check", folder.Path);

        Assert.DoesNotContain('\u001b', run.Output + run.Error);
    }

    [Fact]
    public async Task Sound_code_ends_with_0()
    {
        folder.Write("Sender.cs", Code.Sound);

        (await ToolRun.OfAsync("check", folder.Path)).EndsWith(0);
    }

    [Fact]
    public async Task Code_without_zones_is_not_a_pass()
    {
        folder.Write("Nothing.cs", Code.WithoutZones);

        var run = (await ToolRun.OfAsync("check", folder.Path, "--lang", "en")).EndsWith(3);

        Assert.Contains("PK9304", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_without_code_is_not_a_pass()
    {
        var run = (await ToolRun.OfAsync("check", folder.Path, "--lang", "en")).EndsWith(3);

        Assert.Contains("PK9304", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_that_does_not_compile_is_not_a_pass()
    {
        folder.Write("Sender.cs", Code.Sound + "public sealed class Broken : NoSuchType { }");

        var run = (await ToolRun.OfAsync("check", folder.Path, "--lang", "en")).EndsWith(3);

        Assert.Contains("CS0246", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("readme.txt")]
    public async Task Path_that_cannot_be_checked_is_bad_input(string name)
    {
        folder.Write("readme.txt", "");

        var run = (await ToolRun.OfAsync("check", folder.Of(name))).EndsWith(2);

        Assert.Contains(name, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_option_is_bad_input()
    {
        (await ToolRun.OfAsync("check", folder.Path, "--wrong")).EndsWith(2);
    }

    [Theory]
    [InlineData("#pragma warning disable PK1001\n", "")]
    [InlineData("", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"PolicyKit.Flow\", \"PK1001\")]\n")]
    public async Task Suppression_in_source_hides_nothing_and_is_reported(string atTop, string onType)
    {
        folder.Write("Sender.cs", atTop + Code.Leak.Replace("public sealed class Sender", onType + "public sealed class Sender", StringComparison.Ordinal));

        var run = (await ToolRun.OfAsync("check", folder.Path, "--lang", "en")).EndsWith(1);

        Assert.Contains("PK1001 violation", run.Output, StringComparison.Ordinal);
        Assert.Contains("PK9001 violation: PK1001 is suppressed", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assembly")]
    [InlineData("module")]
    public async Task Suppression_of_a_whole_assembly_hides_nothing_and_is_reported(string target)
    {
        var attribute = $"[{target}: System.Diagnostics.CodeAnalysis.SuppressMessage(\"PolicyKit.Flow\", \"PK1001\")]\n";
        folder.Write("Sender.cs", Code.Leak.Replace("[assembly: InZone", attribute + "[assembly: InZone", StringComparison.Ordinal));

        var run = (await ToolRun.OfAsync("check", folder.Path, "--lang", "en")).EndsWith(1);

        Assert.Contains("PK1001 violation", run.Output, StringComparison.Ordinal);
        Assert.Contains($"Sender.cs(4,{target.Length + 4}): PK9001 violation: PK1001 is suppressed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Baseline_of_an_earlier_run_stops_the_old_finding_from_failing_even_when_lines_move()
    {
        folder.Write("src/Sender.cs", Code.Leak);
        var baseline = folder.Of("base.sarif");
        (await ToolRun.OfAsync("check", folder.Of("src"), "--sarif", baseline)).EndsWith(1);

        folder.Write("src/Sender.cs", "// one line more\n" + Code.Leak);
        var same = (await ToolRun.OfAsync("check", folder.Of("src"), "--baseline", baseline, "--lang", "en")).EndsWith(0);
        folder.Write("src/Other.cs", "public sealed class Other { public void Write(Resident r) => System.Console.WriteLine(r.Number); }");
        (await ToolRun.OfAsync("check", folder.Of("src"), "--baseline", baseline)).EndsWith(1);

        Assert.Contains("(in the baseline)", same.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Baseline_that_is_no_sarif_file_is_bad_input()
    {
        folder.Write("Sender.cs", Code.Sound);

        (await ToolRun.OfAsync("check", folder.Path, "--baseline", folder.Write("base.json", "{}"))).EndsWith(2);
    }
}
