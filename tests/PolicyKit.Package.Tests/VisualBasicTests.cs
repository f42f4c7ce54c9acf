using PolicyKit.Package.Tests.Harness;

namespace PolicyKit.Package.Tests;

/// <summary>A Visual Basic project that refers to the package, built as a user builds it.</summary>
public sealed class VisualBasicTests(PackedFeed feed)
{
    private const string Counter = """
        Imports System.Net.Http
        Imports System.Net.Http.Json
        Imports System.Threading.Tasks
        Imports PolicyKit
        Imports PolicyKit.ThreeLayer

        <Assembly: InZone(GetType(MyNumberZone))>

        Public Class Resident
            Public Property Name As String = ""
            <OfZone(GetType(MyNumberZone))> Public Property Number As String = ""
        End Class

        Public Class Counter
            Private ReadOnly http As New HttpClient()

            Public Function Send(resident As Resident) As Task
                Dim length = resident.Number.Length
                http.PostAsJsonAsync("https://example.com/notices", resident.Name)
                Return http.PostAsJsonAsync("https://example.com/notices", resident.Number)
            End Function

            Public Shared Function Shorten(text As String) As String
                Return Left(text, 4)
            End Function

            Public Shared Sub Register(<OfZone(GetType(MyNumberZone))> number As String)
            End Sub
        End Class
        """;

    [Fact]
    public void Leak_in_a_Visual_Basic_project_is_a_warning_of_its_build()
    {
        var work = Library("");

        var warning = Assert.Single(work.Build("Counter/Counter.vbproj").Succeeds().Messages);

        Assert.Equal(("PK1001", "Counter.vb", 20), (warning.Id, warning.File, warning.Line));
        Assert.StartsWith("'resident.Number' belongs to the My Number zone and is sent to the Internet zone by 'HttpClientJsonExtensions.PostAsJsonAsync' (Hanamaki 6(3)①).", warning.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Message_is_Japanese_where_the_project_says_so()
    {
        var work = Library("<PreferredUILang>ja</PreferredUILang>");

        var warning = Assert.Single(work.Build("Counter/Counter.vbproj").Succeeds().Messages, m => m.Id == "PK1001");

        Assert.StartsWith("'resident.Number' はマイナンバー利用事務系の情報です。", warning.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void CSharp_project_that_hands_data_to_one_is_told_that_it_cannot_be_followed()
    {
        var work = Library("");
        work.Project("Office/Office.csproj", Sources.App, packages: ["PolicyKit.Hanamaki"], projects: ["../Counter/Counter.vbproj"]);
        work.Write("Office/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.PK1010.severity = warning\n");
        work.Write("Office/Program.cs", """
            using PolicyKit;
            using PolicyKit.ThreeLayer;

            [assembly: InZone(typeof(MyNumberZone))]

            var resident = new Resident();
            Counter.Register(resident.Number);
            Counter.Shorten(resident.Name);
            return Counter.Shorten(resident.Number).Length;
            """);

        var log = work.Build("Office/Office.csproj").Succeeds();

        var note = Assert.Single(log.Messages, m => m.File == "Program.cs");
        Assert.Equal(("PK1010", 9), (note.Id, note.Line));
        Assert.Contains("'Counter.Shorten'", note.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_enforcement_is_refused()
    {
        var work = Library("<PolicyKitEnforcement>strict</PolicyKitEnforcement>");

        var log = work.Build("Counter/Counter.vbproj");

        Assert.False(log.Succeeded, log.Output);
        Assert.Contains(log.Messages, m => m.Severity == "error" && m.Text.Contains("Visual Basic has no #error", StringComparison.Ordinal));
    }

    private Workspace Library(string properties)
    {
        var work = feed.NewWorkspace();
        work.Project("Counter/Counter.vbproj", "<RootNamespace></RootNamespace>" + properties, packages: ["PolicyKit.Hanamaki"]);
        work.Write("Counter/Counter.vb", Counter);
        return work;
    }
}
