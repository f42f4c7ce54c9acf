// an effect of a lower zone under a labelled condition (PK1009)

internal static class Conditions
{
    internal static void If(bool flag)
    {
        var secret = Data.Secret();
        if (secret.EndsWith('1'))
            Net.Send("yes"); // want PK1009
        if (Data.Plain().EndsWith('1'))
            Net.Send("yes"); // clean
        if (flag)
            Net.Send("flag"); // clean
        Net.Send("after"); // clean
    }

    internal static void Else()
    {
        if (Data.SecretInt() % 2 == 0)
            Lgwan.Send("even"); // want PK1009
        else
            Net.Send("odd"); // want PK1009
        Net.Send("after"); // clean
    }

    internal static void Stored()
    {
        var odd = Data.SecretInt() % 2 == 1;
        if (odd)
            Net.Send("odd"); // want PK1009
        odd = Data.PlainInt() % 2 == 1;
        if (odd)
            Net.Send("odd"); // clean
    }

    internal static void LengthAndNull(Resident resident)
    {
        if (resident.Number.Length > 10)
            Net.Send("long"); // want PK1009
        if (resident.Number is null)
            Net.Send("none"); // want PK1009
        if (resident.Name.Length > 10)
            Net.Send("long"); // clean
        if (resident is null)
            Net.Send("none"); // clean
    }

    internal static void Switch()
    {
        switch (Data.SecretInt())
        {
            case 1:
                Net.Send("one"); // want PK1009
                break;
            default:
                Net.Send("other"); // want PK1009
                break;
        }

        switch (Data.PlainInt())
        {
            case 1:
                Net.Send("one"); // clean
                break;
        }
    }

    internal static void ShortCircuit(bool flag)
    {
        if (flag && Data.Secret().StartsWith('1'))
            Net.Send("yes"); // want PK1009
        if (flag && Data.Plain().StartsWith('1'))
            Net.Send("yes"); // clean
        if (Data.Resident() is { Number: "123456789018" })
            Net.Send("found"); // want PK1009
        if (Data.Resident() is { Name: "Hanako" })
            Net.Send("found"); // clean
    }

    internal static void Nested(bool flag)
    {
        if (Data.Secret().StartsWith('1'))
        {
            if (flag)
                Net.Send("yes"); // want PK1009
        }

        if (flag)
        {
            if (Data.Plain().StartsWith('1'))
                Net.Send("yes"); // clean
        }
    }

    internal static void InACallee()
    {
        if (Data.Secret().StartsWith('1'))
            Notify(); // want PK1009
        if (Data.Secret().StartsWith('1'))
            Quiet(); // clean
        if (Odd(Data.SecretInt()))
            Notify(); // want PK1009
        if (Odd(Data.PlainInt()))
            Notify(); // clean
        NotifyIf(Data.Secret()); // want PK1009
        NotifyIf(Data.Plain()); // clean
    }

    internal static void Emptiness(Labelled[] all, List<Resident> residents)
    {
        if (all.Any())
            Notify(); // want PK1009
        if (all.Length > 0)
            Notify(); // want PK1009
        if (residents.Any())
            Notify(); // clean
        Net.SendInt(all.Count()); // clean
    }

    private static void Notify() => Net.Send("notice");

    private static void Quiet() { }

    private static bool Odd(int number) => number % 2 == 1;

    private static void NotifyIf(string text)
    {
        if (text.EndsWith('1'))
            Net.Send("yes");
    }

    internal static void ReferenceEquality(Resident resident, Resident other)
    {
        if (resident.Equals(other)) Net.Send("same"); // clean
        if (resident.Number.Equals(other.Name)) Net.Send("same"); // want PK1009
    }
}

[OfZone(typeof(MyNumberZone))]
internal sealed class Labelled { public string Text { get; set; } = ""; }
