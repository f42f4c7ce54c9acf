// static tables under numbers and enumerations: an element stays under its key, and a key may come from a parameter
internal enum TableKind { A, B }
internal static class TablesByNumber
{
    private static readonly Dictionary<TableKind, Func<Resident, string>> ByEnum = new() { [TableKind.A] = n => n.Name, [TableKind.B] = n => n.Number };
    private static readonly Dictionary<string, Func<Resident, string>> ByText = new() { ["a"] = n => n.Name, ["b"] = n => n.Number };
    private static readonly Dictionary<int, Func<Resident, string>> ByInt = new() { { 1, n => n.Name }, { 2, n => n.Number } };
    private static readonly Func<Resident, string>[] ByPlace = [n => n.Name, n => n.Number];
    private static readonly IReadOnlyDictionary<TableKind, string> Heads = new Dictionary<TableKind, string> { [TableKind.A] = "a", [TableKind.B] = Data.Secret() };
    internal static void Enum() => Net.Send(ByEnum[TableKind.A](Data.Resident())); // clean
    internal static void EnumNo() => Net.Send(ByEnum[TableKind.B](Data.Resident())); // want PK1001
    internal static void Text() => Net.Send(ByText["a"](Data.Resident())); // clean
    internal static void TextNo() => Net.Send(ByText["b"](Data.Resident())); // want PK1001
    internal static void Int() => Net.Send(ByInt[1](Data.Resident())); // clean
    internal static void IntNo() => Net.Send(ByInt[2](Data.Resident())); // want PK1001
    internal static void Place() => Net.Send(ByPlace[0](Data.Resident())); // clean
    internal static void PlaceNo() => Net.Send(ByPlace[1](Data.Resident())); // want PK1001
    internal static void Head() => Net.Send(Heads[TableKind.A]); // clean
    internal static void HeadNo() => Net.Send(Heads[TableKind.B]); // want PK1001
    internal static void TryText() { if (ByText.TryGetValue("a", out var f)) Net.Send(f(Data.Resident())); } // clean
    internal static void TryTextNo() { if (ByText.TryGetValue("b", out var f)) Net.Send(f(Data.Resident())); } // want PK1001
    private static string Print(TableKind kind, Resident r) => ByEnum[kind](r);
    internal static void PrintA() => Net.Send(Print(TableKind.A, Data.Resident())); // clean
    internal static void PrintB() => Net.Send(Print(TableKind.B, Data.Resident())); // want PK1001
}
internal static class TablesByParameter
{
    private static readonly Dictionary<TableKind, string> Values = new() { [TableKind.A] = "a", [TableKind.B] = Data.Secret() };
    private static string Get(TableKind kind) => Values[kind];
    private static void Put(Dictionary<TableKind, string> to, TableKind kind, string text) => to[kind] = text;
    internal static void GetB() => Net.Send(Get(TableKind.B)); // want PK1001
    internal static void GetAny(TableKind kind) => Net.Send(Get(kind)); // want PK1001
    internal static void PutA() { var d = new Dictionary<TableKind, string>(); Put(d, TableKind.A, Data.Secret()); Put(d, TableKind.B, "b"); Net.Send(d[TableKind.B]); } // clean
    internal static void PutB() { var d = new Dictionary<TableKind, string>(); Put(d, TableKind.A, "a"); Put(d, TableKind.B, Data.Secret()); Net.Send(d[TableKind.B]); } // want PK1001
    internal static void PutCast(int kind) { var d = new Dictionary<TableKind, string>(); Put(d, (TableKind)kind, Data.Secret()); Net.Send(d[TableKind.B]); } // want PK1001
    internal static void EachKind() { foreach (var kind in Enum.GetValues<TableKind>()) Net.Send(Values[kind]); } // want PK1001
    internal static void Switch(TableKind kind) { var d = new Dictionary<TableKind, string> { [TableKind.A] = Data.Secret() }; Net.Send(d[kind == TableKind.A ? TableKind.B : TableKind.A]); } // want PK1001
    private static readonly Dictionary<int, List<string>> Groups = new() { [1] = ["a"], [2] = ["b"] };
    internal static void AddGroup() => Groups[2].Add(Data.Secret());
    internal static void Group2() => Net.Send(string.Join(",", Groups[2])); // want PK1001
    internal static void GroupAll() { foreach (var (_, g) in Groups) Net.Send(string.Join(",", g)); } // want PK1001
    internal static void GroupVar(int n) => Net.Send(string.Join(",", Groups[n])); // want PK1001
    private static readonly Dictionary<int, string> Later = [];
    internal static void Fill(int id) => Later[id] = Data.Secret();
    internal static void Read7() => Net.Send(Later[7]); // want PK1001
}
