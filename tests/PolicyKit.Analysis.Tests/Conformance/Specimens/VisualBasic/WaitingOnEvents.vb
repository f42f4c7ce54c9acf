' WithEvents and Handles: a method handles the events of the object that is in its variable, on its own object; those of other objects it does not hear

Public Class Press
    Public Event Printed(text As String)

    Public Sub Print(text As String)
        RaiseEvent Printed(text)
    End Sub
End Class

Public Class Clerk
    Private WithEvents _press As New Press()
    Public Last As String = ""

    Private Sub OnPrinted(text As String) Handles _press.Printed
        Last = text
    End Sub

    Public Sub Order(text As String)
        _press.Print(text)
    End Sub
End Class

Public Class Publisher
    Private WithEvents _press As Press

    Public Sub New(press As Press)
        _press = press
    End Sub

    Private Sub OnPrinted(text As String) Handles _press.Printed
        Net.Send(text)
    End Sub
End Class

Public Class Deaf
    Private ReadOnly _press As New Press()

    Public Sub Order(text As String)
        _press.Print(text)
    End Sub
End Class

Public MustInherit Class Desk1
    Protected WithEvents Machine As New Press()

    Public Sub Order(text As String)
        Machine.Print(text)
    End Sub
End Class

Public Class OpenDesk
    Inherits Desk1

    Private Sub OnPrinted(text As String) Handles Machine.Printed
        Net.Send(text)
    End Sub
End Class

Public Class Hall
    <System.ComponentModel.DesignerSerializationVisibility(System.ComponentModel.DesignerSerializationVisibility.Content)>
    Public Property Inner As New Press()
End Class

Public Class Porter
    Private WithEvents _hall As New Hall()

    Private Sub OnPrinted(text As String) Handles _hall.Inner.Printed
        Net.Send(text)
    End Sub

    Public Sub Order(text As String)
        _hall.Inner.Print(text)
    End Sub
End Class

Public Interface IPress
    Event Done(text As String)
    Sub Go(text As String)
End Interface

Public Class SmallPress
    Implements IPress

    Public Event Finished(text As String) Implements IPress.Done

    Public Sub Go(text As String) Implements IPress.Go
        RaiseEvent Finished(text)
    End Sub
End Class

Public Class Buyer
    Private WithEvents _press As IPress = New SmallPress()

    Private Sub OnDone(text As String) Handles _press.Done
        Net.Send(text)
    End Sub

    Public Sub Order(text As String)
        _press.Go(text)
    End Sub
End Class

Public Module Counter
    Private WithEvents _press As New Press()

    Private Sub OnPrinted(text As String) Handles _press.Printed
        Net.Send(text)
    End Sub

    Public Sub Order()
        _press.Print(Secret()) ' want PK1001
        _press.Print(Plain()) ' clean
    End Sub
End Module

' Made by a framework: what its press is, nobody sees.
Public Class Board
    Private WithEvents _press As Press

    Public Sub Use(press As Press)
        _press = press
    End Sub

    Private Sub OnPrinted(text As String) Handles _press.Printed
        Net.Send(text)
    End Sub

    Public Sub Order()
        _press.Print(Secret()) ' want PK1001
    End Sub
End Class

Public Module WaitingOnEvents
    Public Sub Kept()
        Dim clerk As New Clerk()
        clerk.Order(Secret())
        Net.Send(clerk.Last) ' want PK1001
    End Sub

    Public Sub KeptPlain()
        Dim clerk As New Clerk()
        clerk.Order(Plain())
        Net.Send(clerk.Last) ' clean
    End Sub

    Public Sub KeptByOther()
        Dim clerk As New Clerk()
        Dim other As New Clerk()
        other.Order(Secret())
        Net.Send(clerk.Last) ' clean
    End Sub

    Public Sub Given()
        Dim press As New Press()
        Dim publisher As New Publisher(press)
        press.Print(Secret()) ' want PK1001
        Dim lonely As New Press()
        lonely.Print(Secret()) ' clean
    End Sub

    Public Sub NotHeard()
        Dim deaf As New Deaf()
        deaf.Order(Secret()) ' clean
    End Sub

    Public Sub Inherited()
        Dim desk As New OpenDesk()
        desk.Order(Secret()) ' want PK1001
        desk.Order(Plain()) ' clean
    End Sub

    Public Sub OfAPart()
        Dim porter As New Porter()
        porter.Order(Secret()) ' want PK1001
        porter.Order(Plain()) ' clean
    End Sub

    Public Sub ByContract()
        Dim buyer As New Buyer()
        buyer.Order(Secret()) ' want PK1001
        buyer.Order(Plain()) ' clean
    End Sub
End Module
