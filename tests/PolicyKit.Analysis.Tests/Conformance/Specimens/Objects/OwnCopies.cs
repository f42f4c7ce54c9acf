// a record's own copy constructor, a static place for each type argument, one of several places by reference

internal record OwnDocument(string A, string B)
{
    public string Note { get; init; } = "n";

    protected OwnDocument(OwnDocument from)
    {
        A = from.A;
        B = "b";
        Note = from.A;
    }
}

internal static class OwnSlot<T>
{
    public static string Held = "h";
}

internal static class OwnSlots<T>
{
    public static string Held = "h";

    public static void Put(string text) => Held = text;
}

internal sealed class OwnPlaces
{
    private string a = "a";
    private string b = "b";

    public string A => a;

    public string B => b;

    public ref string Place(string name)
    {
        if (name == "a") return ref a;
        return ref b;
    }

    public ref string Chosen(bool second) => ref second ? ref b : ref a;

    public ref string First() => ref a;
}

internal static class OwnCopies
{
    internal static void ByItsOwnConstructor()
    {
        var copy = new OwnDocument(Data.Secret(), "k") with { A = "k" };
        Net.Send(copy.Note); // want PK1001
        Net.Send(copy.A); // clean
        Net.Send((new OwnDocument("a", Data.Secret()) with { A = "k" }).B); // clean
    }

    internal static void ForEachTypeArgument()
    {
        OwnSlot<int>.Held = Data.Secret();
        OwnSlot<string>.Held = "k";
        Net.Send(OwnSlot<int>.Held); // want PK1001
    }

    internal static void ByAMemberOfEach()
    {
        OwnSlots<int>.Put(Data.Secret());
        OwnSlots<string>.Put("k");
        Net.Send(OwnSlots<int>.Held); // want PK1001
    }

    internal static void OneOfTwoPlaces()
    {
        var (places, others) = (new OwnPlaces(), new OwnPlaces());
        places.Place("b") = Data.Secret();
        Net.Send(places.B); // want PK1001
        others.Place("b") = "a";
        Net.Send(others.B); // clean
    }

    internal static void AChosenPlace(bool second)
    {
        var (places, others) = (new OwnPlaces(), new OwnPlaces());
        places.Chosen(second) = Data.Secret();
        Net.Send(places.B); // want PK1001
        Net.Send(places.A); // want PK1001
        others.First() = Data.Secret();
        Net.Send(others.B); // clean
        Net.Send(others.A); // want PK1001
    }
}
