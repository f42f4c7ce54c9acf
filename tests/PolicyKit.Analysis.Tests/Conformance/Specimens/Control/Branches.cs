// branches and loops on unlabelled conditions

internal static class Branches
{
    internal static void If(bool flag)
    {
        var text = "a";
        if (flag)
            text = Data.Secret();
        Net.Send(text); // want PK1001
        if (flag)
            text = "b";
        else
            text = Data.Plain();
        Net.Send(text); // clean
    }

    internal static void EarlyReturn(bool flag)
    {
        var text = Data.Secret();
        if (flag)
        {
            text = "a";
            Net.Send(text); // clean
            return;
        }

        Net.Send(text); // want PK1001
    }

    internal static void While(int n)
    {
        var text = "a";
        var previous = "b";
        var third = "c";
        while (n-- > 0)
        {
            third = previous;
            previous = text;
            text = Data.Secret();
        }

        Net.Send(third); // want PK1001
        Net.SendInt(n); // clean
    }

    internal static void OrderInALoop(int n)
    {
        var late = "a";
        for (var i = 0; i < n; i++)
        {
            Net.Send(late); // want PK1001
            late = Data.Secret();
        }

        for (var i = 0; i < n; i++)
        {
            var fresh = "a";
            Net.Send(fresh); // clean
            fresh = Data.Secret();
            Net.Send(fresh); // want PK1001
        }
    }

    internal static void BreakAndContinue(int n)
    {
        var text = Data.Secret();
        while (true)
        {
            if (n == 0)
                break;
            n--;
            if (n == 3)
                continue;
            text = "a";
            Net.Send(text); // clean
        }

        Net.Send(text); // want PK1001
    }

    internal static void DoWhile(int n)
    {
        var text = Data.Secret();
        do
        {
            text = "a";
        }
        while (n-- > 0);
        Net.Send(text); // clean
        do
        {
            text = Data.Secret();
        }
        while (n-- > 0);
        Net.Send(text); // want PK1001
    }

    internal static void GoTo(int n)
    {
        var text = "a";
    again:
        Net.Send(text); // want PK1001
        text = Data.Secret();
        if (n-- > 0)
            goto again;
        text = "b";
        goto end;
    end:
        Net.Send(text); // clean
    }
}
