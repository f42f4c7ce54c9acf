// primary constructors: captured parameters, fields initialised from them, base arguments

internal static class PrimaryConstructors
{
    internal static void Captured()
    {
        Net.Send(new Letter(Data.Secret(), "to").Body()); // want PK1001
        Net.Send(new Letter(Data.Secret(), "to").Address()); // clean
        Net.Send(new Letter(Data.Plain(), "to").Body()); // clean
        new Letter(Data.Secret(), "to").Post(); // want PK1001
        new Letter(Data.Plain(), "to").Post(); // clean
    }

    internal static void IntoAProperty()
    {
        var note = new Note(Data.Secret());
        Net.Send(note.Text); // want PK1001
        Net.Send(note.Kind); // clean
        Net.Send(new Note("x").Text); // clean
    }

    internal static void IntoTheBase()
    {
        Net.Send(new Memo("kind", Data.Secret()).Text); // want PK1001
        Net.Send(new Memo(Data.Secret(), "text").Text); // clean
        Net.Send(new Memo(Data.Secret(), "text").Tag); // want PK1001
    }

    internal static void CapturedAndChanged()
    {
        var counter = new Kept("a");
        counter.Replace(Data.Secret());
        Net.Send(counter.Read()); // want PK1001
        counter.Replace("b");
        Net.Send(counter.Read()); // clean
    }

    internal static void Declared()
    {
        var file = new Sealed("123456789018", "title");
        Net.Send(file.Show()); // want PK1001
        Net.Send(file.Title()); // clean
    }

    internal static void Struct()
    {
        var pair = new Pair(Data.Secret(), "b");
        Net.Send(pair.First); // want PK1001
        Net.Send(pair.Second); // clean
    }
}

internal sealed class Letter(string body, string address)
{
    public string Body() => body;

    public string Address() => address;

    public void Post() => Net.Send(body);
}

internal class Note(string text)
{
    public string Text { get; } = text.Trim();

    public string Kind { get; } = "note";
}

internal sealed class Memo(string tag, string text) : Note(text)
{
    public string Tag => tag;
}

internal sealed class Kept(string current)
{
    public void Replace(string next) => current = next;

    public string Read() => current;
}

internal sealed class Sealed([OfZone(typeof(MyNumberZone))] string number, string title)
{
    public string Show() => number;

    public string Title() => title;
}

internal readonly struct Pair(string first, string second)
{
    public string First => first;

    public string Second => second;
}
