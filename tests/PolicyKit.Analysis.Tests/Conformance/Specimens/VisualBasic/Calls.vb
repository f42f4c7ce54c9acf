' wrappers, recursion, generics, interfaces, Overridable and MyClass, extension methods, operators, late initialisation, Shared Sub New, partial methods

Imports System.Runtime.CompilerServices

Public Interface ISource
    Function Fetch() As String
    ReadOnly Property Title As String
End Interface

Public Class SecretSource
    Implements ISource

    Public Function Load() As String Implements ISource.Fetch
        Return Secret()
    End Function

    Public ReadOnly Property Heading As String Implements ISource.Title
        Get
            Return Plain()
        End Get
    End Property
End Class

Public Class PlainSource
    Implements ISource

    Public Function Fetch() As String Implements ISource.Fetch
        Return Plain()
    End Function

    Public ReadOnly Property Title As String Implements ISource.Title
        Get
            Return Plain()
        End Get
    End Property
End Class

Public MustInherit Class Report
    Public Function Render() As String
        Return "report " & Body()
    End Function

    Protected MustOverride Function Body() As String
End Class

Public Class SecretReport
    Inherits Report

    Protected Overrides Function Body() As String
        Return Secret()
    End Function
End Class

Public Class PlainReport
    Inherits Report

    Protected Overrides Function Body() As String
        Return Plain()
    End Function
End Class

Public Class Speaker
    Public Overridable Function Say() As String
        Return Plain()
    End Function

    Public Function SayMine() As String
        Return MyClass.Say()
    End Function

    Public Function SayAny() As String
        Return Say()
    End Function
End Class

Public Class LoudSpeaker
    Inherits Speaker

    Public Overrides Function Say() As String
        Return Secret()
    End Function
End Class

Public Class Box(Of T)
    Public Property Content As T

    Public Function Take() As T
        Return Content
    End Function
End Class

Public Structure Amount
    Public Text As String

    Public Shared Operator &(left As Amount, right As String) As Amount
        Return New Amount With {.Text = left.Text & right}
    End Operator

    Public Shared Widening Operator CType(text As String) As Amount
        Return New Amount With {.Text = text}
    End Operator

    Public Shared Narrowing Operator CType(amount As Amount) As String
        Return amount.Text
    End Operator
End Structure

Public Module Extensions
    <Extension>
    Public Function Framed(text As String, frame As String) As String
        Return frame & text & frame
    End Function

    <Extension>
    Public Sub Post(text As String)
        Net.Send(text)
    End Sub

    <Extension>
    Public Function FirstOf(Of T)(items As IEnumerable(Of T)) As T
        Return items.First()
    End Function
End Module

Public Class Once
    Public Shared ReadOnly Loaded As String

    Shared Sub New()
        Loaded = Secret()
    End Sub
End Class

Public Module Calls
    Private Sub Forward(text As String)
        Relay(text)
    End Sub

    Private Sub Relay(text As String)
        Net.Send(text)
    End Sub

    Public Sub Wrappers()
        Forward(Secret()) ' want PK1001
        Forward(Plain()) ' clean
        Call Forward(Secret()) ' want PK1001
    End Sub

    Private Function Down(text As String, depth As Integer) As String
        If depth = 0 Then Return text
        Return Down(text, depth - 1)
    End Function

    Public Sub Recursion()
        Net.Send(Down(Secret(), 3)) ' want PK1001
        Net.Send(Down(Plain(), 3)) ' clean
    End Sub

    Private Function Same(Of T)(value As T) As T
        Return value
    End Function

    Public Sub Generics()
        Net.Send(Same(Secret())) ' want PK1001
        Net.Send(Same(Of String)(Plain())) ' clean
        Dim box As New Box(Of String) With {.Content = Secret()}
        Net.Send(box.Take()) ' want PK1001
        Dim open As New Box(Of String) With {.Content = Plain()}
        Net.Send(open.Take()) ' clean
    End Sub

    Public Sub Interfaces()
        Dim source As ISource = New SecretSource
        Net.Send(source.Fetch()) ' want PK1001
        Net.Send(source.Title) ' clean
        source = New PlainSource
        Net.Send(source.Fetch()) ' clean
    End Sub

    Public Sub Templates()
        Net.Send(New SecretReport().Render()) ' want PK1001
        Net.Send(New PlainReport().Render()) ' clean
    End Sub

    Public Sub Dispatch()
        Dim speaker As Speaker = New LoudSpeaker
        Net.Send(speaker.SayAny()) ' want PK1001
        Net.Send(speaker.SayMine()) ' clean
    End Sub

    Public Sub Extension_calls()
        Net.Send(Secret().Framed("|")) ' want PK1001
        Net.Send(Plain().Framed("|")) ' clean
        Net.Send(Plain().Framed(Secret())) ' want PK1001
        Secret().Post() ' want PK1001
        Plain().Post() ' clean
        Net.Send({Secret()}.FirstOf()) ' want PK1001
        Net.Send({Plain()}.FirstOf()) ' clean
    End Sub

    Public Sub Operators()
        Dim amount As Amount = Secret()
        Net.Send(CType(amount, String)) ' want PK1001
        Dim open As Amount = Plain()
        Net.Send(CStr(open)) ' clean
        Net.Send((open & Secret()).Text) ' want PK1001
    End Sub

    Public Sub Shared_constructor()
        Net.Send(Once.Loaded) ' want PK1001
        Net.Send(Plain()) ' clean
    End Sub

    Public Sub Param_array()
        All(Plain(), Plain()) ' clean
        All(Plain(), Secret()) ' want PK1001
    End Sub

    Private Sub All(ParamArray texts() As String)
        For Each one In texts
            Net.Send(one)
        Next
    End Sub
End Module
