' late binding: what an object does is known at run time only

Option Strict Off


Public Module LateBound
    Public Sub Calls()
        Dim service As Object = NewService()
        service.Register(Secret()) ' want PK1010
        service.Register(Plain()) ' clean
        service.Text = Secret() ' want PK1010
        service.Text = Plain() ' clean
        Dim other As Object = NewService()
        Net.Send(other.Describe(Plain())) ' clean
    End Sub

    Public Sub Results()
        Dim service As Object = NewService()
        Dim text = service.Describe(Secret()) ' want PK1010
        Net.Send(text) ' want PK1001
        Dim open = service.Describe(Plain())
        Net.Send(open) ' clean
    End Sub

    Public Sub Indexed()
        Dim table As Object = NewService()
        table("number") = Secret() ' want PK1010
        table("name") = Plain() ' clean
    End Sub

    Public Sub Conversions()
        Dim number As Object = Secret()
        Net.Send(number) ' want PK1001
        Net.Send(number & "a") ' want PK1001
        Net.Send(CStr(number + 1)) ' want PK1001
        Dim name As Object = Plain()
        Net.Send(name & "a") ' clean
        Dim count As Integer = Secret()
        Net.Send(count) ' want PK1001
    End Sub

    Private Function NewService() As Object
        Return New System.Collections.Hashtable()
    End Function
End Module
