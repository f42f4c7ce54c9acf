// constructors, chaining, base constructors, field initialisers, static constructors

internal static class Constructors
{
    internal static void Chained()
    {
        Net.Send(new Letter(Data.Secret()).Text); // want PK1001
        Net.Send(new Letter(Data.Plain()).Text); // clean
        Net.Send(new Letter().Text); // clean
        Net.Send(new Letter(Data.SecretInt()).Text); // want PK1001
    }

    internal static void Bases()
    {
        Net.Send(new Derived(Data.Secret(), "b").Text); // clean
        Net.Send(new Derived("a", Data.Secret()).Text); // want PK1001
        Net.Send(new Derived(Data.Secret(), "b").Own); // want PK1001
    }

    internal static void WithEffects()
    {
        _ = new Posting(Data.Secret()); // want PK1001
        _ = new Posting(Data.Plain()); // clean
        _ = new Filled(Data.Secret());
        Net.Send(Filled.Last); // want PK1001
        Net.Send(Filled.Kind); // clean
    }

    internal static void CallsAVirtualMember()
    {
        Net.Send(new Eager().Shown); // want PK1001
        Net.Send(new EagerOpen().Shown); // clean
    }

    internal static void Targeted()
    {
        Letter secret = new(Data.Secret());
        Net.Send(secret.Text); // want PK1001
        Letter open = new("a");
        Net.Send(open.Text); // clean
    }
}

internal sealed class Letter
{
    public Letter() : this("blank") { }

    public Letter(int number) : this(number.ToString()) { }

    public Letter(string text) => Text = text;

    public string Text { get; }
}

internal class Base(string text)
{
    public string Text { get; } = text;
}

internal sealed class Derived : Base
{
    public Derived(string own, string text) : base(text) => Own = own;

    public string Own { get; }
}

internal sealed class Posting
{
    public Posting(string text) => Net.Send(text);
}

internal sealed class Filled
{
    public Filled(string text) => Last = text;

    public static string Last { get; private set; } = "";

    public static string Kind { get; } = "kind";
}

internal abstract class EagerBase
{
    protected EagerBase() => Shown = Make();

    public string Shown { get; }

    protected abstract string Make();
}

internal sealed class Eager : EagerBase
{
    protected override string Make() => Data.Secret();
}

internal sealed class EagerOpen : EagerBase
{
    protected override string Make() => Data.Plain();
}
