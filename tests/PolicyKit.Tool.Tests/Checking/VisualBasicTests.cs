using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Checking;

/// <summary><c>check</c> over a solution of C# and Visual Basic.</summary>
public sealed class VisualBasicTests : IDisposable
{
    private const string Helper = """
        public static class Post
        {
            public static System.Threading.Tasks.Task SendAsync(string text) =>
                new System.Net.Http.HttpClient().PostAsync("https://example.com/", new System.Net.Http.StringContent(text));
        }
        """;

    private const string ThroughHelper = """

        Public NotInheritable Class Courier
            Public Function Send(book As Book) As System.Threading.Tasks.Task
                Return Post.SendAsync(book.Number)
            End Function
        End Class
        """;

    private const string Caller = Code.Zone + Code.Resident + """
        public sealed class Sender
        {
            public int Keep(Resident resident) => Ledger.Book.Keep(resident.Number);
        }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Leaks_in_Visual_Basic_are_found_by_themselves_and_through_CSharp_and_what_is_not_followed_is_said()
    {
        folder.Write("Helper/Helper.csproj", Code.Project());
        folder.Write("Helper/Post.cs", Helper);
        folder.Write("Ledger/Ledger.vbproj", Code.Project("../Helper/Helper.csproj"));
        folder.Write("Ledger/Book.vb", BasicCode.Book + ThroughHelper);
        folder.Write("App/App.csproj", Code.Project("../Ledger/Ledger.vbproj"));
        folder.Write("App/Sender.cs", Caller);
        await Dotnet.RunAsync(folder.Path, "new", "sln", "--name", "App", "--format", "sln");
        await Dotnet.RunAsync(folder.Path, "sln", "App.sln", "add", "App/App.csproj", "Helper/Helper.csproj", "Ledger/Ledger.vbproj");
        await Dotnet.RunAsync(folder.Path, "restore", "App.sln");

        var run = (await ToolRun.OfAsync("check", folder.Of("App.sln"), "--lang", "en")).EndsWith(3);

        Assert.Contains("Ledger/Book.vb(13,", Assert.Single(run.Output.Split('\n'), line => line.Contains("Book.vb(13", StringComparison.Ordinal) && line.Contains("PK1001", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("Ledger/Book.vb(22,", Assert.Single(run.Output.Split('\n'), line => line.Contains("Book.vb(22", StringComparison.Ordinal) && line.Contains("PK1001", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(run.Output.Split('\n'), line => line.StartsWith("App/Sender.cs(", StringComparison.Ordinal) && line.Contains("PK1010", StringComparison.Ordinal));
        Assert.Contains("Projects: 3, with a zone in sight: 3", run.Output, StringComparison.Ordinal);
        Assert.Contains("Written in Visual Basic: Ledger.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("does not compile", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_of_Visual_Basic_is_judged_alone_with_its_NoWarn()
    {
        folder.Write("Ledger/Ledger.vbproj", Code.Project().Replace("</PropertyGroup>", "<NoWarn>PK1001</NoWarn></PropertyGroup>", StringComparison.Ordinal));
        folder.Write("Ledger/Book.vb", BasicCode.Book);
        await Dotnet.RunAsync(folder.Path, "restore", "Ledger/Ledger.vbproj");

        var run = (await ToolRun.OfAsync("check", folder.Of("Ledger"), "--lang", "en")).EndsWith(1);

        Assert.Contains("Book.vb(13,", run.Output, StringComparison.Ordinal);
        Assert.Contains("PK9001 violation: The project's NoWarn or rule set silences PK1001", run.Output, StringComparison.Ordinal);
    }
}
