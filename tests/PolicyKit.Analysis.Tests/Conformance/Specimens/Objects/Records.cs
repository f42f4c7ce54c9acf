// records: positional, with, generated ToString, Deconstruct and equality; record structs

internal static class Records
{
    internal static void Positional()
    {
        var person = new Person("Hanako", Data.Secret());
        Net.Send(person.Number); // want PK1001
        Net.Send(person.Name); // clean
        var (name, number) = person;
        Net.Send(number); // want PK1001
        Net.Send(name); // clean
    }

    internal static void Printed()
    {
        Net.Send(new Person("Hanako", Data.Secret()).ToString()); // want PK1001
        Net.Send(new Person("Hanako", "none").ToString()); // clean
        Net.Send($"{new Person("Hanako", Data.Secret())}"); // want PK1001
        Net.Send(new Quiet("Hanako", Data.Secret()).ToString()); // clean
        Net.Send("" + new Pair(1, Data.SecretInt())); // want PK1001
        Net.Send("" + new Pair(1, 2)); // clean
    }

    internal static void With()
    {
        var person = new Person("Hanako", Data.Secret());
        var renamed = person with { Name = "Taro" };
        Net.Send(renamed.Number); // want PK1001
        Net.Send(renamed.Name); // clean
        var blanked = person with { Number = "" };
        Net.Send(blanked.Number); // clean
        Net.Send(blanked.ToString()); // clean
        Net.Send(person.Number); // want PK1001
        var filled = blanked with { Number = Data.Secret() };
        Net.Send(filled.ToString()); // want PK1001
        Net.Send(blanked.Number); // clean
    }

    internal static void Equality()
    {
        var person = new Person("Hanako", Data.Secret());
        var guess = new Person("Hanako", "123456789018");
        Net.Send((person == guess).ToString()); // want PK1001
        Net.Send((guess == new Person("Taro", "")).ToString()); // clean
    }

    internal static void Structs()
    {
        var pair = new Pair(Data.SecretInt(), 2);
        var other = pair with { Left = 1 };
        Net.SendInt(pair.Left); // want PK1001
        Net.SendInt(other.Left); // clean
        Net.SendInt(other.Right); // clean
    }

    internal static void DeclaredOnTheParameter()
    {
        var file = new Filed("Hanako", "123456789018");
        Net.Send(file.Number); // want PK1001
        Net.Send(file.Name); // clean
        Net.Send(file.ToString()); // want PK1001
    }

    internal static void Inherited()
    {
        Person person = new Employee("Hanako", "none", Data.Secret());
        Net.Send(person.ToString()); // want PK1001
        Net.Send(person.Number); // clean
        Person plain = new Employee("Hanako", "none", "desk");
        Net.Send(plain.ToString()); // clean
        var copied = (Employee)(person with { Name = "Taro" });
        Net.Send(copied.Pension); // want PK1001
    }
}

internal record Person(string Name, string Number);

internal sealed record Employee(string Name, string Number, string Pension) : Person(Name, Number);

internal sealed record Quiet(string Name, string Number)
{
    public override string ToString() => $"Quiet {Name}";
}

internal readonly record struct Pair(int Left, int Right);

internal sealed record Filed(string Name, [OfZone(typeof(MyNumberZone))] string Number);
