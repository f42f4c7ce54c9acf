' literal keys, labelled types, channels, zones of parameters, entering a zone, what comes from outside

<Assembly: KeyZone("個人番号", GetType(MyNumberZone))>

<OfZone(GetType(MyNumberZone))>
Public Class TaxFile
    Public Property Text As String = ""

    <Unzoned("a year tells nothing")>
    Public Property Year As Integer
End Class

Public Class TaxOffice
    <Channel(GetType(MyNumberZone))>
    Private ReadOnly _office As New HttpClient()

    Private ReadOnly _web As New HttpClient()

    Public Sub Send(resident As Resident)
        _office.PostAsync("https://tax.example", New StringContent(resident.Number)).Wait() ' clean
        _web.PostAsync("https://tax.example", New StringContent(resident.Number)).Wait() ' want PK1001
        _office.PostAsync("https://tax.example", New StringContent(Outside())).Wait() ' want PK1003
    End Sub
End Class

Public Module Zones
    Public Sub Keys(row As Dictionary(Of String, String))
        Net.Send(row("個人番号")) ' want PK1001
        Net.Send(row!個人番号) ' want PK1001
        Net.Send(row("name")) ' clean
    End Sub

    Public Sub Xml_keys(element As XElement)
        Net.Send(element.<個人番号>.Value) ' want PK1001
        Net.Send(element.@個人番号) ' want PK1001
        Net.Send(element.<name>.Value) ' clean
    End Sub

    Public Sub Types(file As TaxFile)
        Net.Send(file.Text) ' want PK1001
        Net.SendInt(file.Year) ' clean
    End Sub

    Private Sub Store(<OfZone(GetType(MyNumberZone))> number As String)
        Console.Write(number.Length)
    End Sub

    Public Sub Parameters()
        Store(Secret()) ' clean
        Store(Outside()) ' want PK1003
    End Sub

    Public Sub Declared_places(resident As Resident)
        resident.Number = Outside() ' want PK1003
        resident.Number = Secret() ' clean
        resident.Name = Outside() ' clean
    End Sub

    Public Sub Console_output()
        Console.WriteLine(Secret()) ' want PK1007
        Console.WriteLine(Plain()) ' clean
        Debug.WriteLine("number " & Secret()) ' want PK1007
    End Sub
End Module
