using PolicyKit.Tool.Recording;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Verifying;

/// <summary>A system that MSBuild builds, delivered and verified in another folder: nothing of its build runs there.</summary>
public sealed class RecordedBuildTests : IDisposable
{
    private const string Helper = """
        public static partial class Codes
        {
            [System.Text.RegularExpressions.GeneratedRegex("[0-9]+")]
            public static partial System.Text.RegularExpressions.Regex Digits();

            public static System.Threading.Tasks.Task SendAsync(string text) =>
                new System.Net.Http.HttpClient().PostAsync("https://example.com/", new System.Net.Http.StringContent(text));
        }
        """;

    private const string Caller = """

        public sealed class Sender
        {
            public System.Threading.Tasks.Task Send(Tax.Person person) => Codes.SendAsync(person.Number);
        }
        namespace Tax
        {
            public sealed class Person
            {
                [PolicyKit.OfZone(typeof(PolicyKit.ThreeLayer.MyNumberZone))]
                public string Number { get; set; } = "";
            }
        }
        """;

    private readonly VendorSystem system = new();
    private readonly TemporaryFolder city = new();

    public void Dispose()
    {
        system.Dispose();
        city.Dispose();
    }

    [Fact]
    public async Task Build_is_verified_from_its_record_without_running_any_of_it()
    {
        await WriteAsync(system.Path);
        (await ToolRun.OfAsync("keys", "new", "株式会社サンプル", "--out", system.Of("keys"))).EndsWith(0);
        await AssessAsync(system.Path, "--key", system.Of("keys/key.pem"));
        var assessment = system.Assessment;
        // The flow crosses from one project into another, which the facts must carry here and there.
        Assert.Contains(assessment.Findings, finding => finding.Finding.Rule == "PK1001" && finding.Finding.Spot!.File == "src/Tax.App/Sender.cs");
        Assert.Contains(assessment.Findings, finding => finding.Finding.Rule == "PK9001" && finding.Finding.Message.En.Contains("PK1007", StringComparison.Ordinal));
        var record = RecordJson.Read(BundleCopy.Read(system.Of("report/evidence.pkz"))["build/record.json"])!;
        Assert.Contains(record.Projects.SelectMany(project => project.Sources), file => file.Carried && file.Path.Contains("RegexGenerator", StringComparison.Ordinal));
        Assert.DoesNotContain(system.Path, System.Text.Encoding.UTF8.GetString(RecordJson.Write(record)), StringComparison.Ordinal);

        CopySource(system.Path, city.Path);
        city.Write("Directory.Build.targets", $"""<Project><Target Name="Run" BeforeTargets="BeforeBuild;CoreCompile"><WriteLinesToFile File="{city.Of("ran")}" Lines="1" /></Target></Project>""");
        var run = await ToolRun.OfAsync("verify", system.Of("report/evidence.pkz"), "--source", city.Path, "--trust", system.Of("keys/certificate.pem"), "--lang", "ja");

        Assert.Contains("ソース検証済み (V3)", run.Output, StringComparison.Ordinal);
        Assert.Contains("件のソーステキストは委託事業者の申告です", run.Output, StringComparison.Ordinal);
        Assert.Equal((int)assessment.Verdict, run.Code);
        Assert.False(File.Exists(city.Of("ran")));
    }

    [Fact]
    public async Task Same_build_in_another_folder_with_files_and_projects_in_another_order_gives_the_same_bytes()
    {
        using var other = new VendorSystem();
        await WriteAsync(system.Path);
        await WriteAsync(other.Path, reversed: true);

        await AssessAsync(system.Path, "--jobs", "1");
        await AssessAsync(other.Path, "--jobs", "4");

        Assert.Equal(File.ReadAllText(system.Of("report/results.canonical.json")), File.ReadAllText(other.Of("report/results.canonical.json")));
        Assert.Equal(File.ReadAllBytes(system.Of("report/evidence.pkz")), File.ReadAllBytes(other.Of("report/evidence.pkz")));
    }

    private static async Task WriteAsync(string folder, bool reversed = false)
    {
        void Write(string name, string text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        Write("src/Tax.App/Tax.App.csproj", Code.Project("../Helper/Helper.csproj"));
        Write("src/Tax.App/Sender.cs", Caller);
        Write("src/Tax.App/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.PK1007.severity = none\n");
        Write("src/Relay/Relay.csproj", Code.Project());
        Write("src/Helper/Helper.csproj", Code.Project());
        Write("src/Helper/Codes.cs", Helper);
        if (reversed)
        {
            Reverse(folder);
        }

        await Dotnet.RunAsync(folder, "restore", "Zeimu.sln");
    }

    // The compiler gets the files in the order of the project, and the tool the projects in that of the solution.
    private static void Reverse(string folder)
    {
        foreach (var project in Directory.EnumerateFiles(Path.Combine(folder, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            var files = Directory.EnumerateFiles(Path.GetDirectoryName(project)!, "*.cs").Select(Path.GetFileName).OrderDescending(StringComparer.Ordinal);
            File.WriteAllText(project, File.ReadAllText(project)
                .Replace("</PropertyGroup>", "<EnableDefaultCompileItems>false</EnableDefaultCompileItems></PropertyGroup>", StringComparison.Ordinal)
                .Replace("</Project>", $"<ItemGroup>{string.Concat(files.Select(file => $"<Compile Include=\"{file}\" />"))}</ItemGroup></Project>", StringComparison.Ordinal));
        }

        var solution = File.ReadAllText(Path.Combine(folder, "Zeimu.sln"));
        var projects = System.Text.RegularExpressions.Regex.Matches(solution, "(?s)Project\\(\"\\{FAE04EC0.*?EndProject\r?\n").Select(match => match.Value).ToList();
        Assert.Equal(2, projects.Count);
        File.WriteAllText(Path.Combine(folder, "Zeimu.sln"), solution.Replace(projects[0] + projects[1], projects[1] + projects[0], StringComparison.Ordinal));
    }

    private static Task<ToolRun> AssessAsync(string folder, params string[] more) => ToolRun.OfAsync(
        ["assess", Path.Combine(folder, "policykit.system.yaml"), "--as-of", VendorSystem.AsOf, "--out", Path.Combine(folder, "report"), "--lang", "ja", .. more]);

    // What a vendor hands over: no output, no intermediate files.
    private static void CopySource(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/report/", StringComparison.Ordinal) && !file.Contains("/keys/", StringComparison.Ordinal)))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
