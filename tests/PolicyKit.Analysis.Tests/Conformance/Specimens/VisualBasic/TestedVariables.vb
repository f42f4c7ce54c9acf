' a variable whose type was tested

Public MustInherit Class Job
    Public MustOverride Function Run() As String
End Class

Public NotInheritable Class OpenJob
    Inherits Job
    Public Overrides Function Run() As String
        Return "open"
    End Function
End Class

Public NotInheritable Class SecretJob
    Inherits Job
    Public Overrides Function Run() As String
        Return Secret()
    End Function
End Class

Public Module Tested
    Public Sub Given(job As Job)
        If TypeOf job Is OpenJob Then Net.Send(job.Run()) ' clean
        If TypeOf job Is SecretJob Then Net.Send(job.Run()) ' want PK1001
        If TypeOf job IsNot SecretJob Then Net.Send(job.Run()) ' clean
        Net.Send(job.Run()) ' want PK1001
    End Sub
End Module
