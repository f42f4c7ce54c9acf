// what was chosen under a labelled condition, kept where others find it (PK1009)

/// <summary>As code behind a screen: the framework calls one method after another.</summary>
public class ScreenOfKinds
{
    private static string s_lastKind = "";
    private readonly List<string> _kinds = [];
    private string _kind = "";
    private string _office = "";
    private string _note = "";

    public void Load()
    {
        if (Data.SecretInt() == 3)
        {
            _kind = "a";
            s_lastKind = "a";
            _kinds.Add("a");
            Note("a");
        }

        if (Data.PlainInt() == 3)
            _office = "b";
    }

    public void SendKind() => Net.Send(_kind); // want PK1009

    public void SendLastKind() => Net.Send(s_lastKind); // want PK1009

    public void SendKinds() => Net.Send(_kinds[0]); // want PK1009

    public void SendNote() => Net.Send(_note); // want PK1009

    public void SendOffice() => Net.Send(_office); // clean

    public void SendBehindKind()
    {
        if (_kind == "a")
            Net.Send("x"); // want PK1009
        if (_office == "b")
            Net.Send("x"); // clean
    }

    private void Note(string text) => _note = text;
}

/// <summary>The variable of a closure that runs later.</summary>
internal static class KindsInClosures
{
    internal static Action Later()
    {
        var kind = "";
        Choose(() => kind = Data.SecretInt() == 3 ? "a" : "b");
        return () => Net.Send(kind); // want PK1009
    }

    internal static Action LaterPlain()
    {
        var kind = "";
        Choose(() => kind = Data.PlainInt() == 3 ? "a" : "b");
        return () => Net.Send(kind); // clean
    }

    private static void Choose(Action choose) => choose();
}

/// <summary>A place of another class: what only decided about it is not remembered.</summary>
public class BoardOfNotices
{
    internal static string Kind = "";
    internal static string Kept = "";
    internal static string Office = "";

    public void SendKind() => Net.Send(Kind); // want PK1009

    public void SendKept() => Net.Send(Kept); // want PK1001

    public void SendOffice() => Net.Send(Office); // clean
}

public class WritersOfNotices
{
    public void Write()
    {
        if (Data.SecretInt() == 3)
            BoardOfNotices.Kind = "a";
        if (Data.PlainInt() == 3)
            BoardOfNotices.Office = "a";
        BoardOfNotices.Kept = Data.Secret();
    }
}

/// <summary>A choice by a choice that a shared place remembers.</summary>
public class SecondChoices
{
    private string _kind = "";
    private string _next = "";
    private string _plain = "";

    public void First()
    {
        if (Data.SecretInt() == 3)
            _kind = "a";
    }

    public void Second()
    {
        if (_kind == "a")
            _next = "b";
        if (_plain == "a")
            _plain = "b";
    }

    public void SendNext() => Net.Send(_next); // want PK1009

    public void SendPlain() => Net.Send(_plain); // clean
}
