// locals, reassignment, compound assignment

internal static class Locals
{
    internal static void Copies()
    {
        var a = Data.Secret();
        var b = a;
        var c = b;
        Net.Send(c); // want PK1001
        var d = Data.Plain();
        var e = d;
        Net.Send(e); // clean
    }

    internal static void Reassignment()
    {
        var text = Data.Secret();
        Net.Send(text); // want PK1001
        text = Data.Plain();
        Net.Send(text); // clean
        text = Data.Secret();
        Net.Send(text); // want PK1001
    }

    internal static void Compound()
    {
        var text = "no. ";
        Net.Send(text); // clean
        text += Data.Secret();
        Net.Send(text); // want PK1001
        text += " end";
        Net.Send(text); // want PK1001
        text = "no. ";
        text += Data.Plain();
        Net.Send(text); // clean
    }

    internal static void Swap()
    {
        var first = Data.Secret();
        var second = Data.Plain();
        (first, second) = (second, first);
        Net.Send(first); // clean
        Net.Send(second); // want PK1001
    }

    internal static void AssignmentIsAnExpression()
    {
        string kept;
        Net.Send(kept = Data.Secret()); // want PK1001
        string other;
        Net.Send(other = Data.Plain()); // clean
        string x, y;
        x = y = Data.Secret();
        Net.Send(x); // want PK1001
        Net.Send(nameof(y)); // clean
    }

    internal static void CompoundNumbers()
    {
        var total = 0;
        total += Data.PlainInt();
        Net.SendInt(total); // clean
        total ^= Data.SecretInt();
        Net.SendInt(total); // want PK1001
        total++;
        Net.SendInt(total); // want PK1001
        total = 1;
        total <<= 3;
        Net.SendInt(total); // clean
    }
}
