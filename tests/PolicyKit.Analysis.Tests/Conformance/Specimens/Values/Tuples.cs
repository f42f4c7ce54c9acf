// tuples, deconstruction, user Deconstruct

internal static class Tuples
{
    internal static void Items()
    {
        var pair = (Data.Secret(), Data.Plain());
        Net.Send(pair.Item1); // want PK1001
        Net.Send(pair.Item2); // clean
        (string Number, string Name) named = (Data.Secret(), "Hanako");
        Net.Send(named.Number); // want PK1001
        Net.Send(named.Name); // clean
        named.Number = "";
        Net.Send(named.ToString()); // clean
        Net.Send(pair.ToString()); // want PK1001
    }

    internal static void Deconstructed()
    {
        var (secret, open) = (Data.Secret(), Data.Plain());
        Net.Send(secret); // want PK1001
        Net.Send(open); // clean
        var ((a, b), c) = (("x", Data.Secret()), "y");
        Net.Send(a); // clean
        Net.Send(b); // want PK1001
        Net.Send(c); // clean
        var (_, second) = Pair();
        Net.Send(second); // clean
        var (first, _) = Pair();
        Net.Send(first); // want PK1001
    }

    internal static void IntoMembers()
    {
        var box = new Box();
        (box.Left, box.Right) = Pair();
        Net.Send(box.Left); // want PK1001
        Net.Send(box.Right); // clean
    }

    internal static void OwnDeconstruct()
    {
        var (left, right) = new Box { Left = Data.Secret(), Right = Data.Plain() };
        Net.Send(left); // want PK1001
        Net.Send(right); // clean
        var (name, number) = Data.Resident();
        Net.Send(name); // clean
        Net.Send(number); // want PK1001
        var (x, y) = new Point(Data.SecretInt(), 2);
        Net.SendInt(x); // want PK1001
        Net.SendInt(y); // clean
    }

    internal static void InLoops()
    {
        var rows = new List<(string Number, string Name)> { (Data.Secret(), "Hanako") };
        foreach (var (number, name) in rows)
        {
            Net.Send(number); // want PK1001
            Net.Send(name); // clean
        }
    }

    internal static void Long()
    {
        var many = (1, 2, 3, 4, 5, 6, 7, Data.Secret(), "nine");
        Net.Send(many.Item8); // want PK1001
        Net.Send(many.Item9); // clean
        Tuple<string, string> old = Tuple.Create(Data.Secret(), "open");
        Net.Send(old.Item1); // want PK1001
        Net.Send(old.Item2); // clean
    }

    private static (string, string) Pair() => (Data.Secret(), Data.Plain());

    private static void Deconstruct(this Resident resident, out string name, out string number) => (name, number) = (resident.Name, resident.Number);

    internal static void Compared()
    {
        var entry = (Name: Data.Plain(), Number: Data.Secret());
        if (entry == ("a", "1")) Net.Send("same"); // want PK1009
        var open = (Data.Plain(), Data.Plain());
        if (open != ("a", "b")) Net.Send("other"); // clean
    }
}

internal sealed class Box
{
    public string Left = "";
    public string Right = "";

    public void Deconstruct(out string left, out string right)
    {
        left = Left;
        right = Right;
    }
}

internal readonly record struct Point(int X, int Y);
