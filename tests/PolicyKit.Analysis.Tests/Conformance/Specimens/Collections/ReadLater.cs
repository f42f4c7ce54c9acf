// what runs when it is read: queries, own iterators, lazy values, views of a table

internal sealed class LaterEntry
{
    public string Name = "";
    public string Note = "";
}

internal static class ReadLater
{
    private static IEnumerable<string> Upper(IEnumerable<string> texts)
    {
        foreach (var text in texts) yield return text.ToUpperInvariant();
    }

    internal static void SelectedBeforeItWasAdded()
    {
        var texts = new List<string> { "a" };
        var query = texts.Select(static t => t.Trim());
        var copied = texts.Select(static t => t.Trim()).ToList();
        texts.Add(Data.Secret());
        Net.Send(query.First()); // want PK1001
        Net.Send(copied[0]); // clean
    }

    internal static void FilteredBeforeItWasAdded()
    {
        var texts = new List<string> { "a" };
        var query = texts.Where(static t => t.Length > 0);
        texts.Add(Data.Secret());
        foreach (var text in query) Net.Send(text); // want PK1001
    }

    internal static void QueriedBeforeItWasPut()
    {
        string[] texts = ["a", "b"];
        var query = from text in texts where text.Length > 0 select text + "!";
        Net.Send(query.First()); // clean
        texts[0] = Data.Secret();
        Net.Send(query.First()); // want PK1001
    }

    internal static void TwoStepsBeforeItWasAdded()
    {
        var texts = new List<string> { "a" };
        var some = texts.Where(static t => t.Length > 0);
        var ordered = some.OrderBy(static t => t);
        texts.Add(Data.Secret());
        Net.Send(string.Join(",", ordered)); // want PK1001
    }

    internal static void OfAnotherList()
    {
        var (texts, others) = (new List<string> { "a" }, new List<string> { "b" });
        var query = texts.Select(static t => t.Trim());
        others.Add(Data.Secret());
        Net.Send(query.First()); // clean
        Net.Send(others[0]); // want PK1001
    }

    internal static void ReadBeforeItWasAdded()
    {
        var texts = new List<string> { "a" };
        var query = texts.Select(static t => t.Trim());
        var first = query.First();
        texts.Add(Data.Secret());
        Net.Send(first); // clean
        Net.Send(query.Last()); // want PK1001
    }

    internal static void ClearedBeforeItWasRead()
    {
        var texts = new List<string> { Data.Secret() };
        var query = texts.Select(static t => t.Trim());
        var copied = query.ToList();
        texts.Clear();
        texts.Add("a");
        Net.Send(query.First()); // clean
        Net.Send(copied[0]); // want PK1001
    }

    internal static void ACapturedVariable()
    {
        var mark = "a";
        string[] texts = ["x"];
        var query = texts.Select(t => t + mark);
        mark = Data.Secret();
        Net.Send(query.First()); // want PK1001
    }

    internal static void ACapturedVariableThatWasReplaced()
    {
        var mark = Data.Secret();
        string[] texts = ["x"];
        var query = texts.Select(t => t + mark);
        var copied = query.ToArray();
        mark = "a";
        Net.Send(query.First()); // clean
        Net.Send(copied[0]); // want PK1001
    }

    internal static void APartThatWasWritten()
    {
        var entry = new LaterEntry();
        var entries = new List<LaterEntry> { entry };
        var names = entries.Select(static e => e.Name);
        var notes = entries.Select(static e => e.Note);
        entry.Name = Data.Secret();
        Net.Send(names.First()); // want PK1001
        Net.Send(notes.First()); // clean
    }

    internal static void AnIteratorBeforeItWasAdded()
    {
        var texts = new List<string> { "a" };
        var upper = Upper(texts);
        var copied = Upper(texts).ToList();
        texts.Add(Data.Secret());
        foreach (var text in upper) Net.Send(text); // want PK1001
        Net.Send(copied[0]); // clean
    }

    internal static void ALazyValue()
    {
        var text = "a";
        var (lazy, other) = (new Lazy<string>(() => text + "!"), new Lazy<string>(static () => "b"));
        text = Data.Secret();
        Net.Send(lazy.Value); // want PK1001
        Net.Send(other.Value); // clean
    }

    internal static void ALazyValueThatWasRead()
    {
        var text = Data.Secret();
        var lazy = new Lazy<string>(() => text);
        var first = lazy.Value;
        text = "a";
        Net.Send(lazy.Value); // want PK1001
        Net.Send(first + text); // want PK1001
        Net.Send(text); // clean
    }

    internal static void ValuesOfATable()
    {
        var table = new Dictionary<string, string> { ["a"] = "x" };
        var (values, keys) = (table.Values, table.Keys);
        table["a"] = Data.Secret();
        foreach (var value in values) Net.Send(value); // want PK1001
        foreach (var key in keys) Net.Send(key); // clean
    }

    internal static void KeysOfATable()
    {
        var table = new Dictionary<string, string> { ["a"] = "x" };
        var (values, keys) = (table.Values, table.Keys);
        table[Data.Secret()] = "y";
        foreach (var key in keys) Net.Send(key); // want PK1001
        foreach (var value in values) Net.Send(value); // clean
    }

    internal static void InALoop()
    {
        var texts = new List<string>();
        var query = texts.Select(static t => t.Trim());
        for (var i = 0; i < 3; i++)
        {
            foreach (var text in query) Net.Send(text); // want PK1001
            texts.Add(Data.Secret());
        }
    }

