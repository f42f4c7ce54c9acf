// static fields and properties across methods

internal static class Statics
{
    private static string number = "";
    private static string title = "";
    private static readonly List<string> seen = [];
    private static readonly List<string> titles = [];
    private static readonly string loaded = Data.Secret();
    private static readonly string opened;

    static Statics() => opened = Data.Plain();

    internal static void Write()
    {
        number = Data.Secret();
        title = Data.Plain();
        seen.Add(Data.Secret());
        titles.Add(Data.Plain());
        Registry.Current = Data.Secret();
        Registry.Name = Data.Plain();
    }

    internal static void Read()
    {
        Net.Send(number); // want PK1001
        Net.Send(title); // clean
        Net.Send(seen[0]); // want PK1001
        Net.Send(titles[0]); // clean
        Net.Send(loaded); // want PK1001
        Net.Send(opened); // clean
        Net.Send(Registry.Current); // want PK1001
        Net.Send(Registry.Name); // clean
        Net.Send(seen.Count.ToString()); // clean
    }

    internal static void Generic()
    {
        Slot<int>.Value = Data.Secret();
        Net.Send(Slot<int>.Value); // want PK1001
        Net.Send(Slot<int>.Fixed); // clean
    }

    internal static void ThreadLocal()
    {
        Ambient.Value = Data.Secret();
        Net.Send(Ambient.Value); // want PK1001
        Net.Send(AmbientName.Value ?? ""); // clean
        AmbientName.Value = Data.Plain();
    }

    private static readonly AsyncLocal<string> Ambient = new();
    private static readonly AsyncLocal<string> AmbientName = new();
}

internal static class Registry
{
    public static string Current { get; set; } = "";
    public static string Name { get; set; } = "";
}

internal static class Slot<T>
{
    public static string Value = "";
    public static readonly string Fixed = typeof(T).Name;
}

// Static members of generic classes: one for each list of type arguments.
internal static class Kept<T>
{
    public static string? Value;
    public static string? Other { get; set; }
    public static T? Item;
    public static readonly List<string> Items = [];
    public static string? Started = Data.Secret();
}
internal static class KeptByItself<T> { private static string? value; public static void Set(string given) => value = given; public static string? Get() => value; }
internal static class KeptPair<TKey, TValue> { public static string? Value; }
internal static class Outer<T> { internal static class Inner { public static string? Value; } }
internal static class Apart<T> { public static string? Last; }
internal static class Alone<T> { public static string? Last; }
internal class Base<T> { public static string? Last; }

internal static class SharedByArguments
{
    public static void Two() { Kept<string>.Value = Data.Secret(); Kept<int>.Value = "int"; Net.Send(Kept<int>.Value); } // clean
    public static void TwoSame() { Kept<string>.Value = Data.Secret(); Kept<int>.Value = "int"; Net.Send(Kept<string>.Value); } // want PK1001
    public static void Later() => Net.Send(Kept<long>.Value); // clean
    public static void LaterSame() => Net.Send(Kept<string>.Value); // want PK1001
    public static void LaterNullable() => Net.Send(Kept<string?>.Value); // want PK1001
    public static void Put() { Kept<Resident>.Other = Data.Secret(); Kept<string>.Item = Data.Secret(); Kept<Resident>.Items.Add(Data.Secret()); }
    public static void PutRead() => Net.Send(Kept<Resident>.Other); // want PK1001
    public static void PutReadOther() => Net.Send(Kept<int>.Other); // clean
    public static void PutItem() => Net.Send(Kept<string>.Item); // want PK1001
    public static void PutItems() => Net.Send(Kept<Resident>.Items[0]); // want PK1001
    public static void Initialised() => Net.Send(Kept<int>.Started); // want PK1001

    private static void Open<T>(string text) => KeptPair<T, int>.Value = text;
    private static string? ReadOpen<T>() => KeptPair<T, string>.Value;
    public static void PutOpen() => Open<string>(Data.Secret());
    public static void OpenRead() => Net.Send(KeptPair<string, int>.Value); // want PK1001
    public static void PutClosed() => KeptPair<string, string>.Value = Data.Secret();
    public static void ClosedReadOpen() => Net.Send(ReadOpen<string>()); // want PK1001

    private static void OpenOther<T>(string text) => Base<T>.Last = text;
    public static void ThroughCallee() { Base<int>.Last = "x"; OpenOther<int>(Data.Secret()); Net.Send(Base<int>.Last); } // want PK1001
    public static void InOneBody<T>() { Outer<T>.Inner.Value = Data.Secret(); Net.Send(Outer<string>.Inner.Value); } // want PK1001
    private static string? Both<T>(string text) { Alone<long>.Last = "x"; Alone<T>.Last = text; return Alone<long>.Last; }
    public static void BothRead() => Net.Send(Both<long>(Data.Secret())); // want PK1001
    private static string? BothClosed<T>(string text) { Apart<T>.Last = "x"; Apart<byte>.Last = text; return Apart<T>.Last; }
    public static void BothClosedRead() => Net.Send(BothClosed<byte>(Data.Secret())); // want PK1001
    public static void OfMethods() { KeptByItself<char>.Set(Data.Secret()); Net.Send(KeptByItself<char>.Get()); } // want PK1001
}

internal static class SharedByHeirs
{
    private static class Only<T> { public static string? Last; }
    private class Above<T> { public static string? Last; }
    private sealed class Below : Above<Resident>;
    public static void Put() { Below.Last = Data.Secret(); Only<(int A, int B)>.Last = Data.Secret(); }
    public static void Read() => Net.Send(Above<Resident>.Last); // want PK1001
    public static void ReadOther() => Net.Send(Above<string>.Last); // clean
    public static void ReadTuple() => Net.Send(Only<(int, int)>.Last); // want PK1001
}
