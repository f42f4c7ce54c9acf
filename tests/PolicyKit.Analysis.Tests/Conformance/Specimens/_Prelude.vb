' Shared by every specimen in Visual Basic: where zone data comes from and where it can go.

Public Module Data
    <OfZone(GetType(MyNumberZone))>
    Public Function Secret() As String
        Return "123456789018"
    End Function

    <OfZone(GetType(MyNumberZone))>
    Public Function SecretInt() As Integer
        Return 18
    End Function

    <OfZone(GetType(InternetZone))>
    Public Function Outside() As String
        Return "<p>hello</p>"
    End Function

    Public Function Plain() As String
        Return "open from nine to five"
    End Function

    Public Function NewResident() As Resident
        Return New Resident With {.Name = "Hanako", .Number = Secret()}
    End Function
End Module

Public Class Resident
    Public Property Name As String = ""

    <OfZone(GetType(MyNumberZone))>
    Public Property Number As String = ""
End Class

Public NotInheritable Class Net
    Private Shared ReadOnly Http As New HttpClient()

    Public Shared Sub Send(text As String)
        Http.PostAsync("https://example.com/in", New StringContent(text)).Wait()
    End Sub

    Public Shared Sub SendInt(value As Integer)
        Send(value.ToString())
    End Sub

    Public Shared Function SendAsync(text As String) As Task
        Return Http.PostAsync("https://example.com/in", New StringContent(text))
    End Function
End Class
