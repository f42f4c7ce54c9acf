' what is decided by zone data: an effect, and a value that is chosen

Public Module Implicit
    Public Sub Effects()
        If Secret().EndsWith("1") Then
            Net.Send("yes") ' want PK1009
        End If
        Net.Send("always") ' clean
    End Sub

    Public Sub Cases()
        Select Case SecretInt()
            Case 1
                Net.Send("one") ' want PK1009
        End Select
        Select Case Plain()
            Case "a"
                Net.Send("a") ' clean
        End Select
    End Sub

    Public Sub Chosen()
        Dim kind = "b"
        If SecretInt() = 1 Then kind = "a"
        Net.Send(kind) ' want PK1009
        Dim other = "b"
        If Plain() = "a" Then other = "a"
        Net.Send(other) ' clean
    End Sub
End Module
