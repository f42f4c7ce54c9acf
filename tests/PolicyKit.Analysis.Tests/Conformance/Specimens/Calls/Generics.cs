// generic methods, generic types, constraints

internal static class Generics
{
    internal static void Methods()
    {
        Net.Send(Same(Data.Secret())); // want PK1001
        Net.Send(Same(Data.Plain())); // clean
        Net.Send(First(Data.Secret(), 1)); // want PK1001
        Net.SendInt(First(1, Data.Secret())); // clean
        Net.Send(Text(Data.SecretInt())); // want PK1001
        Net.Send(Text(Data.PlainInt())); // clean
        Post(Data.Secret()); // want PK1001
        Post(Data.Plain()); // clean
    }

    internal static void Types()
    {
        var secret = new Box<string>(Data.Secret());
        Net.Send(secret.Value); // want PK1001
        var open = new Box<string>(Data.Plain());
        Net.Send(open.Value); // clean
        Net.Send(secret.Map(s => s.Length > 3 ? s : s).Value); // want PK1001
        Net.Send(open.Map(s => s + "!").Value); // clean
        Net.Send(secret.Map(_ => "constant").Value); // clean
        var pair = new Both<string, string>(Data.Secret(), Data.Plain());
        Net.Send(pair.Left); // want PK1001
        Net.Send(pair.Right); // clean
        Net.Send(pair.Swap().Left); // clean
        Net.Send(pair.Swap().Right); // want PK1001
    }

    internal static void Constraints()
    {
        Net.Send(Describe(new Loud { Text = Data.Secret() })); // want PK1001
        Net.Send(Describe(new Loud { Text = Data.Plain() })); // clean
        Net.Send(Describe(new Still { Text = Data.Secret() })); // clean
        Net.Send(Build<Loud>(Data.Secret()).Text); // want PK1001
        Net.Send(Build<Loud>(Data.Plain()).Text); // clean
    }

    internal static void Comparers()
    {
        Net.Send(Greatest(Data.Secret(), "0")); // want PK1001
        Net.Send(Greatest(Data.Plain(), "0")); // clean
    }

    private static T Same<T>(T value) => value;

    private static A First<A, B>(A a, B b) => a;

    private static string Text<T>(T value) where T : struct => $"{value}";

    private static void Post<T>(T value) => Net.Send(value?.ToString());

    private static string Describe<T>(T value) where T : IDescribed => value.Describe();

    private static T Build<T>(string text) where T : IDescribed, new() => new() { Text = text };

    private static T Greatest<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) > 0 ? a : b;
}

internal sealed class Box<T>(T value)
{
    public T Value { get; } = value;

    public Box<R> Map<R>(Func<T, R> map) => new(map(Value));
}

internal sealed record Both<A, B>(A Left, B Right)
{
    public Both<B, A> Swap() => new(Right, Left);
}

internal interface IDescribed
{
    string Text { get; set; }

    string Describe();
}

internal sealed class Loud : IDescribed
{
    public string Text { get; set; } = "";

    public string Describe() => Text;
}

internal sealed class Still : IDescribed
{
    public string Text { get; set; } = "";

    public string Describe() => "still";
}
