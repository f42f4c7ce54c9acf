// loops whose count is labelled, and loops over containers that are not (PK1009)

internal static class Loops
{
    internal static void For()
    {
        for (var i = 0; i < Data.SecretInt(); i++)
            Net.Send("tick"); // want PK1009
        for (var i = 0; i < Data.PlainInt(); i++)
            Net.Send("tick"); // clean
    }

    internal static void While()
    {
        var left = Data.SecretInt();
        while (left-- > 0)
            Net.Send("tick"); // want PK1009
        Net.Send("after"); // clean
        left = Data.PlainInt();
        while (left-- > 0)
            Net.Send("tick"); // clean
    }

    internal static void OverLabelledText()
    {
        foreach (var digit in Data.Secret())
            Net.Send("digit"); // want PK1009
        foreach (var letter in Data.Plain())
            Net.Send("letter"); // clean
    }

    internal static void OverLabelledElements()
    {
        var list = new List<string> { Data.Secret() };
        foreach (var item in list)
            Net.Send("item"); // clean
        for (var i = 0; i < list.Count; i++)
            Net.Send("item"); // clean
        foreach (var item in list)
        {
            if (item == "1")
                Net.Send("found"); // want PK1009
        }
    }

    internal static void OverResidents(List<Resident> residents)
    {
        foreach (var resident in residents)
            Net.Send(resident.Name); // clean
        foreach (var resident in residents)
        {
            if (resident.Number.EndsWith('1'))
                Net.Send(resident.Name); // want PK1009
        }
    }

    internal static void Counted()
    {
        var count = 0;
        while (count < Data.SecretInt())
            count++;
        Net.SendInt(count); // want PK1009
        count = 0;
        while (count < Data.PlainInt())
            count++;
        Net.SendInt(count); // clean
    }
}
