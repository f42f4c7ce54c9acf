// generic factories: the type argument decides what is made and what runs

public interface IStamp
{
    string On(string text);
}

public sealed class KeepStamp : IStamp
{
    public string On(string text) => text + "!";
}

public sealed class BlankStamp : IStamp
{
    public string On(string text) => "***";
}

public static class Stamps
{
    public static T Make<T>() where T : IStamp, new() => new T();
    public static Func<T> Maker<T>() where T : IStamp, new() => () => new T();
    public static Lazy<IStamp> Later<T>() where T : IStamp, new() => new(() => new T());
    public static string Apply<T>(string text) where T : IStamp, new()
    {
        string Inner() => new T().On(text);
        return Inner();
    }
}

public sealed class Shelf<T> where T : class, new()
{
    private readonly List<T> _items = [];
    public T Add()
    {
        var item = new T();
        _items.Add(item);
        return item;
    }
    public T this[int index] => _items[index];
}

public static class Factories
{
    public static void Made()
    {
        Net.Send(Stamps.Make<KeepStamp>().On(Data.Secret())); // want PK1001
        Net.Send(Stamps.Make<BlankStamp>().On(Data.Secret())); // clean
    }

    public static void MadeLater()
    {
        Net.Send(Stamps.Maker<KeepStamp>()().On(Data.Secret())); // want PK1001
        Net.Send(Stamps.Maker<BlankStamp>()().On(Data.Secret())); // clean
        Net.Send(Stamps.Later<KeepStamp>().Value.On(Data.Secret())); // want PK1001
        Net.Send(Stamps.Later<BlankStamp>().Value.On(Data.Secret())); // clean
    }

    public static void MadeInside()
    {
        Net.Send(Stamps.Apply<KeepStamp>(Data.Secret())); // want PK1001
        Net.Send(Stamps.Apply<BlankStamp>(Data.Secret())); // clean
    }

    public static void Shelved()
    {
        var shelf = new Shelf<Resident>();
        var resident = shelf.Add();
        resident.Number = Data.Secret();
        resident.Name = Data.Plain();
        Net.Send(shelf[0].Name); // clean
        Net.Send(shelf[0].Number); // want PK1001
    }

    public static void Twice()
    {
        var first = Stamps.Maker<KeepStamp>();
        var second = new Shelf<Resident>();
        var a = second.Add();
        a.Name = Data.Secret();
        Net.Send(a.Name); // want PK1001
        var third = new Shelf<Resident>();
        Net.Send(third.Add().Name + first().On("b")); // clean
    }
}
