' XML literals with embedded expressions, XML axis properties

Imports <xmlns:h="https://example.com/h">

Public Module Xml
    Public Sub Literals()
        Dim number = Secret()
        Dim name = Plain()
        Dim letter = <letter to=<%= name %>><body>dear <%= number %></body></letter>
        Net.Send(letter.ToString()) ' want PK1001
        Dim notice = <notice to=<%= name %>><body>closed</body></notice>
        Net.Send(notice.ToString()) ' clean
        Dim attribute = <notice id=<%= number %>/>
        Net.Send(attribute.ToString()) ' want PK1001
    End Sub

    Public Sub Queries(residents As List(Of Resident))
        Dim list = <list><%= From r In residents Select <row><%= r.Number %></row> %></list>
        Net.Send(list.ToString()) ' want PK1001
        Dim names = <list><%= From r In residents Select <row><%= r.Name %></row> %></list>
        Net.Send(names.ToString()) ' clean
    End Sub

    Public Sub Axes()
        Dim letter = <letter><number><%= Secret() %></number></letter>
        Net.Send(letter.<number>.Value) ' want PK1001
        Dim open = <letter id=<%= Plain() %>><number>1</number></letter>
        Net.Send(open.<number>.Value) ' clean
        Net.Send(open.@id) ' clean
        open.@id = Secret()
        Net.Send(open.@id) ' want PK1001
    End Sub

    Public Sub Documents()
        Dim document = <?xml version="1.0"?>
                       <h:letter><%= Secret() %></h:letter>
        Net.Send(document.ToString()) ' want PK1001
        Dim text = <![CDATA[closed]]>
        Net.Send(text.Value) ' clean
    End Sub
End Module
