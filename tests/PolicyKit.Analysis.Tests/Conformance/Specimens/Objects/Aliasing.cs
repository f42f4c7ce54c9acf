// aliasing: two names of one object, one name of two objects

internal static class Aliasing
{
    internal static void TwoNames()
    {
        var a = new Card();
        var b = a;
        b.Number = Data.Secret();
        Net.Send(a.Number); // want PK1001
        a.Number = "";
        Net.Send(b.Number); // clean
    }

    internal static void NameMoves()
    {
        var a = new Card();
        var b = a;
        b = new Card();
        b.Number = Data.Secret();
        Net.Send(a.Number); // clean
        Net.Send(b.Number); // want PK1001
    }

    internal static void EitherObject(bool flag)
    {
        var a = new Card();
        var b = new Card();
        var either = flag ? a : b;
        either.Number = Data.Secret();
        Net.Send(a.Number); // want PK1001
        Net.Send(b.Number); // want PK1001
        Net.Send(either.Title); // clean
    }

    internal static void ThroughAHolder()
    {
        var card = new Card();
        var holder = new Holder { Card = card };
        holder.Card.Number = Data.Secret();
        Net.Send(card.Number); // want PK1001
        var other = new Card();
        var otherHolder = new Holder { Card = other };
        otherHolder.Card.Title = Data.Secret();
        Net.Send(other.Number); // clean
    }

    internal static void ThroughACall()
    {
        var card = new Card();
        var same = Same(card);
        same.Number = Data.Secret();
        Net.Send(card.Number); // want PK1001
        var original = new Card();
        var copy = Copy(original);
        copy.Number = Data.Secret();
        Net.Send(original.Number); // clean
        Net.Send(copy.Number); // want PK1001
    }

    internal static void ThroughAnArray()
    {
        var card = new Card();
        var array = new[] { card };
        array[0].Number = Data.Secret();
        Net.Send(card.Number); // want PK1001
        var other = new Card();
        var list = new List<Card> { other };
        list[0].Number = Data.Secret();
        Net.Send(other.Number); // want PK1001
        Net.Send(other.Title); // clean
    }

    internal static void Fluent()
    {
        var card = new Card();
        card.With(Data.Plain()).With(Data.Secret());
        Net.Send(card.Number); // want PK1001
        var other = new Card();
        other.With(Data.Secret()).With(Data.Plain());
        Net.Send(other.Number); // clean
    }

    private static Card Same(Card card) => card;

    private static Card Copy(Card card) => new() { Number = card.Number, Title = card.Title };

    private sealed class Slip { public string Text = ""; }

    private static string WrittenThere(Slip to, Slip from)
    {
        to.Text = Data.Secret();
        return from.Text;
    }

    private static void Fill(Slip first, Slip second)
    {
        second.Text = Data.Plain();
        first.Text = Data.Secret();
    }

    private static void CopyAfter(Slip source, Slip same, Slip target)
    {
        source.Text = Data.Secret();
        target.Text = same.Text;
    }

    internal static void ArgumentsThatAreOne()
    {
        var slip = new Slip();
        Net.Send(WrittenThere(slip, slip)); // want PK1001
        Net.Send(WrittenThere(new Slip(), new Slip())); // clean
        var both = new Slip();
        Fill(both, both);
        Net.Send(both.Text); // want PK1001
        var (first, second) = (new Slip(), new Slip());
        Fill(first, second);
        Net.Send(second.Text); // clean
        var (one, target) = (new Slip(), new Slip());
        CopyAfter(one, one, target);
        Net.Send(target.Text); // want PK1001
        var other = new Slip();
        CopyAfter(new Slip(), new Slip(), other);
        Net.Send(other.Text); // clean
    }
}

internal sealed class Card
{
    public string Number = "";
    public string Title = "";

    public Card With(string number)
    {
        Number = number;
        return this;
    }
}

internal sealed class Holder
{
    public Card Card = new();
}
