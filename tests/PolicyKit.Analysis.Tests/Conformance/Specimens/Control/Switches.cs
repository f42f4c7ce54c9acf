// switch statements and expressions, goto case

internal static class Switches
{
    internal static void Statement(int kind)
    {
        string text;
        switch (kind)
        {
            case 0:
                text = Data.Secret();
                break;
            case 1 or 2:
                text = Data.Plain();
                Net.Send(text); // clean
                break;
            default:
                text = "x";
                break;
        }

        Net.Send(text); // want PK1001
    }

    internal static void CleanStatement(int kind)
    {
        var text = Data.Secret();
        switch (kind)
        {
            case 0:
                text = "a";
                break;
            default:
                text = "b";
                break;
        }

        Net.Send(text); // clean
        Net.Send(Data.Secret()); // want PK1001
    }

    internal static void Expression(int kind)
    {
        Net.Send(kind switch { 0 => "a", 1 => Data.Secret(), _ => "c" }); // want PK1001
        Net.Send(kind switch { 0 => "a", 1 => Data.Plain(), _ => "c" }); // clean
        var (number, title) = kind switch { 0 => (Data.Secret(), "a"), _ => ("b", Data.Plain()) };
        Net.Send(number); // want PK1001
        Net.Send(title); // clean
    }

    internal static void GotoCase(int kind)
    {
        var text = "a";
        switch (kind)
        {
            case 0:
                text = Data.Secret();
                goto case 1;
            case 1:
                Net.Send(text); // want PK1001
                break;
            case 2:
                Net.Send(text); // clean
                goto default;
            default:
                text = "d";
                Net.Send(text); // clean
                break;
        }
    }

    internal static void NestedExpression(int a, bool b)
    {
        Net.Send(a switch { > 3 when b => b switch { true => Data.Secret(), false => "x" }, > 3 => "y", _ => "z" }); // want PK1001
        Net.Send(a switch { > 3 when b => b switch { true => Data.Plain(), false => "x" }, > 3 => "y", _ => "z" }); // clean
    }
}
