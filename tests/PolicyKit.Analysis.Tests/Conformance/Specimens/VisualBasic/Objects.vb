' properties, fields, With blocks, object initialisers, anonymous types, structures, default and parameterised properties, Shared members, constructors

Public Class Card
    Public Text As String = ""
    Public Property Title As String
    Private _hidden As String

    Public Property Hidden As String
        Get
            Return _hidden
        End Get
        Set(value As String)
            _hidden = value
        End Set
    End Property

    Public Property Auto As String = Plain()

    Public Function ReadAuto() As String
        Return _Auto
    End Function

    Private ReadOnly _lines As New Dictionary(Of Integer, String)

    Default Public Property Line(index As Integer) As String
        Get
            Return _lines(index)
        End Get
        Set(value As String)
            _lines(index) = value
        End Set
    End Property

    Private _left As String = ""
    Private _right As String = ""

    Public Property Side(isLeft As Boolean) As String
        Get
            Return _left
        End Get
        Set(value As String)
            _left = value
        End Set
    End Property

    Public Shared Common As String = ""
    Public Shared Open As String = ""
End Class

Public Class Note
    Public Property Title As String
    Public Property Text As String

    Public ReadOnly Property Whole As String
        Get
            Return Title & Text
        End Get
    End Property
End Class

Public Structure Pair
    Public First As String
    Public Second As String
End Structure

Public Class Base
    Protected ReadOnly Kept As String

    Public Sub New(text As String)
        Kept = text
    End Sub

    Public Overridable Function Show() As String
        Return Kept
    End Function
End Class

Public Class Derived
    Inherits Base

    Public Sub New(text As String)
        MyBase.New(text)
    End Sub

    Public Sub New()
        Me.New(Plain())
    End Sub

    Public Overrides Function Show() As String
        Return "shown: " & MyBase.Show()
    End Function
End Class

Public Class Initialised
    Private ReadOnly _secret As String = Secret()
    Private ReadOnly _plain As String = Plain(), _other As New Card With {.Text = Secret()}
    Private ReadOnly _cells(3) As String

    Public Sub Send()
        Net.Send(_secret) ' want PK1001
        Net.Send(_plain) ' clean
        Net.Send(_other.Text) ' want PK1001
        Net.Send(_other.Title) ' clean
    End Sub

    Public Sub Cells()
        _cells(0) = Secret()
        Net.Send(_cells(0)) ' want PK1001
    End Sub
End Class

Public Module Objects
    Public Sub Properties()
        Dim resident = NewResident()
        Net.Send(resident.Number) ' want PK1001
        Net.Send(resident.Name) ' clean
        Net.Send(RESIDENT.number) ' want PK1001
    End Sub

    Public Sub Fields()
        Dim a As New Card
        Dim b As New Card
        a.Text = Secret()
        Net.Send(a.Text) ' want PK1001
        Net.Send(b.Text) ' clean
        Dim c = b
        c.Title = Secret()
        Net.Send(b.Title) ' want PK1001
        Net.Send(a.Title) ' clean
    End Sub

    Public Sub Accessors()
        Dim card As New Card
        card.Hidden = Secret()
        Net.Send(card.Hidden) ' want PK1001
        card.Hidden = Plain()
        Net.Send(card.Hidden) ' clean
    End Sub

    Public Sub Automatic()
        Dim card As New Card
        Net.Send(card.ReadAuto()) ' clean
        card.Auto = Secret()
        Net.Send(card.ReadAuto()) ' want PK1001
    End Sub

    Public Sub Computed()
        Dim note As New Note With {.Title = Plain()}
        Net.Send(note.Whole) ' clean
        note.Text = Secret()
        Net.Send(note.Whole) ' want PK1001
    End Sub

    Public Sub With_block()
        Dim card As New Card
        With card
            .Title = Secret()
            .Text = Plain()
            Net.Send(.Title) ' want PK1001
            Net.Send(.Text) ' clean
        End With
        Net.Send(card.Title) ' want PK1001
        With NewResident()
            Net.Send(.Number) ' want PK1001
            Net.Send(.Name) ' clean
        End With
    End Sub

    Public Sub Initialisers()
        Dim card As New Card With {.Title = Plain(), .Text = Secret()}
        Net.Send(card.Text) ' want PK1001
        Net.Send(card.Title) ' clean
    End Sub

    Public Sub Anonymous()
        Dim row = New With {Key .Number = Secret(), .Name = Plain()}
        Net.Send(row.Number) ' want PK1001
        Net.Send(row.Name) ' clean
        row.Name = Secret()
        Net.Send(row.Name) ' want PK1001
    End Sub

    Public Sub Structures()
        Dim a As Pair
        a.First = Secret()
        Dim b = a
        a.First = Plain()
        Net.Send(a.First) ' clean
        Net.Send(b.First) ' want PK1001
        Net.Send(b.Second) ' clean
    End Sub

    Public Sub Default_property()
        Dim card As New Card
        card(0) = Secret()
        Net.Send(card(0)) ' want PK1001
        Net.Send(card.Line(0)) ' want PK1001
        Dim other As New Card
        other(0) = Plain()
        Net.Send(other(0)) ' clean
    End Sub

    Public Sub Property_with_parameter()
        Dim card As New Card
        card.Side(True) = Secret()
        Net.Send(card.Side(True)) ' want PK1001
        card.Side(True) = Plain()
        Net.Send(card.Side(True)) ' clean
    End Sub

    Public Sub Shared_fields()
        Card.Common = Secret()
    End Sub

    Public Sub Shared_fields_read()
        Net.Send(Card.Common) ' want PK1001
        Net.Send(Card.Open) ' clean
    End Sub

    Public Sub Constructors()
        Net.Send(New Derived(Secret()).Show()) ' want PK1001
        Net.Send(New Derived().Show()) ' clean
        Dim shown As Base = New Base(Secret())
        Net.Send(shown.Show()) ' want PK1001
    End Sub
End Module
