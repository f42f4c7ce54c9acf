' <OfZone> on a ByRef parameter: what comes out has the zone

Public Module OutputsUnderContract
    Private Sub Fill(<OfZone(GetType(MyNumberZone))> ByRef number As String)
        number = "a"
    End Sub

    Private Sub FillFree(ByRef title As String)
        title = "a"
    End Sub

    Private Sub FillOut(<OfZone(GetType(MyNumberZone)), Runtime.InteropServices.Out> ByRef number As String)
        number = Outside() ' want PK1003
    End Sub

    Public Sub Run()
        Dim number = ""
        Fill(number)
        Net.Send(number) ' want PK1001
        Dim title = Secret()
        FillFree(title)
        Net.Send(title) ' clean
        Dim given = Outside()
        Fill(given) ' want PK1003
        Dim other = ""
        FillOut(other)
        Net.Send(other) ' want PK1001
    End Sub
End Module
