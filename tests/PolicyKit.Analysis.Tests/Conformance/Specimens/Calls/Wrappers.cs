// wrappers at any depth, of the source and of the sink

internal static class Wrappers
{
    internal static void Sources()
    {
        Net.Send(Get1()); // want PK1001
        Net.Send(Get5()); // want PK1001
        Net.Send(Open5()); // clean
        Net.Send(Trimmed(Get1())); // want PK1001
        Net.Send(Trimmed(Open1())); // clean
    }

    internal static void Sinks()
    {
        Put1(Data.Secret()); // want PK1001
        Put5(Data.Secret()); // want PK1001
        Put5(Data.Plain()); // clean
        Ignore(Data.Secret()); // clean
        Second(Data.Secret(), "b"); // clean
        Second("a", Data.Secret()); // want PK1001
    }

    internal static void Both()
    {
        Put5(Get5()); // want PK1001
        Put5(Open5()); // clean
        Put5(Pick(Data.Plain(), Data.Secret())); // clean
        Put5(Pick(Data.Secret(), Data.Plain())); // want PK1001
    }

    internal static void Hidden()
    {
        PostTheNumber();
        PostTheHours();
    }

    internal static void NamedAndOptional()
    {
        Third(c: Data.Secret()); // want PK1001
        Third(a: Data.Secret()); // clean
        Third("a", "b", Data.Plain()); // clean
        Third(c: "c", b: Data.Secret()); // clean
    }

    internal static void Sealed(Resident resident)
    {
        PutResident(resident);
        PutName(resident);
    }

    private static void PostTheNumber() => Put5(Data.Secret()); // want PK1001

    private static void PostTheHours() => Put5(Data.Plain()); // clean

    private static string Get1() => Data.Secret();
    private static string Get2() => Get1();
    private static string Get3() => Get2();
    private static string Get4() => Get3();
    private static string Get5() => Get4();

    private static string Open1() => Data.Plain();
    private static string Open2() => Open1();
    private static string Open3() => Open2();
    private static string Open4() => Open3();
    private static string Open5() => Open4();

    private static void Put1(string text) => Net.Send(text);
    private static void Put2(string text) => Put1(text + "2");
    private static void Put3(string text) => Put2(text + "3");
    private static void Put4(string text) => Put3(text + "4");
    private static void Put5(string text) => Put4(text + "5");

    private static string Trimmed(string text) => text.Trim();
    private static string Pick(string a, string b) => a;
    private static void Ignore(string text) { }
    private static void Second(string a, string b) => Net.Send(b);
    private static void Third(string a = "a", string b = "b", string c = "c") => Net.Send(c);
    private static void PutResident(Resident resident) => Net.Send(resident.Number + resident.Name); // want PK1001
    private static void PutName(Resident resident) => Net.Send(resident.Name); // clean
}
