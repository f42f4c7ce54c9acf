// a value chosen under a labelled condition and sent later (PK1009)

internal static class Chosen
{
    internal static void Assigned()
    {
        var kind = "b";
        if (Data.Secret().StartsWith('1'))
            kind = "a";
        Net.Send(kind); // want PK1009
        kind = "c";
        Net.Send(kind); // clean
        var other = "b";
        if (Data.Plain().StartsWith('1'))
            other = "a";
        Net.Send(other); // clean
    }

    internal static void Conditional()
    {
        Net.Send(Data.Secret().StartsWith('1') ? "a" : "b"); // want PK1009
        Net.Send(Data.Plain().StartsWith('1') ? "a" : "b"); // clean
        var kind = Data.SecretInt() switch { 0 => "a", > 3 => "b", _ => "c" };
        Net.Send(kind); // want PK1009
        var other = Data.PlainInt() switch { 0 => "a", > 3 => "b", _ => "c" };
        Net.Send(other); // clean
    }

    internal static void ReturnedByACallee()
    {
        Net.Send(Kind(Data.Secret())); // want PK1009
        Net.Send(Kind(Data.Plain())); // clean
        Net.Send(KindOfTheNumber()); // want PK1009
        Net.Send(KindOfTheHours()); // clean
    }

    internal static void InAField()
    {
        var letter = new Letter();
        if (Data.Secret().StartsWith('1'))
            letter.Kind = "a";
        else
            letter.Kind = "b";
        Net.Send(letter.Kind); // want PK1009
        Net.Send(letter.Title); // clean
    }

    internal static void ThroughAFlag()
    {
        var flag = false;
        if (Data.Secret().StartsWith('1'))
            flag = true;
        var text = "b";
        if (flag)
            text = "a";
        Net.Send(text); // want PK1009
        text = "c";
        Net.Send(text); // clean
    }

    private static string Kind(string text) => text.StartsWith('1') ? "a" : "b";

    private static string KindOfTheNumber()
    {
        if (Data.Secret().StartsWith('1'))
            return "a";
        return "b";
    }

    private static string KindOfTheHours()
    {
        if (Data.Plain().StartsWith('1'))
            return "a";
        return "b";
    }

    internal static void DecidedCalls()
    {
        var secret = Data.Secret().StartsWith('1');
        var flag = new Switch();
        if (secret) flag.TurnOn();
        if (flag.IsOn) Net.Send("on"); // want PK1009
        var count = new Switch();
        if (secret) count.Press();
        Net.SendInt(count.Times); // want PK1009
        Net.Send(count.IsOn.ToString()); // clean
        var open = new Switch();
        if (Data.Plain().StartsWith('1')) open.TurnOn();
        if (open.IsOn) Net.Send("on"); // clean
        var added = new List<string>();
        foreach (var digit in Data.Secret()) if (digit == '1') added.Add("one");
        Net.SendInt(added.Count); // want PK1009
    }

    internal static void ChosenReceivers()
    {
        Action post = Data.SecretInt() > 5 ? () => Net.Send("a") : () => Net.Send("b");
        post(); // want PK1009
        Grade grade = Data.SecretInt() > 5 ? new High() : new Low();
        Net.Send(grade.Name); // want PK1009
        Grade plain = Data.PlainInt() > 5 ? new High() : new Low();
        Net.Send(plain.Name); // clean
    }
}

internal sealed class Letter
{
    public string Kind = "";
    public string Title = "";
}

internal sealed class Switch
{
    public bool IsOn { get; private set; }

    public int Times { get; private set; }

    public void TurnOn() => IsOn = true;

    public void Press() => Times++;
}

internal abstract class Grade
{
    public abstract string Name { get; }
}

internal sealed class High : Grade
{
    public override string Name => "high";
}

internal sealed class Low : Grade
{
    public override string Name => "low";
}
