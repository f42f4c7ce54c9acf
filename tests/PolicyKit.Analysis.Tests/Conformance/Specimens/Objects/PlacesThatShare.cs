// two places that may hold one object: what one gave the other gives, an object that is in a list as well, one that a constructor was given
internal sealed class Store
{
    private readonly List<string> lines = [];
    public void Add(string line) => lines.Add(line);
    public string All() => string.Join(",", lines);
}

internal sealed class Maker
{
    private static readonly Store Only = new();
    public Store Shared() => Only;
    public Store Fresh() => new();
    public Maker Itself() => this;
}

internal static class Shared
{
    private static readonly Store First = new Maker().Itself().Shared();
    private static readonly Store Second = new Maker().Itself().Shared();
    internal static void Fill(Resident r) => First.Add(r.Number);
    internal static void Read() => Net.Send(Second.All()); // want PK1001
}

internal sealed class Registered
{
    internal static readonly List<Registered> All = [];
    private readonly List<string> lines = [];
    public Registered() => All.Add(this);
    public void Add(string line) => lines.Add(line);
    public string Text() => string.Join(",", lines);
}

internal static class Registering
{
    private static readonly Registered Number = new();
    private static readonly Registered Name = new();
    internal static void Fill(Resident r) { Number.Add(r.Number); Name.Add(r.Name); }
    internal static void ReadAll() { foreach (var one in Registered.All) Net.Send(one.Text()); } // want PK1001
    internal static void ReadName() => Net.Send(Name.Text()); // clean
}

internal sealed class FilledElsewhere
{
    internal static readonly List<Store> Stores = [];
    private static readonly Store Listed = new();
    private static readonly Store Unlisted = new();
    internal static void List() => Stores.Add(Listed);
    internal static void Fill(Resident r) { foreach (var store in Stores) store.Add(r.Number); }
    internal static void Read() => Net.Send(Listed.All()); // want PK1001
}

internal sealed class Given
{
    private readonly Store store;
    private readonly Store own;
    public Given(Store store) { this.store = store; own = new Store(); }
    internal void Fill(Resident r) { store.Add(r.Number); own.Add(r.Name); }
    internal void Show() => Net.Send(store.All()); // want PK1001
}
