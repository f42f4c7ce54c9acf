// members of one name in several classes: a path to one is not a path to the other

internal abstract record Doc
{
    internal sealed record Text(string Value) : Doc;

    internal sealed record Hidden(string Value) : Doc;

    internal sealed record Link(string Title, string Url) : Doc;

    internal sealed record Titled(string Title) : Doc;

    internal record Open(string Value) : Doc;

    internal sealed record Wide(string Value, string More) : Open(Value);

    internal sealed record Pair(Doc First, Doc Second) : Doc;
}

internal interface IHas
{
    string Note { get; }
}

internal sealed class HasNote : IHas
{
    public string Note { get; set; } = "";
}

internal sealed class HasNoteToo
{
    public string Note { get; set; } = "";
}

internal class Letter
{
    public string Head { get; set; } = "";
}

internal class LongLetter : Letter
{
    public string Text { get; set; } = "";
}

internal static class NamesOfCases
{
    private static string Show(Doc doc) => doc switch { Doc.Text t => t.Value, Doc.Titled t => t.Title, Doc.Hidden => "***", Doc.Link l => l.Url, Doc.Open o => o.Value, Doc.Pair p => Show(p.First), _ => "" };

    private static string Noted(object has) => has is HasNote h ? h.Note : "";

    private static string NotedByContract(IHas has) => has.Note;

    internal static void Shown()
    {
        Net.Send(Show(new Doc.Text(Data.Secret()))); // want PK1001
        Net.Send(Show(new Doc.Hidden(Data.Secret()))); // clean
        Net.Send(Show(new Doc.Link(Data.Secret(), "u"))); // clean
        Net.Send(Show(new Doc.Link("t", Data.Secret()))); // want PK1001
        Net.Send(Show(new Doc.Open(Data.Secret()))); // want PK1001
    }

    internal static void Heirs()
    {
        Net.Send(Show(new Doc.Wide(Data.Secret(), "m"))); // want PK1001
        Net.Send(Show(new Doc.Wide("v", Data.Secret()))); // clean
    }

    internal static void Parts()
    {
        Net.Send(Show(new Doc.Pair(new Doc.Text(Data.Secret()), new Doc.Hidden("h")))); // want PK1001
        Net.Send(Show(new Doc.Pair(new Doc.Hidden(Data.Secret()), new Doc.Text("t")))); // clean
    }

    internal static void Either(bool first)
    {
        Doc doc = first ? new Doc.Hidden("h") : new Doc.Text(Data.Secret());
        Net.Send(Show(doc)); // want PK1001
        Doc other = first ? new Doc.Hidden(Data.Secret()) : new Doc.Text("t");
        Net.Send(Show(other)); // clean
    }

    internal static void OtherClasses()
    {
        Net.Send(Noted(new HasNote { Note = Data.Secret() })); // want PK1001
        Net.Send(Noted(new HasNoteToo { Note = Data.Secret() })); // clean
        Net.Send(NotedByContract(new HasNote { Note = Data.Secret() })); // want PK1001
    }

    private static string Body(Letter letter) => letter is LongLetter l ? l.Text : "";

    internal static void KnownByTypeOnly()
    {
        var letter = System.Text.Json.JsonSerializer.Deserialize<Letter>(Data.Secret())!;
        Net.Send(Body(letter)); // want PK1001
        Net.Send(letter is LongLetter l ? l.Text : ""); // want PK1001
        Net.Send(Body(new Letter { Head = Data.Secret() })); // clean
    }
}
