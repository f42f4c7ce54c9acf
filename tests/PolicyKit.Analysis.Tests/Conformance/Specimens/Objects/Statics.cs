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
