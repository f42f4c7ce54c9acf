// a contract that code reaches without writing the member's name

internal sealed class Amount
{
    public string Text = "";

    [return: OfZone(typeof(MyNumberZone))]
    public static string operator +(Amount left, Amount right) => left.Text + right.Text;

    [return: OfZone(typeof(MyNumberZone))]
    public static string operator ~(Amount amount) => amount.Text;

    [return: OfZone(typeof(MyNumberZone))]
    public static implicit operator string(Amount amount) => amount.Text;

    public static string operator -(Amount left, Amount right) => left.Text + right.Text;
}

internal sealed class Amounts
{
    public List<Amount> All { get; } = [];

    public static Amount Make() => new();
}

internal sealed class Numbers
{
    [return: OfZone(typeof(MyNumberZone))]
    public IEnumerator<string> GetEnumerator() { yield return "a"; }
}

internal sealed class Walked
{
    public Walker GetEnumerator() => new();

    internal sealed class Walker
    {
        [OfZone(typeof(MyNumberZone))] public string Current => "a";

        public bool MoveNext() => true;
    }
}

internal sealed class WalkedFree
{
    public Walker GetEnumerator() => new();

    internal sealed class Walker
    {
        public string Current => "a";

        public bool MoveNext() => true;
    }
}

internal sealed class Sheet(string text)
{
    public void Deconstruct([OfZone(typeof(MyNumberZone))] out string number, out string title) => (number, title) = (text, text);
}

internal sealed class Printed
{
    [return: OfZone(typeof(MyNumberZone))]
    public override string ToString() => "a";
}

internal sealed class PrintedFree
{
    public override string ToString() => "a";
}

internal delegate void Filler([OfZone(typeof(MyNumberZone))] out string number);

internal delegate void FreeFiller(out string title);

[return: OfZone(typeof(MyNumberZone))]
internal delegate string Giver();

internal sealed class Scaled(string text)
{
    public string Text => text;
}

internal static class ScaledOperators
{
    public static void Deconstruct(this Scaled scaled, [OfZone(typeof(MyNumberZone))] out string number, out string title) => (number, title) = (scaled.Text, scaled.Text);
}

internal static class UsedUnnamed
{
    internal static void Operators(Amount a, Amount b)
    {
        Net.Send(a + b); // want PK1001
        Net.Send(~a); // want PK1001
        Net.Send(a); // want PK1001
        Net.Send(a - b); // clean
        Net.Send(a.Text); // clean
    }

    internal static void Given(Amounts amounts)
    {
        foreach (var amount in amounts.All) Net.Send(amount); // want PK1001
        foreach (var amount in amounts.All) Net.Send(amount.Text); // clean
    }

    internal static void Made() => Net.Send(~Amounts.Make()); // want PK1001

    internal static void MadeFree() => Net.Send(Amounts.Make().Text); // clean

    internal static void Loops(Numbers numbers)
    {
        foreach (var number in numbers) Net.Send(number); // want PK1001 PK1009
    }

    internal static void Walks(Walked walked, WalkedFree free)
    {
        foreach (var number in walked) Net.Send(number); // want PK1001
        foreach (var title in free) Net.Send(title); // clean
    }

    internal static void Deconstructed(Sheet sheet)
    {
        var (number, title) = sheet;
        Net.Send(number); // want PK1001
        Net.Send(title); // clean
    }

    internal static void Matched(Sheet sheet)
    {
        if (sheet is (var number, var title))
        {
            Net.Send(number); // want PK1001
            Net.Send(title); // clean
        }
    }

    internal static void Extended(Scaled scaled)
    {
        var (number, title) = scaled;
        Net.Send(number); // want PK1001
        Net.Send(title); // clean
    }

    internal static void Texts(Printed printed, PrintedFree free)
    {
        Net.Send($"no. {printed}"); // want PK1001
        Net.Send("no. " + printed); // want PK1001
        Net.Send($"no. {free}"); // clean
    }

    internal static void Delegates(Filler fill, FreeFiller free, Giver give)
    {
        fill(out var number);
        Net.Send(number); // want PK1001
        free(out var title);
        Net.Send(title); // clean
        Net.Send(give()); // want PK1001
    }
}

internal static class FunctionsInBodies
{
    internal static void Result()
    {
        [return: OfZone(typeof(MyNumberZone))] static string Number() => "a";
        static string Title() => "a";
        Net.Send(Number()); // want PK1001
        Net.Send(Title()); // clean
    }

    internal static void Parameter()
    {
        static void Send([OfZone(typeof(MyNumberZone))] string number, string title)
        {
            Net.Send(number); // want PK1001
            Net.Send(title); // clean
        }

        Send("a", "b");
    }

    internal static void Output()
    {
        static void Fill([OfZone(typeof(MyNumberZone))] out string number, out string title) => number = title = "a";
        Fill(out var number, out var title);
        Net.Send(number); // want PK1001
        Net.Send(title); // clean
    }
}
