' XML literals with embedded calls: what a helper makes of what it is given goes in, not what it is given
Public Module XmlOfHelpers
    Private Function PersonOf(r As Resident) As XElement
        Return <person name=<%= r.Name %>/>
    End Function

    Private Function FullOf(r As Resident, open As Boolean) As XElement
        Return <person name=<%= r.Name %> no=<%= If(open, "", r.Number) %>/>
    End Function

    Public Sub Called(r As Resident)
        Dim open = <list><%= PersonOf(r) %></list>
        Dim closed = <list><%= FullOf(r, False) %></list>
        Net.Send(open.ToString()) ' clean
        Net.Send(closed.ToString()) ' want PK1001
    End Sub

    Public Sub Queried(all As List(Of Resident))
        Dim open = <list><%= From r In all Select PersonOf(r) %></list>
        Dim closed = <list><%= From r In all Select New XElement("no", r.Number) %></list>
        Net.Send(open.ToString()) ' clean
        Net.Send(closed.ToString()) ' want PK1001
    End Sub

    Public Sub Delegated(r As Resident)
        Dim show As Func(Of Resident, String) = Function(x) x.Number
        Dim closed = <list><%= show(r) %></list>
        Net.Send(closed.ToString()) ' want PK1001
    End Sub
End Module
