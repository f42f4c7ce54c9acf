' interfaces that a base class implements by members which heirs override
Friend Interface ISender
    Sub Go(s As String)
    Function Name() As String
End Interface
Friend MustInherit Class Half
    Implements ISender
    Public MustOverride Sub Leave(s As String) Implements ISender.Go
    Public Overridable Function Called() As String Implements ISender.Name
        Return ""
    End Function
End Class
Friend NotInheritable Class Whole
    Inherits Half
    Public Overrides Sub Leave(s As String)
        Net.Send(s)
    End Sub
    Public Overrides Function Called() As String
        Return Data.Secret()
    End Function
End Class
Friend NotInheritable Class Quiet
    Inherits Half
    Public Overrides Sub Leave(s As String)
    End Sub
End Class
Friend Module InterfaceOfABase
    Private Sub Use(x As ISender, s As String)
        x.Go(s)
    End Sub
    Friend Sub A()
        Use(New Whole(), Data.Secret()) ' want PK1001
    End Sub
    Friend Sub B()
        Dim x As ISender = New Whole()
        Net.Send(x.Name()) ' want PK1001
    End Sub
    Friend Sub C()
        Use(New Quiet(), Data.Secret()) ' clean
    End Sub
End Module
