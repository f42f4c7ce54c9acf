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
}
