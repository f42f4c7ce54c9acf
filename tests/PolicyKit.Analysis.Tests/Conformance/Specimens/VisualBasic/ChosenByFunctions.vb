' functions that choose one of their arguments, and events that keep their handlers themselves

Public Module ChosenByFunctions
    Public Sub ByCondition()
        Dim n = SecretInt()
        Net.Send(IIf(n > 0, "a", "b").ToString()) ' want PK1009
        Net.Send(IIf(Plain() = "", "a", "b").ToString()) ' clean
        Net.Send(IIf(Plain() = "", "a", Secret()).ToString()) ' want PK1001
    End Sub

    Public Sub ByNumber()
        Dim n = SecretInt()
        Net.Send(Choose(n, "a", "b").ToString()) ' want PK1009
        Net.Send(Choose(Plain().Length, "a", "b").ToString()) ' clean
    End Sub

    Public Sub ByConditions()
        Dim n = SecretInt()
        Net.Send(Microsoft.VisualBasic.Switch(n > 0, "a", True, "b").ToString()) ' want PK1009
        Net.Send(Microsoft.VisualBasic.Switch(Plain() = "", "a", True, "b").ToString()) ' clean
        Net.Send(Microsoft.VisualBasic.Switch(Plain() = "", "a", True, Secret()).ToString()) ' want PK1001
    End Sub

    Public Sub ByAnEvent()
        Dim told As New KeepingHandlers()
        AddHandler told.Done, AddressOf Net.Send
        told.Finish(Secret()) ' want PK1001
        told.Finish(Plain()) ' clean
        Dim open As New KeepingHandlers()
        AddHandler open.Done, AddressOf Ignore
        open.Finish(Secret()) ' clean
    End Sub

    Private Sub Ignore(text As String)
    End Sub

    Public Class KeepingHandlers
        Private _done As Action(Of String)

        Public Custom Event Done As Action(Of String)
            AddHandler(value As Action(Of String))
                _done = CType([Delegate].Combine(_done, value), Action(Of String))
            End AddHandler
            RemoveHandler(value As Action(Of String))
                _done = CType([Delegate].Remove(_done, value), Action(Of String))
            End RemoveHandler
            RaiseEvent(text As String)
                If _done IsNot Nothing Then _done(text)
            End RaiseEvent
        End Event

        Public Sub Finish(text As String)
            RaiseEvent Done(text)
        End Sub
    End Class
End Module
