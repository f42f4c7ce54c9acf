// operators: arithmetic, logical, user-defined, compound user-defined, checked and unchecked contexts

internal static class Operators
{
    internal static void Arithmetic()
    {
        var secret = Data.SecretInt();
        Net.SendInt(secret % 11); // want PK1001
        Net.SendInt(-secret); // want PK1001
        Net.SendInt(~secret & 0xFF); // want PK1001
        Net.SendInt(1 << secret); // want PK1001
        checked
        {
            Net.SendInt(secret * 2); // want PK1001
            Net.SendInt(Data.PlainInt() * 2); // clean
        }

        Net.SendInt(unchecked(Data.PlainInt() * int.MaxValue)); // clean
        Net.SendInt(-Data.PlainInt() % 7); // clean
    }

    internal static void Logical()
    {
        var odd = Data.SecretInt() % 2 == 1;
        Net.Send(odd.ToString()); // want PK1001
        Net.Send((!odd).ToString()); // want PK1001
        Net.Send((odd | Data.PlainInt() > 30).ToString()); // want PK1001
        var busy = Data.PlainInt() > 3;
        Net.Send((busy ^ true).ToString()); // clean
        Net.Send((Data.PlainInt() < 8 && busy).ToString()); // clean
    }

    internal static void Increment()
    {
        var secret = Data.SecretInt();
        var before = secret++;
        Net.SendInt(before); // want PK1001
        Net.SendInt(secret); // want PK1001
        var open = 1;
        Net.SendInt(open++); // clean
        Net.SendInt(--open); // clean
    }

    internal static void UserDefined()
    {
        var secret = new Amount(Data.SecretInt());
        var open = new Amount(Data.PlainInt());
        Net.SendInt((secret + open).Value); // want PK1001
        Net.SendInt((open + open).Value); // clean
        Net.SendInt((-secret).Value); // want PK1001
        Net.SendInt((-open).Value); // clean
        open += new Amount(1);
        Net.SendInt(open.Value); // clean
        open += secret;
        Net.SendInt(open.Value); // want PK1001
        Net.Send((secret > open).ToString()); // want PK1001
    }

    internal static void InPlace()
    {
        var sum = new Sum();
        sum += Data.PlainInt();
        Net.SendInt(sum.Total); // clean
        sum += Data.SecretInt();
        Net.SendInt(sum.Total); // want PK1001
    }

    private static T Added<T>(T left, T right) where T : System.Numerics.IAdditionOperators<T, T, T> => left + right;

    private static T Total<T>(params T[] parts) where T : System.Numerics.IAdditionOperators<T, T, T>
    {
        var total = parts[0];
        for (var i = 1; i < parts.Length; i++) total += parts[i];
        return total;
    }

    internal static void OfTypeParameters()
    {
        var fee = Added(new Fee(Data.SecretInt(), "copy"), new Fee(2, "copy"));
        Net.SendInt(fee.Yen); // want PK1001
        Net.Send(fee.Reason); // clean
        Net.SendInt(Total(new Fee(Data.SecretInt(), ""), new Fee(2, "")).Yen); // want PK1001
        Net.SendInt(Total(new Fee(1, ""), new Fee(2, "")).Yen); // clean
        Net.SendInt(Added(Data.SecretInt(), 1)); // want PK1001
        Net.SendInt(Added(1, 2)); // clean
    }
}

internal readonly struct Amount(int value)
{
    public int Value { get; } = value;

    public static Amount operator +(Amount left, Amount right) => new(left.Value + right.Value);

    public static Amount operator -(Amount amount) => new(-amount.Value);

    public static bool operator >(Amount left, Amount right) => left.Value > right.Value;

    public static bool operator <(Amount left, Amount right) => left.Value < right.Value;
}

internal sealed class Sum
{
    public int Total { get; private set; }

    public void operator +=(int value) => Total = Total + value;
}

internal readonly record struct Fee(int Yen, string Reason) : System.Numerics.IAdditionOperators<Fee, Fee, Fee>
{
    public static Fee operator +(Fee left, Fee right) => new(left.Yen + right.Yen, left.Reason);
}
