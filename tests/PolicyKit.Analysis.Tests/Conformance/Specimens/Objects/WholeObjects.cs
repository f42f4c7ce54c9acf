// whole objects handed on: out of generic repositories, caches and lists that other methods filled

using System.Text.Json;

public abstract class Row
{
    public int Id { get; set; }
}

public sealed class Insured : Row
{
    public string Surname { get; set; } = "";
    [OfZone(typeof(MyNumberZone))] public string Key { get; set; } = "";
}

public sealed class Library : Row
{
    public string Title { get; set; } = "";
}

public interface ITable<T> where T : Row
{
    T? Get(int id);
    List<T> All();
}

public sealed class Table<T>(Storage storage) : ITable<T> where T : Row
{
    public T? Get(int id) => storage.Of<T>().FirstOrDefault(row => row.Id == id);
    public List<T> All() => storage.Of<T>();
}

public sealed class Storage
{
    private readonly Dictionary<Type, object> _tables = [];
    public List<T> Of<T>() => (List<T>)_tables[typeof(T)];
}

public sealed class InsuredMail(ITable<Insured> insured)
{
    public void One() => Net.Send(JsonSerializer.Serialize(insured.Get(1))); // want PK1001
    public void All() => Net.Send(JsonSerializer.Serialize(insured.All())); // want PK1001
    public void First() => Net.Send(JsonSerializer.Serialize(insured.All()[0])); // want PK1001
    public void Name() => Net.Send(JsonSerializer.Serialize(insured.Get(1)!.Surname)); // clean
    public void Names() => Net.Send(JsonSerializer.Serialize(insured.All().Select(i => i.Surname))); // clean
    public void Count() => Net.Send(JsonSerializer.Serialize(insured.All().Count)); // clean
}

public sealed class LibraryMail(ITable<Library> libraries)
{
    public void One() => Net.Send(JsonSerializer.Serialize(libraries.Get(1))); // clean
    public void All() => Net.Send(JsonSerializer.Serialize(libraries.All())); // clean
}

public sealed class Letter
{
    public string Body { get; set; } = "";
}

public sealed class Note
{
    public string Body { get; set; } = "";
}

public sealed class Tray
{
    private readonly List<Letter> _letters = [];
    private readonly List<Note> _notes = [];
    private readonly List<string> _lines = [];
    public void Put(Insured insured) => _letters.Add(new Letter { Body = insured.Key });
    public void Remark(Insured insured) => _notes.Add(new Note { Body = insured.Surname });
    public void Keep(Insured insured) => _lines.Add(insured.Key);
    public List<Letter> Letters => _letters;
    public List<Note> Notes() => _notes;
    public IEnumerable<string> Lines() => _lines;
}

public sealed class Clerk(Tray tray)
{
    public void Put(Insured insured) => tray.Put(insured); // clean
    public void Keep(Insured insured) => tray.Keep(insured); // clean
    public void Remark(Insured insured) => tray.Remark(insured); // clean
}

public sealed class Dispatcher(Tray tray)
{
    public void Letters() => Net.Send(JsonSerializer.Serialize(tray.Letters)); // want PK1001
    public void Posted() => Post(tray.Letters); // want PK1001
    public void PostedNotes() => Post(tray.Notes()); // clean
    private static void Post(object thing) => Net.Send(JsonSerializer.Serialize(thing));
    public void Notes() => Net.Send(JsonSerializer.Serialize(tray.Notes())); // clean
    public void Lines() => Net.Send(string.Join("\n", tray.Lines())); // want PK1001
    public void Letter()
    {
        foreach (var letter in tray.Letters)
            Net.Send(JsonSerializer.Serialize(letter)); // want PK1001
    }
}

public sealed class Register(ITable<Insured> insured)
{
    private readonly Lazy<List<Insured>> _all = new(() => insured.All().ToList());
    private readonly Lazy<List<string>> _keys = new(() => insured.All().Select(i => i.Key).ToList());
    private readonly Lazy<List<string>> _names = new(() => insured.All().Select(i => i.Surname).ToList());
    public List<Insured> All => _all.Value;
    public IReadOnlyList<string> Keys => _keys.Value;
    public IReadOnlyList<string> Names => _names.Value;
}

public sealed class RegisterMail(Register register)
{
    public void All() => Net.Send(JsonSerializer.Serialize(register.All)); // want PK1001
    public void Keys() => Net.Send(string.Join(",", register.Keys)); // want PK1001
    public void Names() => Net.Send(string.Join(",", register.Names)); // clean
}

public static class Casts
{
    public static void Boxed(Dictionary<string, object> bag)
    {
        var insured = (Insured)bag["insured"];
        Net.Send(JsonSerializer.Serialize(insured)); // want PK1001
    }

    public static void Matched(object thing)
    {
        if (thing is Insured insured) Net.Send(JsonSerializer.Serialize(insured)); // want PK1001
        if (thing is Library library) Net.Send(library.Title); // clean
    }

    public static void Switched(object thing)
    {
        switch (thing)
        {
            case Insured insured:
                Post(insured); // want PK1001
                break;
            case Library library:
                Post(library); // clean
                Net.Send(JsonSerializer.Serialize(library)); // clean
                break;
        }
    }

    private static void Post(object thing) => Net.Send(JsonSerializer.Serialize(thing));
}
