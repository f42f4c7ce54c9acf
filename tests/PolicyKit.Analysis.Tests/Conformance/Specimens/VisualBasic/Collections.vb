' arrays, ReDim, collection initialisers, dictionaries and !key, the Collection class, For Each, LINQ queries

Public Module Collections
    Public Sub Arrays()
        Dim cells(3) As String
        cells(0) = Secret()
        cells(1) = Plain()
        Net.Send(cells(0)) ' want PK1001
        Net.Send(cells(1)) ' clean
        Dim both = {Plain(), Secret()}
        Net.Send(both(1)) ' want PK1001
        Net.Send(both(0)) ' clean
        Net.Send(String.Join(",", both)) ' want PK1001
    End Sub

    Public Sub Redimensioned()
        Dim cells() As String = {Secret()}
        ReDim Preserve cells(8)
        Net.Send(cells(0)) ' want PK1001
        ReDim cells(8)
        Net.Send(cells(0)) ' clean
        cells(2) = Secret()
        Net.Send(cells(2)) ' want PK1001
        Erase cells
    End Sub

    Public Sub Matrix()
        Dim grid(2, 2) As String
        grid(0, 0) = Secret()
        Net.Send(grid(0, 0)) ' want PK1001
        Net.Send(grid(1, 1)) ' clean
        Dim other(2, 2) As String
        other(0, 0) = Plain()
        Net.Send(other(0, 0)) ' clean
    End Sub

    Public Sub Lists()
        Dim names As New List(Of String) From {Plain(), "b"}
        Net.Send(names(0)) ' clean
        names.Add(Secret())
        For Each name In names
            Net.Send(name) ' want PK1001
        Next
        For Each name As String In New List(Of String) From {Plain()}
            Net.Send(name) ' clean
        Next
    End Sub

    Public Sub Dictionaries()
        Dim row As New Dictionary(Of String, String) From {{"number", Secret()}, {"name", Plain()}}
        Net.Send(row("number")) ' want PK1001
        Net.Send(row!number) ' want PK1001
        Net.Send(row!name) ' clean
        Net.Send(row("name")) ' clean
        Dim found As String = Nothing
        If row.TryGetValue("number", found) Then Net.Send(found) ' want PK1001
    End Sub

    Public Sub Old_collection()
        Dim things As New Collection
        things.Add(Plain(), "name")
        Net.Send(CStr(things("name"))) ' clean
        things.Add(Secret(), "number")
        Net.Send(CStr(things("number"))) ' want PK1001
        For Each thing As Object In things
            Net.Send(CStr(thing)) ' want PK1001
        Next
    End Sub

    Public Sub Queries(residents As List(Of Resident))
        Dim numbers = From r In residents Where r.Name <> "" Select r.Number
        For Each number In numbers
            Net.Send(number) ' want PK1001
        Next
        Dim names = From r In residents Order By r.Name Select r.Name
        For Each name In names
            Net.Send(name) ' clean
        Next
    End Sub

    Public Sub Query_with_let(residents As List(Of Resident))
        Dim rows = From r In residents Let line = "no. " & r.Number Select line, r.Name
        For Each row In rows
            Net.Send(row.line) ' want PK1001
            Net.Send(row.Name) ' clean
        Next
    End Sub

    Public Sub Query_with_join(residents As List(Of Resident), pets As List(Of String))
        Dim rows = From r In residents Join p In pets On r.Name Equals p Select r.Number, Pet = p
        For Each row In rows
            Net.Send(row.Number) ' want PK1001
            Net.Send(row.Pet) ' clean
        Next
        Dim grouped = From r In residents Group r.Number By r.Name Into Group
        For Each g In grouped
            Net.Send(g.Name) ' clean
            Net.Send(String.Join(",", g.Group)) ' want PK1001
        Next
    End Sub

    Public Sub Group_join(residents As List(Of Resident), names As List(Of String))
        Dim rows = From n In names Group Join r In residents On n Equals r.Name Into Found = Group Select n, Found
        For Each row In rows
            Net.Send(row.n) ' clean
            Net.Send(row.Found.First().Number) ' want PK1001
        Next
    End Sub

    Public Sub Extension_methods(residents As List(Of Resident))
        Net.Send(residents.First().Number) ' want PK1001
        Net.Send(residents.First().Name) ' clean
        Net.Send(residents.Select(Function(r) r.Number).First()) ' want PK1001
        Net.Send(residents.Select(Function(r) r.Name).First()) ' clean
        Net.Send(String.Join(",", residents.Where(Function(r) r.Name <> "").Select(Function(r) r.Number & "."))) ' want PK1001
        Net.SendInt(residents.Count()) ' clean
    End Sub

    Public Sub Aggregates(residents As List(Of Resident))
        Dim longest = Aggregate r In residents Into Max(r.Number.Length)
        Net.SendInt(longest) ' clean
        Dim all = Aggregate r In residents Select r.Number Into ToList()
        Net.Send(all(0)) ' want PK1001
    End Sub
End Module
