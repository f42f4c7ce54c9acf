// a zone on a type, [Unzoned] members, derived types, collections of it

[OfZone(typeof(MyNumberZone))]
internal class Ledger
{
    public string Owner { get; set; } = "";

    public string Number { get; set; } = "";

    [Unzoned("the year is public")] public int Year { get; set; }

    [Unzoned("a count of pages")] public int Pages() => 3;

    public string Summary() => Owner + Number;
}

internal sealed class PensionLedger : Ledger
{
    public string Fund { get; set; } = "";
}

internal static class ZonedTypes
{
    internal static void Members(Ledger ledger)
    {
        Net.Send(ledger.Owner); // want PK1001
        Net.SendInt(ledger.Year); // clean
        Net.SendInt(ledger.Pages()); // clean
        Net.Send(ledger.Summary()); // want PK1001
    }

    internal static void Derived(PensionLedger ledger)
    {
        Net.Send(ledger.Fund); // want PK1001
        Net.SendInt(ledger.Year); // clean
    }

    internal static void Collections(List<Ledger> ledgers)
    {
        Net.Send(ledgers[0].Owner); // want PK1001
        Net.Send(string.Join(",", ledgers.Select(l => l.Number))); // want PK1001
        Net.Send(string.Join(",", ledgers.Select(l => l.Year))); // clean
    }

    internal static void MadeHere()
    {
        var ledger = new Ledger { Owner = "Hanako", Year = 7 };
        Net.Send(ledger.Owner); // want PK1001
        Net.SendInt(ledger.Year); // clean
    }
}
