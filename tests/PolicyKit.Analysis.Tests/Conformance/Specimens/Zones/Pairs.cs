// which rule speaks for which pair of zones

internal static class Pairs
{
    internal static void Sent()
    {
        Net.Send(Data.Secret()); // want PK1001
        Lgwan.Send(Data.Secret()); // want PK1002
        Net.Send(Data.Internal()); // want PK1004
        Lgwan.Send(Data.Internal()); // clean
        Lgwan.Send(Data.Outside()); // want PK1005
        Net.Send(Data.Outside()); // clean
        Lgwan.Send(Data.Plain()); // clean
    }

    internal static void Written()
    {
        var resident = Data.Resident();
        resident.Number = Data.Internal(); // want PK1003
        resident.Number = Data.Outside(); // want PK1003
        resident.Number = Data.Secret(); // clean
        resident.Number = Data.Plain(); // clean
        var office = new Office();
        office.Circular = Data.Secret(); // want PK1002
        office.Circular = Data.Outside(); // want PK1005
        office.Circular = Data.Internal(); // clean
        office.Page = Data.Internal(); // want PK1004
        office.Page = Data.Secret(); // want PK1001
        office.Page = Data.Outside(); // clean
    }

    internal static void Initialised()
    {
        _ = new Resident { Name = "a", Number = Data.Outside() }; // want PK1003
        _ = new Resident { Name = Data.Outside(), Number = "1" }; // clean
        _ = new Office { Circular = Data.Secret() }; // want PK1002
        _ = new Office { Circular = Data.Plain() }; // clean
    }

    internal static void PassedToParameters()
    {
        Keep(Data.Outside()); // want PK1003
        Keep(Data.Plain()); // clean
        Keep(Data.Secret()); // clean
        Keep(Data.Internal()); // want PK1003
    }

    internal static void Mixed()
    {
        Net.Send(Data.Secret() + Data.Internal()); // want PK1001 PK1004
        Net.Send(Data.Plain() + Data.Outside()); // clean
    }

    [return: OfZone(typeof(LgwanZone))]
    internal static string Returned(bool flag)
    {
        if (flag)
            return Data.Outside(); // want PK1005
        return Data.Internal(); // clean
    }

    private static void Keep([OfZone(typeof(MyNumberZone))] string number) => _ = number;
}

internal sealed class Office
{
    [OfZone(typeof(LgwanZone))] public string Circular { get; set; } = "";

    [OfZone(typeof(InternetZone))] public string Page { get; set; } = "";
}
