// fields, nested fields, one member does not colour its neighbours

internal static class Fields
{
    internal static void Simple()
    {
        var card = new Card();
        card.Number = Data.Secret();
        card.Title = Data.Plain();
        Net.Send(card.Number); // want PK1001
        Net.Send(card.Title); // clean
        card.Number = "";
        Net.Send(card.Number); // clean
    }

    internal static void Nested()
    {
        var folder = new Folder { Front = new Card(), Back = new Card() };
        folder.Front.Number = Data.Secret();
        Net.Send(folder.Front.Number); // want PK1001
        Net.Send(folder.Front.Title); // clean
        Net.Send(folder.Back.Number); // clean
        folder.Front = new Card();
        Net.Send(folder.Front.Number); // clean
    }

    internal static void Deep()
    {
        var node = new Node { Next = new Node { Next = new Node { Next = new Node() } } };
        node.Next.Next.Next.Text = Data.Secret();
        Net.Send(node.Next.Next.Next.Text); // want PK1001
        Net.Send(node.Next.Next.Text); // clean
        Net.Send(node.Text); // clean
    }

    internal static void TwoObjectsOfOneClass()
    {
        var first = new Card();
        var second = new Card();
        first.Number = Data.Secret();
        Net.Send(second.Number); // clean
        Net.Send(first.Number); // want PK1001
    }

    internal static void MadeByAFactory()
    {
        var first = Make(Data.Secret());
        var second = Make(Data.Plain());
        Net.Send(second.Number); // clean
        Net.Send(first.Number); // want PK1001
        Net.Send(first.Title); // clean
    }

    internal static void FilledByAHelper()
    {
        var first = new Card();
        var second = new Card();
        Fill(first, Data.Secret());
        Fill(second, Data.Plain());
        Net.Send(first.Number); // want PK1001
        Net.Send(second.Number); // clean
    }

    internal static void Declared()
    {
        var resident = Data.Resident();
        Net.Send(resident.Number); // want PK1001
        Net.Send(resident.Name); // clean
        var another = new Resident { Name = "Taro", Number = "999999999996" };
        Net.Send(another.Name); // clean
        Net.Send(another.Number); // want PK1001
    }

    private static Card Make(string number) => new() { Number = number, Title = "card" };

    private static void Fill(Card card, string number) => card.Number = number;
}

internal sealed class Card
{
    public string Number = "";
    public string Title = "";
}

internal sealed class Folder
{
    public Card Front = new();
    public Card Back = new();
}

internal sealed class Node
{
    public string Text = "";
    public Node? Next;
}
