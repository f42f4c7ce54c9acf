using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Checking;

/// <summary><c>check</c> over a solution that MSBuild evaluates.</summary>
public sealed class BuildTests : IDisposable
{
    private const string Helper = """
        public static class Post
        {
            public static System.Threading.Tasks.Task SendAsync(string text) =>
                new System.Net.Http.HttpClient().PostAsync("https://example.com/", new System.Net.Http.StringContent(text));
        }
        """;

    private const string Caller = Code.Zone + Code.Resident + """
        public sealed class Sender
        {
            public System.Threading.Tasks.Task Send(Resident resident) => Post.SendAsync(resident.Number);
        }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Flow_is_followed_from_one_project_into_another()
    {
        await SolutionAsync(Code.Project("../Helper/Helper.csproj"));

        var run = (await ToolRun.OfAsync("check", folder.Of("App.sln"), "--lang", "en")).EndsWith(1);

        Assert.Contains("App/Sender.cs(14,82): PK1001 violation", run.Output, StringComparison.Ordinal);
        Assert.Contains("Projects: 2", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_is_judged_alone_and_settings_that_silence_a_rule_are_reported()
    {
        var project = Code.Project("../Helper/Helper.csproj").Replace("</PropertyGroup>", "<NoWarn>PK1001</NoWarn></PropertyGroup>", StringComparison.Ordinal);
        await SolutionAsync(project);
        folder.Write("App/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.PK1007.severity = none\n");
        folder.Write("App/.globalconfig", "is_global = true\ndotnet_diagnostic.PK1004.severity = none\n");

        var run = (await ToolRun.OfAsync("check", folder.Of("App"), "--lang", "en")).EndsWith(1);

        Assert.Contains("Sender.cs(14,82): PK1001 violation", run.Output, StringComparison.Ordinal);
        Assert.Contains("App.csproj(1,1): PK9001 violation: The project's NoWarn or rule set silences PK1001", run.Output, StringComparison.Ordinal);
        Assert.Contains("Sender.cs(1,1): PK9001 violation: .editorconfig silences PK1007", run.Output, StringComparison.Ordinal);
        Assert.Contains("App.csproj(1,1): PK9001 violation: A global configuration file silences PK1004", run.Output, StringComparison.Ordinal);
        Assert.Contains("Projects: 1", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "note")]
    [InlineData("<PolicyKitEnforcement>strict</PolicyKitEnforcement>", "violation")]
    public async Task Baseline_and_excluded_files_hide_nothing_and_are_named(string enforcement, string severity)
    {
        await SolutionAsync(Code.Project("../Helper/Helper.csproj")
            .Replace("</PropertyGroup>", enforcement + "</PropertyGroup>", StringComparison.Ordinal)
            .Replace("</Project>", """<ItemGroup><AdditionalFiles Include="policykit.baseline" /><CompilerVisibleProperty Include="PolicyKitEnforcement" /></ItemGroup></Project>""", StringComparison.Ordinal));
        folder.Write("App/.editorconfig", "root = true\n[Sender.cs]\npolicykit_excluded = true\n");
        folder.Write("App/policykit.baseline", "# taken over\nPK1001 00000000000000000000000000000000 Sender.cs\nPK1007 00000000000000000000000000000000 Sender.cs # Sender.Send(Resident)\n");

        var run = (await ToolRun.OfAsync("check", folder.Of("App"), "--lang", "en")).EndsWith(1);

        Assert.Contains("Sender.cs(14,82): PK1001 violation", run.Output, StringComparison.Ordinal);
        Assert.Contains("Sender.cs(1,1): PK9001 violation: .editorconfig keeps findings in this file out", run.Output, StringComparison.Ordinal);
        Assert.Contains($"policykit.baseline(1,1): PK9001 {severity}: policykit.baseline keeps 2 findings quiet", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_solutions_in_a_folder_are_named()
    {
        folder.Write("A.sln", "");
        folder.Write("B.sln", "");

        var run = (await ToolRun.OfAsync("check", folder.Path)).EndsWith(2);

        Assert.Contains("A.sln, B.sln", run.Error, StringComparison.Ordinal);
    }

    private async Task SolutionAsync(string project)
    {
        folder.Write("App/App.csproj", project);
        folder.Write("App/Sender.cs", Caller);
        folder.Write("Helper/Helper.csproj", Code.Project());
        folder.Write("Helper/Post.cs", Helper);
        await Dotnet.RunAsync(folder.Path, "new", "sln", "--name", "App", "--format", "sln");
        await Dotnet.RunAsync(folder.Path, "sln", "App.sln", "add", "App/App.csproj", "Helper/Helper.csproj");
        await Dotnet.RunAsync(folder.Path, "restore", "App.sln");
    }
}
