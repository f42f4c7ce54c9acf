// pattern forms: property, positional, list and slice, var, type, relational, logical, nested

internal static class Patterns
{
    internal static void Property(object given, Resident resident)
    {
        if (given is Resident { Number: var number, Name: var name })
        {
            Net.Send(number); // want PK1001
            Net.Send(name); // clean
        }

        if (resident is { Number: { } inner })
            Show(inner);
        if (given is Folder { Front.Number: var front, Front.Title: var title })
        {
            Net.Send(front); // clean
            Net.Send(title); // clean
        }
    }

    internal static void NestedProperty()
    {
        object folder = new Folder { Front = new Card { Number = Data.Secret(), Title = "t" } };
        if (folder is Folder { Front: { Number: var number, Title: var title } })
        {
            Net.Send(number); // want PK1001
            Net.Send(title); // clean
        }

        if (folder is Folder { Front.Number: var dotted, Front: Card card })
        {
            Net.Send(dotted); // want PK1001
            Net.Send(card.Title); // clean
            Net.Send(card.Number); // want PK1001
        }
    }

    internal static void Positional(bool flag)
    {
        object pair = new Pair(Data.Secret(), Data.Plain());
        if (pair is Pair(var left, var right))
        {
            Net.Send(left); // want PK1001
            Net.Send(right); // clean
        }

        var tuple = (Data.Secret(), flag);
        if (tuple is (var text, true))
            Net.Send(text); // want PK1001
        var open = (Data.Plain(), flag);
        if (open is (var fine, true))
            Net.Send(fine); // clean
        object own = new Own(Data.Secret());
        if (own is Own(var head, var tail))
        {
            Net.Send(head); // clean
            Net.Send(tail); // want PK1001
        }
    }

    internal static void Lists()
    {
        string[] secret = ["a", Data.Secret(), "c"];
        if (secret is [var first, var second, ..])
        {
            Net.Send(second); // want PK1001
            Net.Send(first); // clean
        }

        if (secret is [_, .. var rest])
            Net.Send(rest[0]); // want PK1001
        string[] open = ["a", Data.Plain()];
        if (open is [.., var last])
            Net.Send(last); // clean
        if (secret is [_, { Length: 12 } middle, _])
            Show(middle);
    }

    internal static void Types()
    {
        object secret = Data.Secret();
        Net.Send(secret is string text ? text : "none"); // want PK1001
        object open = Data.Plain();
        Net.Send(open is string fine ? fine : "none"); // clean
        Net.Send(secret is var anything ? anything.ToString() : ""); // want PK1001
        var line = open switch { int i => i.ToString(), string { Length: > 3 } s => s, not null => "?", null => "" };
        Net.Send(line); // clean
    }

    internal static void Logical(int hour)
    {
        var text = hour is >= 9 and < 17 or 18 ? Data.Plain() : "closed";
        Net.Send(text); // clean
        var other = hour is not 0 and var h && h > 3 ? Data.Secret() : "closed";
        Net.Send(other); // want PK1001
    }

    internal static void InASwitch(object given)
    {
        var text = given switch
        {
            Resident { Name: "Hanako" } r => r.Number,
            Pair(var a, _) => a,
            string s => s,
            _ => "none",
        };
        Net.Send(text); // want PK1001
        var name = given switch
        {
            Resident { Name: var n } => n,
            Pair { Right: var b } => b,
            _ => "none",
        };
        Net.Send(name); // clean
    }

    private static void Show(string text) => _ = text;

    private abstract class Paper { public string Text { get; init; } = ""; }
    private sealed class Slip : Paper;
    private sealed class Poster : Paper;

    internal static void TestsForAClass()
    {
        Paper[] papers = [new Slip { Text = Data.Secret() }, new Poster { Text = Data.Plain() }];
        foreach (var paper in papers)
        {
            if (paper is Poster poster) Net.Send(poster.Text); // clean
            if (paper is Slip slip) Net.Send(slip.Text); // want PK1001
            switch (paper)
            {
                case Poster { Text: var text }:
                    Net.Send(text); // clean
                    break;
                case Slip { Text: var text }:
                    Net.Send(text); // want PK1001
                    break;
            }

            Net.Send((paper as Poster)?.Text); // clean
        }

        foreach (var poster in papers.OfType<Poster>()) Net.Send(poster.Text); // clean
        foreach (var slip in papers.OfType<Slip>()) Net.Send(slip.Text); // want PK1001
    }
}

internal sealed class Card
{
    public string Number = "";
    public string Title = "";
}

internal sealed class Folder
{
    public Card Front { get; init; } = new();
}

internal sealed record Pair(string Left, string Right);

internal sealed class Own(string text)
{
    public void Deconstruct(out string head, out string tail)
    {
        head = "own";
        tail = text;
    }
}

// Patterns that always hold: the other branch is never taken.
internal static class PatternsThatAlwaysHold
{
    public static void Always() => Net.Send(Data.Secret() is var x ? "const" : x); // clean
    public static void AlwaysGiven() => Net.Send(Data.Secret() is var x ? x : "const"); // want PK1001
    public static void Text() => Net.Send(Data.Secret() is string x ? x : "const"); // want PK1001
    public static void Both() => Net.Send(Data.Secret() is { Length: > 3 } and var x ? x : "const"); // want PK1001
    public static void Decided() { if (Data.Secret() is var x) Net.Send("yes"); } // clean
    public static void DecidedByPart() { if (Data.Secret() is { Length: > 3 } and var x) Net.Send("yes"); } // want PK1009
    public static void InSwitch() => Net.Send(Data.Secret() switch { "1" => "a", var x => x }); // want PK1001
    public static void InSwitchClean() => Net.Send(Data.Plain() switch { "1" => "a", var x => x }); // clean
    public static void Guarded() => Net.Send(Data.Secret() is var x && Data.PlainInt() > 3 ? "a" : x); // want PK1001
}
