using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Checking;

/// <summary><c>baseline</c>: the file that a project's build reads.</summary>
public sealed class BaselineFileTests : IDisposable
{
    private const string Sender = Code.Zone + Code.Resident + """
        public sealed class Sender
        {
            public void Show(Resident resident) => System.Console.WriteLine(resident.Number);
            public void Save(Resident resident) => System.IO.File.WriteAllText("all.txt", resident.Number);
        }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Baseline_is_written_once_and_then_only_shrinks()
    {
        folder.Write("App/App.csproj", Code.Project());
        folder.Write("App/Sender.cs", Sender);
        await Dotnet.RunAsync(folder.Path, "restore", "App/App.csproj");

        var first = (await ToolRun.OfAsync("baseline", folder.Of("App"), "--lang", "en")).EndsWith(0);
        Assert.Contains("2 findings listed", first.Output, StringComparison.Ordinal);
        Assert.Equal(["PK1006 Sender.cs # Sender.Save(Resident)", "PK1007 Sender.cs # Sender.Show(Resident)"], Listed());

        folder.Write("App/Sender.cs", Sender.Replace("WriteLine(resident.Number)", "WriteLine(1)", StringComparison.Ordinal).Replace("public void Save", "public void Again(Resident resident) => System.Console.WriteLine(resident.Number);\n    public void Save", StringComparison.Ordinal));
        var second = (await ToolRun.OfAsync("baseline", folder.Of("App"), "--lang", "en")).EndsWith(0);

        Assert.Contains("2 findings before, 1 now", second.Output, StringComparison.Ordinal);
        Assert.Equal(["PK1006 Sender.cs # Sender.Save(Resident)"], Listed());
    }

    [Fact]
    public async Task Loose_sources_have_no_build_that_could_read_one()
    {
        folder.Write("Sender.cs", Sender);

        var run = (await ToolRun.OfAsync("baseline", folder.Path, "--lang", "en")).EndsWith(2);

        Assert.Contains("no project file", run.Error, StringComparison.Ordinal);
    }

    // Without the fingerprint, the second word.
    private IEnumerable<string> Listed() => File.ReadAllLines(folder.Of("App/policykit.baseline")).Where(line => line.StartsWith("PK", StringComparison.Ordinal))
        .Select(line => line[..6] + line[line.IndexOf(' ', 7)..]);
}
