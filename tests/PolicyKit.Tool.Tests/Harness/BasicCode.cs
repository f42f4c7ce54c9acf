namespace PolicyKit.Tool.Tests.Harness;

/// <summary>Small programs in Visual Basic.</summary>
internal static class BasicCode
{
    /// <summary>Keeps numbers, sends one to the Internet by itself, and one through a helper.</summary>
    public const string Book = """
        Imports PolicyKit
        Imports PolicyKit.Hanamaki
        Imports PolicyKit.ThreeLayer

        <Assembly: InZone(GetType(MyNumberZone))>
        <Assembly: UsesPolicy(GetType(HanamakiPolicy))>

        Public NotInheritable Class Book
            <OfZone(GetType(MyNumberZone))>
            Public Property Number As String = ""

            Public Function Send(http As System.Net.Http.HttpClient) As System.Threading.Tasks.Task
                Return http.PostAsync("https://example.com/", New System.Net.Http.StringContent(Number))
            End Function

            Public Shared Function Keep(text As String) As Integer
                Return text.Length
            End Function
        End Class
        """;
}
