using PolicyKit.Tests.Harness;

namespace PolicyKit.Tests;

/// <summary>The analyzer on Visual Basic: which rules speak there, and how.</summary>
public sealed class VisualBasicTests
{
    private const string Leak = """
        <Assembly: InZone(GetType(MyNumberZone))>

        Public Class Resident
            Public Property Name As String
            <OfZone(GetType(MyNumberZone))> Public Property Number As String
        End Class

        Public Class Notices
            Private ReadOnly http As New HttpClient()

            Public Function Send(resident As Resident) As Task
                http.PostAsync("https://example.com/a", New StringContent(resident.Name))
                Return http.PostAsync("https://example.com/b", New StringContent(Resident.number))
            End Function
        End Class
        """;

    [Fact]
    public async Task Leak_is_reported_with_the_value_as_it_is_written()
    {
        var found = Assert.Single(await BasicProject.Analyze(Leak));

        Assert.Equal(("PK1001", 12), (found.Id, found.Location.GetLineSpan().StartLinePosition.Line));
        Assert.StartsWith("'New StringContent(Resident.number)' belongs to the My Number zone and is sent to the Internet zone by 'HttpClient.PostAsync'", found.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_without_a_zone_in_sight_gets_nothing() =>
        Assert.Empty(await BasicProject.Analyze("Public Class P\n Public Property MyNumber As String\nEnd Class"));

    [Fact]
    public async Task On_Error_is_said_to_hide_where_the_code_goes_on()
    {
        var found = await BasicProject.Analyze("""
            <Assembly: InZone(GetType(MyNumberZone))>

            Public Class Resident
                <OfZone(GetType(MyNumberZone))> Public Property Number As String
            End Class

            Public Class Tax
                Public Sub Assess(resident As Resident)
                    On Error Resume Next
                    Console.Beep(resident.Number.Length, 1)
                End Sub

                Public Sub Rename(name As String)
                    On Error Resume Next
                    Console.Beep(name.Length, 1)
                End Sub
            End Class
            """);

        var note = Assert.Single(found);
        Assert.Equal(("PK0002", 7), (note.Id, note.Location.GetLineSpan().StartLinePosition.Line));
        Assert.StartsWith("'Tax.Assess(Resident)' is not fully analysed: 'On Error' and 'Resume' do not show where it goes on after an error", note.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PK2001", 3, """
        Public Class Card
            Public Property MyNumber As String
            Public Shared ReadOnly KojinBango As String = "column"
        End Class
        """)]
    [InlineData("PK2002", 3, """
        <Serializable>
        Public Class Card
            <OfZone(GetType(MyNumberZone))> Public Property Number As String
        End Class
        """)]
    [InlineData("PK2003", 2, """
        <Classified(Confidentiality.Level1, Integrity.Level1, Availability.Level1)>
        Public Class Card
            <Classified(Confidentiality.Level3A, Integrity.Level1, Availability.Level1)> Public Property Number As String
        End Class
        """)]
    [InlineData("PK2005", 7, """
        <OfZone(GetType(LgwanZone))>
        Public Class Card
        End Class

        Public Class Holder
            <OfZone(GetType(MyNumberZone))> Public Property Card As Card
        End Class
        """)]
    [InlineData("PK3002", 9, """
        <InZone(GetType(LgwanZone))>
        Public Class Office
            Public Sub Post()
            End Sub
        End Class
        Public Class Desk
            Public Sub Run(office As Office)
                office.Post()
            End Sub
        End Class
        """)]
    [InlineData("PK3004", 2, """
        Public Class Shortcut
            Inherits Route(Of MyNumberZone, InternetZone)
        End Class
        """)]
    public async Task Rule_that_looks_at_symbols_and_operations_speaks(string rule, int line, string source)
    {
        var found = await BasicProject.Analyze("<Assembly: InZone(GetType(MyNumberZone))>\n" + source);

        Assert.Equal([(rule, line)], found.Where(d => d.Id == rule).Select(d => (d.Id, d.Location.GetLineSpan().StartLinePosition.Line + 1)));
    }

    [Fact]
    public async Task Assembly_that_names_no_zone_is_told_so_at_the_first_use()
    {
        const string use = "Public Class Card\n <OfZone(GetType(LgwanZone))> Public Property Number As String\nEnd Class\n";

        var found = await BasicProject.Analyze(use);

        Assert.Equal([("PK3001", 1)], found.Select(d => (d.Id, d.Location.GetLineSpan().StartLinePosition.Line)));
        Assert.Empty(await BasicProject.Analyze("<Assembly: INZONE(GetType(LgwanZone))>\n" + use));
        Assert.Empty(await BasicProject.Analyze(use + "<InZone(GetType(LgwanZone))> Public Class Desk\nEnd Class"));
    }

    [Fact]
    public async Task Reviewed_crossing_holds_until_the_code_changes()
    {
        static string Source(string hash, string body, string mask = "*") => $$"""
            <Assembly: InZone(GetType(LgwanZone))>

            Public Class Notices
                Private Shared ReadOnly Mask As String = "{{mask}}", Unused As Integer = 1

                <ReviewedCrossing(GetType(PolicyKit.Hanamaki.PublicNotice), "A-1", "Hanako", "{{hash}}", ExpiresOn:="2027-03-31")>
                Public Shared Function Publish(<OfZone(GetType(LgwanZone))> draft As String) As String
                    Dim text = {{body}} & Mask
                    Return text
                End Function

                Public Shared Sub Send(<OfZone(GetType(LgwanZone))> draft As String)
                    Dim http As New HttpClient()
                    http.PostAsync("https://example.com", New StringContent(Publish(draft)))
                End Sub
            End Class
            """;
        var changed = Assert.Single(await BasicProject.Analyze(Source("v1:", "draft.Trim()")), d => d.Id == "PK3005");
        var hash = changed.Properties[PolicyKit.Analyzers.DiagnosticProperties.Hash]!;

        Assert.Empty(await BasicProject.Analyze(Source(hash, "draft.Trim()")));
        Assert.Empty(await BasicProject.Analyze(Source(hash, "DRAFT.trim()  ").Replace("Return text", "RETURN text ' the same", StringComparison.Ordinal)));
        Assert.Equal(["PK1004", "PK3005"], (await BasicProject.Analyze(Source(hash, "draft.Trim()", mask: "#"))).Select(d => d.Id).Order());
        Assert.Equal(["PK1004", "PK3005"], (await BasicProject.Analyze(Source(hash, "draft.ToUpper()"))).Select(d => d.Id).Order());
    }

    public static TheoryData<string> Specimens => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "VisualBasic"), "*.vb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static string Read(string specimen) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "VisualBasic", specimen));

    [Theory, MemberData(nameof(Specimens))]
    public async Task Half_typed_code_crashes_no_rule(string specimen)
    {
        var (text, prelude) = (Read(specimen), Read("Prelude/_Prelude.vb"));
        for (var end = 40; end < text.Length; end += 1 + text.Length / 12)
        {
            foreach (var typed in new[] { text[..end], text[..(end / 2)] + text[(end / 2 + 15)..] })
            {
                var diagnostics = await Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzerExtensions
                    .WithAnalyzers(BasicProject.Compile(prelude + typed, isStrict: false), [new PolicyKit.Analyzers.PolicyKitAnalyzer()]).GetAnalyzerDiagnosticsAsync();

                Assert.DoesNotContain(diagnostics, d => d.Id is "AD0001" || d.Id is "PK0002" && d.GetMessage(null).Contains("stopped", StringComparison.Ordinal));
            }
        }
    }
}
