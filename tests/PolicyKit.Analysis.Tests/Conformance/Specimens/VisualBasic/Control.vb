' branches, Select Case, loops, GoTo, Try Catch When Finally, Using, SyncLock, Async and Await, Iterator and Yield

Public Module Control
    Public Sub Branches(kind As Integer)
        Dim text = Plain()
        If kind = 1 Then
            text = Secret()
        ElseIf kind = 2 Then
            text = "b"
        End If
        Net.Send(text) ' want PK1001
        If kind = 3 Then text = "c" Else text = "d"
        Net.Send(text) ' clean
    End Sub

    Public Sub Cases(kind As Integer)
        Dim text As String
        Select Case kind
            Case 1, 2
                text = Secret()
            Case 3 To 5
                text = Plain()
                Net.Send(text) ' clean
            Case Is > 10
                text = "x"
            Case Else
                text = "y"
        End Select
        Net.Send(text) ' want PK1001
        Select Case kind
            Case 1 : text = "a"
            Case Else : text = "b"
        End Select
        Net.Send(text) ' clean
    End Sub

    Public Sub Loops()
        Dim text = ""
        For i = 1 To 3
            Net.Send(text) ' want PK1001
            text = Secret()
        Next
        Dim other = ""
        Do While other.Length < 3
            Net.Send(other) ' clean
            other &= "a"
        Loop
        Do
            other &= Secret()
            Exit Do
        Loop Until other = ""
        Net.Send(other) ' want PK1001
        While True
            Exit While
        End While
    End Sub

    Public Sub Jumps()
        Dim text = Secret()
        GoTo Done
Done:
        Net.Send(text) ' want PK1001
        text = Plain()
        GoTo Again
Again:
        Net.Send(text) ' clean
    End Sub

    Public Sub Exceptions()
        Dim text = Plain()
        Try
            text = Secret()
            Integer.Parse("x")
            text = Plain()
        Catch ex As FormatException When Plain() <> ""
            Net.Send(text) ' want PK1001
        Catch
            Net.Send("failed") ' clean
        Finally
            Net.Send("done") ' clean
        End Try
        Try
            Throw New InvalidOperationException(Secret()) ' want PK1007
        Catch ex As InvalidOperationException
            Net.Send(ex.Message) ' want PK1001
        End Try
        Try
            Throw New InvalidOperationException(Plain()) ' clean
        Catch ex As InvalidOperationException
            Net.Send(ex.Message) ' clean
        End Try
    End Sub

    Public Sub Resources()
        Using writer As New StringWriter()
            writer.Write(Secret())
            Net.Send(writer.ToString()) ' want PK1001
        End Using
        Using writer As New StringWriter()
            writer.Write(Plain())
            Net.Send(writer.ToString()) ' clean
        End Using
        Dim gate As New Object
        SyncLock gate
            Net.Send(Secret()) ' want PK1001
            Net.Send(Plain()) ' clean
        End SyncLock
    End Sub

    Private Async Function Load() As Task(Of String)
        Await Task.Yield()
        Return Secret()
    End Function

    Private Async Function LoadPlain() As Task(Of String)
        Await Task.Yield()
        Return Plain()
    End Function

    Public Async Function Asynchronous() As Task
        Net.Send(Await Load()) ' want PK1001
        Net.Send(Await LoadPlain()) ' clean
        Dim text = Await Load().ConfigureAwait(False)
        Await Net.SendAsync(text) ' want PK1001
        Dim other = LoadPlain().Result
        Await Net.SendAsync(other) ' clean
    End Function

    Private Iterator Function Numbers() As IEnumerable(Of String)
        Yield Plain()
        Yield Secret()
    End Function

    Private Iterator Function Names() As IEnumerable(Of String)
        Yield Plain()
    End Function

    Public Sub Iterators()
        For Each number In Numbers()
            Net.Send(number) ' want PK1001
        Next
        For Each name In Names()
            Net.Send(name) ' clean
        Next
        Dim squares = Iterator Function() As IEnumerable(Of String)
                          Yield Secret()
                      End Function
        Net.Send(squares().First()) ' want PK1001
    End Sub
End Module
