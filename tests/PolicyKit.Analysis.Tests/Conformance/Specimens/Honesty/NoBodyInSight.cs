// a member of the own source with no body in sight falls to the assumption, without PK1010

internal interface IOffice
{
    string Echo(string text);

    void Put(string text);

    string Hours();
}

internal abstract class Counter
{
    public abstract string Stamp(string text);
}

internal static class NoBodyInSight
{
    internal static void Assumed(IOffice office)
    {
        Net.Send(office.Hours()); // clean
        Net.Send(office.Echo(Data.Plain())); // clean
        office.Put(Data.Secret()); // clean
    }

    internal static void Carried(IOffice office, Counter counter)
    {
        Net.Send(office.Echo(Data.Secret())); // want PK1001
        Net.Send(counter.Stamp(Data.Secret())); // want PK1001
    }
}