    private static IEnumerable<string> Handed(List<string> texts)
    {
        var query = texts.Select(static t => t.Trim());
        texts.Add(Data.Secret());
        return query;
    }

    internal static void HandedOut()
    {
        Net.Send(Handed([]).First()); // want PK1001
    }

    internal static void OneOfTwo(bool second)
    {
        var (some, others) = (new List<string> { "a" }, new List<string> { "b" });
        var query = second ? others.Select(static t => t.Trim()) : some.Where(static t => t.Length > 0);
        others.Add(Data.Secret());
        Net.Send(query.First()); // want PK1001
        Net.Send(some.Select(static t => t.Trim()).First()); // clean
    }

    internal static void NamedIsNotRead()
    {
        var mark = "a";
        string[] texts = ["x"];
        var query = texts.Select(t => { mark = "b"; return t + mark; });
        mark = Data.Secret();
        var other = query;
        Net.Send(mark); // want PK1001
        Net.Send(other.First()); // clean
    }

    private static IEnumerable<string> Renaming(LaterEntry entry)
    {
        entry.Name = "a";
        yield return entry.Note;
    }

    internal static void AnIteratorThatIsNamedIsNotRead()
    {
        var entry = new LaterEntry();
        var notes = Renaming(entry);
        entry.Name = Data.Secret();
        var other = notes;
        Net.Send(entry.Name); // want PK1001
        Net.Send(other.First()); // clean
    }

    private static IEnumerable<int> WritingTwice(LaterEntry entry, string text)
    {
        entry.Name = text;
        entry.Note = "a";
        yield return 1;
        entry.Name = "b";
        entry.Note = "b";
    }

    internal static void LeftAtItsFirstYield()
    {
        var entry = new LaterEntry();
        _ = WritingTwice(entry, Data.Secret()).First();
        Net.Send(entry.Name); // want PK1001
        Net.Send(entry.Note); // clean
    }

    internal static void MovedByHand()
    {
        var (held, other) = ("a", "b");
        IEnumerable<string> Each()
        {
            yield return held;
            yield return other;
        }
        using var each = Each().GetEnumerator();
        using var others = Others().GetEnumerator();
        held = Data.Secret();
        each.MoveNext();
        others.MoveNext();
        Net.Send(each.Current); // want PK1001
        Net.Send(others.Current); // clean
        IEnumerable<string> Others() { yield return other; }
    }

    internal static void WhatAnEnumeratorGaveBefore()
    {
        var held = Data.Secret();
        IEnumerable<string> Each()
        {
            yield return held;
            yield return held + "2";
        }
        using var each = Each().GetEnumerator();
        each.MoveNext();
        var later = Each();
        held = "k";
        Net.Send(each.Current); // want PK1001
        Net.Send(later.First()); // clean
    }

    private static IEnumerable<string> Trimmed(List<string> texts) => texts.Select(static t => t.Trim());

    private static IEnumerable<string> Names(List<LaterEntry> entries) => entries.Where(static e => e.Note.Length > 0).Select(static e => e.Name);

    private static List<string> Copied(List<string> texts) => texts.Select(static t => t.Trim()).ToList();

    internal static void MadeByACallee()
    {
        var texts = new List<string> { "a" };
        var (query, copied) = (Trimmed(texts), Copied(texts));
        texts.Add(Data.Secret());
        Net.Send(query.First()); // want PK1001
        Net.Send(copied[0]); // clean
    }

    internal static void OfAPartByACallee()
    {
        var entries = new List<LaterEntry>();
        var names = Names(entries);
        entries.Add(new LaterEntry { Note = Data.Secret() });
        Net.Send(names.First()); // clean
        entries.Add(new LaterEntry { Name = Data.Secret() });
        Net.Send(names.First()); // want PK1001
    }

    internal static void MadeByAShelf()
    {
        var (shelf, other) = (new LaterShelf(), new LaterShelf());
        var some = shelf.Long;
        shelf.Put(Data.Secret());
        Net.Send(some.First()); // want PK1001
        Net.Send(other.Long.First()); // clean
    }

    internal static void KeptByAShelf()
    {
        var (shelf, other) = (new LaterShelf(), new LaterShelf());
        shelf.Put(Data.Secret());
        other.Put("a");
        Net.Send(shelf.All.First()); // want PK1001
        Net.Send(other.All.First()); // clean
    }

    internal static void ViewOfAShelf()
    {
        var (shelf, other) = (new LaterShelf(), new LaterShelf());
        shelf.Put(Data.Secret());
        other.Put("a");
        Net.Send(shelf.View[0]); // want PK1001
        Net.Send(other.View[0]); // clean
    }

    internal static void ViewMadeBefore()
    {
        var texts = new List<string> { "a" };
        var view = texts.AsReadOnly();
        var wrapped = new System.Collections.ObjectModel.ReadOnlyCollection<string>(texts);
        var copied = new List<string>(texts);
        texts.Add(Data.Secret());
        Net.Send(view[0]); // want PK1001
        Net.Send(wrapped[0]); // want PK1001
        Net.Send(copied[0]); // clean
    }
}

internal sealed class LaterShelf
{
    private readonly List<string> texts = [];

    public LaterShelf()
    {
        All = texts.Select(static t => t.Trim());
        View = texts.AsReadOnly();
    }

    public IEnumerable<string> All { get; }

    public IReadOnlyList<string> View { get; }

    public IEnumerable<string> Long => texts.Where(static t => t.Length > 3);

    public void Put(string text) => texts.Add(text);
}
