// what reflection sets on an object is in it, and that nobody can follow it is said
internal static class SetByReflection
{
    private sealed class Card { public string Tag = ""; public string Name { get; set; } = ""; }

    public static void Field()
    {
        var card = new Card();
        typeof(Card).GetField("Tag")!.SetValue(card, Data.Secret()); // want PK1010
        Net.Send(card.Tag); // want PK1001
    }

    public static void Property()
    {
        var card = new Card();
        typeof(Card).GetProperty("Name")!.SetValue(card, Data.Secret()); // want PK1010
        Net.Send(card.Name); // want PK1001
    }

    public static void AnotherObject()
    {
        var card = new Card();
        var other = new Card { Name = "x" };
        typeof(Card).GetProperty("Name")!.SetValue(card, Data.Secret()); // want PK1010
        Net.Send(other.Name); // clean
    }

    public static void Plain()
    {
        var card = new Card();
        typeof(Card).GetProperty("Name")!.SetValue(card, Data.Plain()); // clean
        Net.Send(card.Name); // clean
    }

    public static void Names(Resident r)
    {
        foreach (var property in typeof(Resident).GetProperties()) Net.Send(property.Name); // clean
        _ = r;
    }
}
