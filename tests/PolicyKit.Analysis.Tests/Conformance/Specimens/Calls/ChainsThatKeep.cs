// a call without zone data gives its receiver, and the next one of the chain puts something there that holds zone data
internal sealed class Line(string text) { public string Text => text; }

internal sealed class Note { public string Text = ""; }

internal sealed class Letter
{
    private readonly List<Line> lines = [];
    private Note? note;
    private string title = "";

    public Letter Title(string text) { title = text; return this; }
    public Letter Add(string text) { lines.Add(new Line(text)); return this; }
    public Letter Pin(Note pinned) { note = pinned; return this; }
    public Letter Inner(Action<Letter> fill) { var letter = new Letter(); fill(letter); lines.AddRange(letter.lines); return this; }
    public string All() => title + string.Concat(lines.Select(l => l.Text));
    public string Pinned() => title + note!.Text;
    public string Head() => title;
}

internal static class ChainsThatKeep
{
    internal static void Made(Resident r)
    {
        var letter = new Letter();
        letter.Title("notice").Add(r.Number);
        Net.Send(letter.All()); // want PK1001
        Net.Send(letter.Head()); // clean
        var open = new Letter();
        open.Title("notice").Add(r.Name);
        Net.Send(open.All()); // clean
    }

    internal static void Filled(Resident r)
    {
        var (letter, note) = (new Letter(), new Note());
        letter.Title("notice").Pin(note);
        note.Text = r.Number;
        Net.Send(letter.Pinned()); // want PK1001
        var (open, other) = (new Letter(), new Note());
        open.Title("notice").Pin(other);
        other.Text = r.Name;
        Net.Send(open.Pinned()); // clean
    }

    internal static void Nested(Resident r)
    {
        var letter = new Letter().Title("notice").Inner(l => l.Title("inner").Add(r.Number));
        Net.Send(letter.All()); // want PK1001
        var open = new Letter().Title("notice").Inner(l => l.Title("inner").Add(r.Name));
        Net.Send(open.All()); // clean
    }
}
