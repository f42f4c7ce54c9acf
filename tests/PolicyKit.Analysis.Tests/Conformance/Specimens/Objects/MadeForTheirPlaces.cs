// two places that hold objects of one class, each made where the place is declared
internal sealed class Cache<T>
{
    private readonly Dictionary<string, T> map = [];
    private T? last;
    public void Set(string key, T value) { map[key] = value; last = value; }
    public T Get(string key) => map[key];
    public T? Last => last;
}
internal sealed class Store
{
    private readonly List<string> lines = [];
    public string Title { get; set; } = "";
    public void Add(string line) => lines.Add(line);
    public string All() => string.Join(",", lines);
}
internal sealed class Layout
{
    private readonly List<Func<Resident, string>> columns = [];
    private readonly string sep;
    public Layout(string sep) => this.sep = sep;
    public Layout Add(Func<Resident, string> of) { columns.Add(of); return this; }
    public string Row(Resident r) => string.Join(sep, columns.Select(c => c(r)));
}
internal sealed class Shown(Func<Resident, string> of) { public string Of(Resident r) => of(r); }
internal static class Places
{
    private static readonly Cache<string> Numbers = new();
    private static readonly Cache<string> Names = new();
    private static readonly Store One = new();
    private static readonly Store Other = new() { Title = "other" };
    private static readonly Layout Full = new Layout(",").Add(r => r.Name).Add(r => r.Number);
    private static readonly Layout Open = new Layout(",").Add(r => r.Name);
    private static readonly Shown ShownNumber = new(r => r.Number);
    private static readonly Shown ShownName = new(r => r.Name);
    private static Store Changed { get; } = new();
    internal static readonly Store Alias = One;

    internal static void Fill(Resident r)
    {
        Numbers.Set("a", r.Number);
        Names.Set("a", r.Name);
        One.Add(r.Number);
        Other.Add(r.Name);
        Changed.Add(r.Name);
    }
    internal static void Read()
    {
        Net.Send(Numbers.Get("a")); // want PK1001
        Net.Send(Names.Get("a")); // clean
        Net.Send(Numbers.Last); // want PK1001
        Net.Send(Names.Last); // clean
        Net.Send(One.All()); // want PK1001
        Net.Send(Other.All()); // clean
        Net.Send(Changed.All()); // clean
        Net.Send(One.Title); // clean
        Net.Send(Alias.All()); // want PK1001
    }
    internal static void Rows(Resident r)
    {
        Net.Send(Full.Row(r)); // want PK1001
        Net.Send(Open.Row(r)); // clean
        Net.Send(ShownNumber.Of(r)); // want PK1001
        Net.Send(ShownName.Of(r)); // clean
    }
}
internal sealed class Holder
{
    private readonly Store numbers = new();
    private readonly Store names = new();
    internal void Fill(Resident r) { numbers.Add(r.Number); names.Add(r.Name); }
    internal void Show()
    {
        Net.Send(numbers.All()); // want PK1001
        Net.Send(names.All()); // clean
    }
}

internal sealed class Lent
{
    private readonly Store numbers = new();
    private readonly Store names = new();
    public Store Numbers => numbers;
    public Store Names => names;
}

internal sealed class Borrowing(Lent lent)
{
    internal void Fill(Resident r) { lent.Numbers.Add(r.Number); lent.Names.Add(r.Name); }
    internal void Show()
    {
        Net.Send(lent.Numbers.All()); // want PK1001
        Net.Send(lent.Names.All()); // clean
    }
}
