' functions of Microsoft.VisualBasic: texts, conversions, files, dialogs, settings

Public Module Legacy
    Public Sub Texts()
        Dim number = Secret()
        Net.Send(Left(number, 4)) ' want PK1001
        Net.Send(Right(number, 4)) ' want PK1001
        Net.Send(Mid(number, 2, 3)) ' want PK1001
        Net.Send(Mid$(number, 2)) ' want PK1001
        Net.Send(Trim(number)) ' want PK1001
        Net.Send(UCase(number)) ' want PK1001
        Net.Send(Replace(number, "1", "2")) ' want PK1001
        Net.Send(Replace(Plain(), "a", number)) ' want PK1001
        Net.Send(StrReverse(number)) ' want PK1001
        Net.Send(Format(number, "000")) ' want PK1001
        Net.Send(StrConv(number, VbStrConv.Wide)) ' want PK1001
        Net.Send(Join({number, "a"}, ",")) ' want PK1001
        Net.Send(Split(number, ",")(0)) ' want PK1001
        Net.Send(LSet(number, 20)) ' want PK1001
        Net.SendInt(Asc(number)) ' want PK1001
        Net.Send(Chr(Asc(number))) ' want PK1001
        Net.Send(Hex(SecretInt())) ' want PK1001
        Net.Send(Str(SecretInt())) ' want PK1001
        Net.SendInt(CInt(Val(number))) ' want PK1001
        Net.Send(CStr(IIf(True, number, "a"))) ' want PK1001
        Net.Send(CStr(Choose(1, number, "a"))) ' want PK1001
        Net.Send(Left(Plain(), 4)) ' clean
        Net.Send(Mid(Plain(), 2, 3)) ' clean
        Net.Send(Replace(Plain(), "a", "b")) ' clean
        Net.Send(Space(3) & StrDup(3, "a"c)) ' clean
        Net.SendInt(Len(number)) ' clean
        Net.Send(CStr(IIf(True, Plain(), "a"))) ' clean
        Net.Send(Environment.NewLine & vbCrLf & Now.ToString()) ' clean
    End Sub

    Public Sub Files()
        FileOpen(1, "list.txt", OpenMode.Output)
        PrintLine(1, Secret()) ' want PK1006
        Print(1, Plain()) ' clean
        Write(1, Secret()) ' want PK1006
        WriteLine(1, Plain(), Secret()) ' want PK1006
        WriteLine(1, Plain()) ' clean
        FilePut(1, Secret()) ' want PK1006
        FileClose(1)
    End Sub

    Public Sub Dialogs()
        MsgBox(Plain()) ' clean
        Interaction.SaveSetting("app", "section", "key", Plain()) ' clean
    End Sub

    Public Sub Class_library()
        FileIO.FileSystem.WriteAllText("list.txt", Secret(), False) ' want PK1006
        FileIO.FileSystem.WriteAllText("list.txt", Plain(), False) ' clean
    End Sub

    Public Sub Processes()
        Shell("tool.exe " & Plain()) ' clean
    End Sub
End Module
