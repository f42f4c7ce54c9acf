' a contract that code reaches without writing the member's name

Public Class Amount
    Public Text As String = ""

    Public Shared Operator +(left As Amount, right As Amount) As <OfZone(GetType(MyNumberZone))> String
        Return left.Text & right.Text
    End Operator

    Public Shared Operator -(left As Amount, right As Amount) As String
        Return left.Text & right.Text
    End Operator

    Public Shared Widening Operator CType(amount As Amount) As <OfZone(GetType(MyNumberZone))> String
        Return amount.Text
    End Operator
End Class

Public Class Numbers
    Public Function GetEnumerator() As <OfZone(GetType(MyNumberZone))> IEnumerator(Of String)
        Return New List(Of String)().GetEnumerator()
    End Function
End Class

Public Module UsedUnnamed
    Public Sub Amounts(a As Amount, b As Amount)
        Net.Send(a + b) ' want PK1001
        Net.Send(a - b) ' clean
        Net.Send(a) ' want PK1001
    End Sub

    Public Sub Loops(all As Numbers)
        For Each number In all
            Net.Send(number) ' want PK1001 PK1009
        Next
    End Sub
End Module
