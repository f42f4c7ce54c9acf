' an office program: forms with events, modules, interop, data rows, files, aliases and nested types

Imports System.Data
Imports System.Runtime.InteropServices
Imports System.Text
Imports Card = Office.Cards.Card

<Assembly: KeyZone("KOJIN_BANGO", GetType(MyNumberZone))>

Namespace Global.Office.Cards
    Public Class Card
        Public Property Text As String

        Public Class Part
            Public Property Text As String
        End Class
    End Class
End Namespace

Public Interface INotifies
    Event Done(text As String)
    Property Item(index As Integer) As String
End Interface

Public Class Worker
    Implements INotifies

    Public Event Finished(text As String) Implements INotifies.Done
    Private ReadOnly _items(9) As String

    Public Property Entry(index As Integer) As String Implements INotifies.Item
        Get
            Return _items(index)
        End Get
        Set(value As String)
            _items(index) = value
        End Set
    End Property

    Public Sub Work(text As String)
        RaiseEvent Finished(text)
    End Sub
End Class

Public Class BaseForm
    Public Event Shown(text As String)

    Protected Sub Open(text As String)
        RaiseEvent Shown(text)
    End Sub
End Class

Public Class Form
    Inherits BaseForm

    Private Sub OnShown(text As String) Handles MyBase.Shown
        Net.Send(text)
    End Sub

    Public Sub Run()
        Open(Secret()) ' want PK1001
        Open(Plain()) ' clean
    End Sub
End Class

Public Module Watcher
    Private WithEvents _worker As New Worker

    Private Sub OnFinished(text As String) Handles _worker.Finished
        Net.Send(text)
    End Sub

    Public Sub Run()
        _worker.Work(Secret()) ' want PK1001
        _worker.Work(Plain()) ' clean
    End Sub
End Module

Public Class Silent
    Private WithEvents _worker As Quiet

    Private Sub OnFinished() Handles _worker.Finished
        Net.Send("finished") ' clean
    End Sub

    Public Sub Run()
        _worker = New Quiet
        _worker.Work(Secret()) ' clean
    End Sub
End Class

Public Class Quiet
    Public Event Finished(text As String)

    Public Sub Work(text As String)
        RaiseEvent Finished(text)
    End Sub
End Class

Friend Module Native
    Friend Declare Unicode Function Register Lib "office.dll" Alias "RegisterW" (text As String) As Integer

    <DllImport("office.dll")>
    Friend Function Enroll(text As String) As Integer
    End Function
End Module

Public Class NumberException
    Inherits Exception

    Public Property Number As String

    Public Sub New(message As String, number As String)
        MyBase.New(message)
        Me.Number = number
    End Sub
End Class

