' Sub and Function lambdas, closures, AddressOf, events: WithEvents and Handles, AddHandler, RaiseEvent, custom events

Public Class Feed
    Public Event Arrived(text As String)
    Public Event Closed As EventHandler

    Public Sub Publish(text As String)
        RaiseEvent Arrived(text) ' clean
        RaiseEvent Closed(Me, EventArgs.Empty)
    End Sub
End Class

Public Class OpenFeed
    Public Event Arrived(text As String)

    Public Sub Publish(text As String)
        RaiseEvent Arrived(text)
    End Sub
End Class

Public Class Desk
    Private WithEvents _feed As New Feed
    Private WithEvents _open As New OpenFeed

    Private Sub OnArrived(text As String) Handles _feed.Arrived
        Net.Send(text)
    End Sub

    Private Sub OnOpen(text As String) Handles _open.Arrived
        Console.WriteLine(text.Length)
    End Sub

    Public Sub Run()
        _feed.Publish(Secret()) ' want PK1001
        _open.Publish(Secret()) ' clean
    End Sub
End Class

Public Class Own
    Public Event Changed(text As String)

    Private Sub OnChanged(text As String) Handles Me.Changed
        _last = text
    End Sub

    Private _last As String = ""

    Public Sub Run()
        Net.Send(_last) ' want PK1001
        RaiseEvent Changed(Secret())
        Net.Send(_last) ' want PK1001
    End Sub
End Class

Public Class Bell
    Public Event Rang(text As String)

    Public Sub Ring(text As String)
        RaiseEvent Rang(text)
    End Sub
End Class

Public Class CustomBell
    Private ReadOnly _handlers As New List(Of EventHandler(Of String))

    Public Custom Event Rang As EventHandler(Of String)
        AddHandler(value As EventHandler(Of String))
            _handlers.Add(value)
        End AddHandler
        RemoveHandler(value As EventHandler(Of String))
            _handlers.Remove(value)
        End RemoveHandler
        RaiseEvent(sender As Object, e As String)
            For Each handler In _handlers
                handler(sender, e)
            Next
        End RaiseEvent
    End Event

    Public Sub Ring(text As String)
        RaiseEvent Rang(Me, text)
    End Sub
End Class

Public Module Delegates
    Public Sub Lambdas()
        Dim join = Function(text As String) text & "."
        Net.Send(join(Secret())) ' want PK1001
        Net.Send(join(Plain())) ' clean
        Dim post = Sub(text As String) Net.Send(text) ' clean
        post(Plain()) ' clean
        post(Secret()) ' want PK1001
        Dim long_form = Function(text As String)
                            Dim inner = text & "!"
                            Return inner
                        End Function
        Net.Send(long_form(Secret())) ' want PK1001
        Net.Send(long_form(Plain())) ' clean
    End Sub

    Public Sub Closures()
        Dim text = Plain()
        Dim send As Action = Sub()
                                 Net.Send(text) ' want PK1001
                             End Sub
        text = Secret()
        send()
        Dim other = Plain()
        Dim sendOther As Action = Sub() Net.Send(OTHER) ' clean
        sendOther()
    End Sub

    Private Function Fetch() As String
        Return Secret()
    End Function

    Private Function FetchPlain() As String
        Return Plain()
    End Function

    Private Function Run(source As Func(Of String)) As String
        Return source()
    End Function

    Public Sub Method_groups()
        Net.Send(Run(AddressOf Fetch)) ' want PK1001
        Net.Send(Run(AddressOf FetchPlain)) ' clean
        Dim sender As Action(Of String) = AddressOf Net.Send
        sender.Invoke(Secret()) ' want PK1001
        sender.Invoke(Plain()) ' clean
    End Sub

    Public Sub Handlers()
        Dim bell As New Bell
        AddHandler bell.Rang, Sub(text) Net.Send(text)
        bell.Ring(Plain()) ' clean
        bell.Ring(Secret()) ' want PK1001
        Dim quiet As New Bell
        AddHandler quiet.Rang, Sub(text) Console.WriteLine("rang")
        quiet.Ring(Secret()) ' clean
    End Sub

    Public Sub Custom_events()
        Dim bell As New CustomBell
        AddHandler bell.Rang, Sub(sender, text) Net.Send(text)
        bell.Ring(Secret()) ' want PK1001
        Dim quiet As New CustomBell
        AddHandler quiet.Rang, Sub(sender, text) Console.WriteLine("rang")
        quiet.Ring(Secret()) ' clean
    End Sub
End Module
