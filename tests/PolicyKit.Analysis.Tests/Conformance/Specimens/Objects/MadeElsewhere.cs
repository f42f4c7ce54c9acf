// objects of classes that the source makes nowhere: a container does, and what their own code puts into them is there
internal sealed class FromField { private readonly string _cell = Data.Secret(); public string Get() => _cell; }

internal sealed class FromConstructor { private readonly string[] _cells; public FromConstructor() { _cells = [Data.Secret(), "a"]; } public string Get() => _cells[0]; }

internal sealed class FromElements { private readonly string[] _cells = new string[2]; public FromElements() { _cells[0] = Data.Secret(); } public string Get() => _cells[0]; }

internal sealed class FromList { private readonly List<string> _cells = []; public FromList() { _cells.Add(Data.Secret()); } public string Get() => _cells[0]; }

internal sealed class Box { public string Text = ""; }

internal sealed class FromPart { private readonly Box _box = new(); public FromPart() { _box.Text = Data.Secret(); } public string Get() => _box.Text; }

internal sealed class FromLazy { private readonly Lazy<string> _cell = new(() => Data.Secret()); public string Get() => _cell.Value; }

internal sealed class FromTable { private readonly Dictionary<string, string> _cells = new() { ["a"] = Data.Secret(), ["b"] = "b" }; public string Get() => _cells["a"]; public string Other() => _cells["b"]; }

internal sealed class Shown { public string[] Cells { get; } = [Data.Secret()]; }

internal sealed class Plain { private readonly string _cell = Data.Plain(); public string Get() => _cell; }

internal sealed class Kept { private string? _kept; public void Put(string text) => _kept = text; public string? Get() => _kept; }

internal interface IStore { string Get(); }

internal sealed class Store : IStore { private readonly string _cell = Data.Secret(); public string Get() => _cell; }

internal interface IDesk { string Get(); }

internal sealed class Desk : IDesk { private readonly string _cell = Data.Plain(); public string Get() => _cell; }

internal static class MadeElsewhere
{
    internal static void OfField(FromField from) => Net.Send(from.Get()); // want PK1001
    internal static void OfConstructor(FromConstructor from) => Net.Send(from.Get()); // want PK1001
    internal static void OfElements(FromElements from) => Net.Send(from.Get()); // want PK1001
    internal static void OfList(FromList from) => Net.Send(from.Get()); // want PK1001
    internal static void OfPart(FromPart from) => Net.Send(from.Get()); // want PK1001
    internal static void OfLazy(FromLazy from) => Net.Send(from.Get()); // want PK1001
    internal static void OfTable(FromTable from) => Net.Send(from.Get()); // want PK1001
    internal static void OfShown(Shown from) => Net.Send(from.Cells[0]); // want PK1001
    internal static void OfContract(IStore from) => Net.Send(from.Get()); // want PK1001
    internal static void OfPlain(Plain from) => Net.Send(from.Get()); // clean
    internal static void OfPlainContract(IDesk from) => Net.Send(from.Get()); // clean

    internal static void PutInto(Kept kept) => kept.Put(Data.Secret());
    internal static void TakenFrom(Kept kept) => Net.Send(kept.Get()); // clean
    internal static void TakenAfter(Kept kept) { kept.Put(Data.Secret()); Net.Send(kept.Get()); } // want PK1001
    internal static void Two(Kept one, Kept other) { one.Put(Data.Secret()); Net.Send(other.Get()); } // clean
}

internal sealed class Injected(IStore store, FromField from, IDesk desk)
{
    public void OfContract() => Net.Send(store.Get()); // want PK1001
    public void OfClass() => Net.Send(from.Get()); // want PK1001
    public void OfPlain() => Net.Send(desk.Get()); // clean
}

internal sealed class InjectedIntoField
{
    private readonly IStore _store;
    private readonly IDesk _desk;

    public InjectedIntoField(IStore store, IDesk desk) => (_store, _desk) = (store, desk);

    public void OfContract() => Net.Send(_store.Get()); // want PK1001
    public void OfPlain() => Net.Send(_desk.Get()); // clean
}