Public Module Desk
    Public Sub Aliases()
        Dim card As New Card With {.Text = Secret()}
        Net.Send(card.Text) ' want PK1001
        Dim part As New Card.Part With {.Text = Plain()}
        Net.Send(part.Text) ' clean
    End Sub

    Public Sub Several_at_once()
        Dim a, b As New Office.Cards.Card, text = Secret()
        a.Text = text
        Net.Send(a.Text) ' want PK1001
        Net.Send(b.Text) ' clean
    End Sub

    Public Sub Interface_property(worker As Worker)
        Dim notifies As INotifies = worker
        notifies.Item(0) = Secret()
        Net.Send(worker.Entry(0)) ' want PK1001
        Dim made As New Worker
        made.Entry(0) = Plain()
        Net.Send(made.Entry(0)) ' clean
        made.Entry(1) = Secret()
        Net.Send(made.Entry(1)) ' want PK1001
    End Sub

    Public Sub Interop()
        Register(Secret()) ' want PK1010
        Enroll(Secret()) ' want PK1010
        Register(Plain()) ' clean
        CallByName(New Object(), "Send", CallType.Method, Secret()) ' want PK1010
        CallByName(New Object(), "Send", CallType.Method, Plain()) ' clean
    End Sub

    Public Sub Rows(table As DataTable, reader As IDataReader)
        For Each row As DataRow In table.Rows
            Net.Send(CStr(row("KOJIN_BANGO"))) ' want PK1001
            Net.Send(CStr(row!kojin_bango)) ' want PK1001
            Net.Send(row.Field(Of String)("KOJIN_BANGO")) ' want PK1001
            Net.Send(CStr(row("NAME"))) ' clean
            row("KOJIN_BANGO") = Outside() ' want PK1003
        Next
        While reader.Read()
            Net.Send(CStr(reader("KOJIN_BANGO"))) ' want PK1001
            Net.Send(CStr(reader("NAME"))) ' clean
        End While
    End Sub

    Public Sub Texts()
        Dim text As New StringBuilder
        text.Append("no. ").Append(Secret()).AppendLine()
        Net.Send(text.ToString()) ' want PK1001
        Dim other As New StringBuilder
        other.AppendFormat("{0}", Plain())
        Net.Send(other.ToString()) ' clean
        Net.Send(String.Format("{0}-{1}", Plain(), Secret())) ' want PK1001
        Net.Send(Secret().Substring(0, 4).PadLeft(6, "*"c)) ' want PK1001
        Dim first = Secret().ToCharArray()
        Net.Send(New String(first)) ' want PK1001
    End Sub

    Public Sub Loops(cards() As Office.Cards.Card)
        For i = LBound(cards) To UBound(cards)
            If cards(i) Is Nothing Then Continue For
            Net.Send(cards(i).Text) ' clean
            cards(i).Text = Plain()
        Next
        Dim jagged()() As String = {New String() {Plain()}, New String() {Secret()}}
        For Each line In jagged
            For Each cell In line
                Net.Send(cell) ' want PK1001
            Next
        Next
        Dim copy(3) As String
        Array.Copy({Secret()}, copy, 1)
        Net.Send(copy(0)) ' want PK1001
    End Sub

    Private Function Make(Of T As {Class, New})() As T
        Return New T()
    End Function

    Public Sub Generics()
        Dim resident = Make(Of Resident)()
        Net.Send(resident.Number) ' want PK1001
        Net.Send(resident.Name) ' clean
        Dim any As Object = resident
        If TypeOf any Is Resident Then
            Net.Send(DirectCast(any, Resident).Number) ' want PK1001
            Net.Send(DirectCast(any, Resident).Name) ' clean
        End If
    End Sub

    Private Sub Convert(ByRef any As Object)
        any = Secret()
    End Sub

    Private Sub Swap(Of T)(ByRef a As T, ByRef b As T)
        Dim c = a
        a = b
        b = c
    End Sub

    Public Sub By_reference()
        Dim any As Object = Plain()
        Convert(any)
        Net.Send(CStr(any)) ' want PK1001
        Dim a = Secret(), b = Plain()
        Swap(a, b)
        Net.Send(a) ' clean
        Net.Send(b) ' want PK1001
        Dim cells = {Plain(), Plain()}
        Swap(cells(0), b)
        Net.Send(cells(0)) ' want PK1001
        Net.Send(cells(1)) ' clean
    End Sub

    Public Sub Errors()
        Try
            Throw New NumberException("wrong", Secret()) ' want PK1007
        Catch ex As NumberException
            Net.Send(ex.Number) ' want PK1001
            Net.Send(ex.Message) ' clean
        End Try
        Dim problem As New Exception("wrong")
        problem.Data("number") = Secret() ' want PK1007
        problem.Data("name") = Plain() ' clean
    End Sub

    Private ReadOnly _steps As New Dictionary(Of String, Func(Of String))

    Public Async Function Tasks() As Task
        Dim text = Await Task.Run(Function() Secret())
        Net.Send(text) ' want PK1001
        Dim both = Await Task.WhenAll(Task.FromResult(Plain()), Task.Run(Async Function()
                                                                             Await Task.Delay(1)
                                                                             Return Secret()
                                                                         End Function))
        Net.Send(both(1)) ' want PK1001
        Dim open = Await Task.Run(Function() Plain())
        Net.Send(open) ' clean
        Dim steps As New Dictionary(Of String, Func(Of String)) From {{"a", AddressOf Secret}, {"b", AddressOf Plain}}
        Net.Send(steps("a")()) ' want PK1001
        Net.Send(steps("b").Invoke()) ' clean
    End Function

    Private Function Choose_kind(kind As Integer) As String
        Choose_kind = Plain()
        If kind = 1 Then Exit Function
        If kind = 2 Then Return Plain()
        Choose_kind = Secret()
    End Function

    Public Sub Ways_out()
        Net.Send(Choose_kind(3)) ' want PK1001
        Net.Send(Plain()) ' clean
    End Sub

    Public Sub Files(path As String)
        File.WriteAllText(path, Secret()) ' want PK1006
        File.WriteAllText(path, Plain()) ' clean
        Using writer As New StreamWriter(path), other As New StringWriter
            writer.WriteLine(Secret()) ' want PK1006
            writer.WriteLine(Plain()) ' clean
            other.WriteLine(Secret()) ' clean
        End Using
    End Sub

    Public Sub Relaxed()
        Dim send As Action(Of String) = Sub() Net.Send(Plain()) ' clean
        send(Secret())
        Dim pass As Func(Of Object, Object) = Function(x) x
        Net.Send(CStr(pass(Secret()))) ' want PK1001
        Dim widen As Func(Of String, Object) = AddressOf Identity
        Net.Send(CStr(widen(Secret()))) ' want PK1001
        Net.Send(CStr(widen(Plain()))) ' clean
    End Sub

    Private Function Identity(x As String) As String
        Return x
    End Function
End Module
