// conversions: boxing, casts, as, user-defined, parsing, checked

internal static class Conversions
{
    internal static void Boxing()
    {
        object secret = Data.Secret();
        Net.Send((string)secret); // want PK1001
        Net.Send(secret as string); // want PK1001
        object open = Data.Plain();
        Net.Send((string)open); // clean
        object number = Data.SecretInt();
        Net.SendInt((int)number); // want PK1001
        IComparable comparable = Data.PlainInt();
        Net.SendInt((int)comparable); // clean
    }

    internal static void Numbers()
    {
        long wide = Data.SecretInt();
        Net.SendInt((int)wide); // want PK1001
        Net.SendInt(checked((int)(wide + 1))); // want PK1001
        Net.SendInt(unchecked((byte)Data.SecretInt())); // want PK1001
        int? maybe = Data.SecretInt();
        Net.SendInt(maybe.Value); // want PK1001
        Net.SendInt(maybe.GetValueOrDefault()); // want PK1001
        int? fine = Data.PlainInt();
        Net.SendInt(fine.Value); // clean
        Net.SendInt(checked((byte)Data.PlainInt())); // clean
        var kind = (DayOfWeek)Data.SecretInt();
        Net.Send(kind.ToString()); // want PK1001
        Net.Send(((DayOfWeek)Data.PlainInt()).ToString()); // clean
    }

    internal static void Parsing()
    {
        Net.SendInt(int.Parse(Data.Secret()[..4])); // want PK1001
        Net.SendInt(int.Parse("12")); // clean
        long.TryParse(Data.Secret(), out var parsed);
        Net.Send(parsed.ToString()); // want PK1001
        long.TryParse("12", out var other);
        Net.Send(other.ToString()); // clean
        Net.SendInt(Convert.ToInt32(Data.Secret()[..4])); // want PK1001
    }

    internal static void UserDefined()
    {
        Wrapped secret = Data.Secret();
        Net.Send((string)secret); // want PK1001
        Wrapped open = Data.Plain();
        Net.Send((string)open); // clean
        Net.Send(((Masked)Data.Secret()).ToString()); // clean
        string text = new Masked("open");
        Net.Send(text); // clean
    }
}

internal sealed class Wrapped(string text)
{
    private readonly string text = text;

    public static implicit operator Wrapped(string text) => new(text);

    public static explicit operator string(Wrapped wrapped) => wrapped.text;
}

internal sealed class Masked(string shown)
{
    private readonly string shown = shown;

    public static explicit operator Masked(string text) => new("masked");

    public static implicit operator string(Masked masked) => masked.shown;

    public override string ToString() => shown;
}
