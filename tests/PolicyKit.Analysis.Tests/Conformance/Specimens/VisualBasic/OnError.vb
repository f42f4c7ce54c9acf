' On Error: every statement may be the last before the handler

Public Module OnError
    Public Sub Handler()
        Dim text = Plain()
        On Error GoTo Failed
        text = Secret()
        Integer.Parse("x")
        text = Plain()
        Net.Send(text) ' clean
        Exit Sub
Failed:
        Net.Send(text) ' want PK1001
        Resume Next
    End Sub

    Public Sub Goes_on()
        On Error Resume Next
        Net.Send(Secret()) ' want PK1001
        Net.Send(Plain()) ' clean
    End Sub
End Module
