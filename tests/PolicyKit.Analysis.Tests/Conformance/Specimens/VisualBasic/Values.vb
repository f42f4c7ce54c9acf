' locals, reassignment, concatenation, interpolation, conversions, If, ByRef, optional parameters, Static locals

Public Module Values
    Public Sub Concatenation()
        Dim text = "number " & Secret() & "."
        Net.Send(text) ' want PK1001
        text = "number " & Plain()
        Net.Send(text) ' clean
    End Sub

    Public Sub Compound()
        Dim text = Plain()
        text &= Plain()
        Net.Send(text) ' clean
        text &= Secret()
        Net.Send(text) ' want PK1001
    End Sub

    Public Sub Names_differ_in_case()
        Dim Text = Secret()
        Net.Send(TEXT) ' want PK1001
        text = ""
        NET.send(Text) ' clean
    End Sub

    Public Sub Interpolation()
        Dim number = SECRET()
        Dim name = Plain()
        Net.Send($"number {number}") ' want PK1001
        Net.Send($"name {name} {number.Length}") ' clean
    End Sub

    Public Sub Conversions()
        Dim any As Object = Secret()
        Net.Send(CType(any, String)) ' want PK1001
        Net.Send(DirectCast(any, String)) ' want PK1001
        Net.Send(TryCast(any, String)) ' want PK1001
        Net.Send(CStr(SecretInt())) ' want PK1001
        Dim other As Object = Plain()
        Net.Send(CType(other, String)) ' clean
        Net.SendInt(CInt(Plain())) ' clean
        Net.SendInt(CInt(Secret())) ' want PK1001
    End Sub

    Public Sub Choice(isOpen As Boolean)
        Net.Send(If(isOpen, Secret(), Plain())) ' want PK1001
        Net.Send(If(isOpen, "a", Plain())) ' clean
        Dim maybe As String = Nothing
        Net.Send(If(maybe, Secret())) ' want PK1001
        Net.Send(If(maybe, Plain())) ' clean
    End Sub

    Public Sub Nullable_values()
        Dim number As Integer? = SecretInt()
        Net.SendInt(number.Value) ' want PK1001
        Net.SendInt(number.GetValueOrDefault()) ' want PK1001
        Dim none As Integer? = Nothing
        Net.SendInt(If(none, 3)) ' clean
    End Sub

    Private Sub Fill(ByRef target As String)
        target = Secret()
    End Sub

    Private Sub FillPlain(ByRef target As String)
        target = Plain()
    End Sub

    Private Sub TakesCopy(ByVal target As String)
        target = Secret()
    End Sub

    Private Property Kept As String

    Public Sub By_reference()
        Dim text = ""
        TakesCopy(text)
        Net.Send(text) ' clean
        Fill(text)
        Net.Send(text) ' want PK1001
        FillPlain(text)
        Net.Send(text) ' clean
        Fill(Kept)
        Net.Send(Kept) ' want PK1001
        Fill((text))
        Net.Send(text) ' clean
    End Sub

    Private Function Describe(name As String, Optional number As String = "none") As String
        Return name & number
    End Function

    Public Sub Optional_parameters()
        Net.Send(Describe(Plain())) ' clean
        Net.Send(Describe(Plain(), Secret())) ' want PK1001
        Net.Send(Describe(number:=Secret(), name:="a")) ' want PK1001
        Net.Send(Describe(number:="b", name:="a")) ' clean
    End Sub

    Private Function Remember(value As String) As String
        Static last As String = ""
        Dim before = last
        last = value
        Return before
    End Function

    Private Function Count() As Integer
        Static calls As Integer = 0
        calls += 1
        Return calls
    End Function

    Public Sub Static_locals()
        Remember(Secret())
        Net.Send(Remember("")) ' want PK1001
        Net.SendInt(Count()) ' clean
    End Sub

    Public Function By_its_name() As String
        By_its_name = Secret()
        Net.Send(By_its_name) ' want PK1001
        By_its_name = Plain()
        Net.Send(By_its_name) ' clean
    End Function

    Private Function Named() As String
        Named = Secret()
    End Function

    Private Function NamedPlain() As String
        NamedPlain = Plain()
    End Function

    Public Sub Result_by_name()
        Net.Send(Named()) ' want PK1001
        Net.Send(NamedPlain()) ' clean
    End Sub

    Public Sub Part_of_a_text()
        Dim text = Plain()
        Mid(text, 1, 2) = "ab"
        Net.Send(text) ' clean
        Mid(text, 1, 2) = Secret()
        Net.Send(text) ' want PK1001
    End Sub

    Public Sub Tuples()
        Dim pair = (Number:=Secret(), Name:=Plain())
        Net.Send(pair.Number) ' want PK1001
        Net.Send(pair.Name) ' clean
    End Sub
End Module
