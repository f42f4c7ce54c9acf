// a static member of a generic class that is of the type argument's own type: text is told apart from what stands in the place of an object

namespace StaticsOfTheArgument;

internal static class Cache<T>
{
    public static T? Value;
    public static T? Shown { get; set; }
}

internal static class Only<T> { public static T? Value; }
internal static class Lists<T> { public static T? Value; }
internal static class Functions<T> { public static T? Value; }
internal sealed class Box { public string Text = ""; }

internal static class StaticsOfTheArgument
{
    internal static void Put()
    {
        Cache<string>.Value = Data.Secret();
        Cache<object>.Value = "a";
        Cache<string>.Shown = "b";
        Cache<object>.Shown = Data.Secret();
    }

    internal static void Text() => Net.Send(Cache<string>.Value); // want PK1001
    internal static void Object() => Net.Send((string)Cache<object>.Value!); // clean
    internal static void ShownText() => Net.Send(Cache<string>.Shown); // clean
    internal static void ShownObject() => Net.Send((string)Cache<object>.Shown!); // want PK1001

    private static void PutOpen<T>(T value) => Only<T>.Value = value;
    private static T? ReadOpen<T>() => Lists<T>.Value;

    internal static void Opened() => PutOpen<object>(Data.Secret());
    internal static void ReadOpened() => Net.Send((string)Only<object>.Value!); // want PK1001

    internal static void Boxed() => Lists<object>.Value = new Box { Text = Data.Secret() };
    internal static void ReadBoxed() => Net.Send(((Box)Lists<object>.Value!).Text); // want PK1001
    internal static void ReadBoxedOpen() => Net.Send(((Box)ReadOpen<object>()!).Text); // want PK1001

    internal static void Listed() => Lists<object>.Value = new List<string> { Data.Secret() };
    internal static void ReadListed() => Net.Send(((List<string>)Lists<object>.Value!)[0]); // want PK1001
    internal static void ReadListedOpen() => Net.Send(((List<string>)ReadOpen<object>()!)[0]); // want PK1001

    internal static void InOneBody()
    {
        Lists<object>.Value = new Box { Text = Data.Secret() };
        Net.Send(((Box)ReadOpen<object>()!).Text); // want PK1001
        PutOpen<object>(new Box { Text = Data.Secret() });
        Net.Send(((Box)Only<object>.Value!).Text); // want PK1001
    }

    internal static void Kept() => Functions<object>.Value = (Action<string>)Net.Send;
    internal static void Called() => ((Action<string>)Functions<object>.Value!)(Data.Secret()); // want PK1001
}
