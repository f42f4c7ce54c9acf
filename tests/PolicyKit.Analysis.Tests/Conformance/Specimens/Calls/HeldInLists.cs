// Objects that an object keeps in a list which its constructor made: what of them runs is what was added, and nothing made up beside it
internal sealed class Member31 { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = ""; public string Name { get; set; } = ""; }
internal abstract class Column31 { public abstract string Print(Member31 m); }
internal sealed class NumberColumn31 : Column31 { public override string Print(Member31 m) => m.Number; }
internal sealed class NameColumn31 : Column31 { public override string Print(Member31 m) => m.Name; }
internal sealed class Joined31 { private readonly List<Column31> _columns = new(); public Joined31 Add(Column31 c) { _columns.Add(c); return this; } public string Row(Member31 m) => string.Join(",", _columns.Select(c => c.Print(m))); }
internal sealed class Looped31 { private readonly List<Column31> _columns = new(); public void Add(Column31 c) { _columns.Add(c); } public string Row(Member31 m) { var s = ""; foreach (var c in _columns) s += c.Print(m); return s; } }
internal sealed class First31 { private readonly List<Column31> _columns = new(); public void Add(Column31 c) => _columns.Add(c); public string Row(Member31 m) => _columns[0].Print(m); }
internal sealed class Shown31 { public List<Column31> Columns = new(); public string Row(Member31 m) => Columns[0].Print(m); }
internal sealed class Later31 { private readonly List<Column31> _columns = new(); public void Add(Column31 c) => _columns.Add(c); public IEnumerable<string> Row(Member31 m) => _columns.Select(c => c.Print(m)); }
internal sealed class Keyed31 { private readonly Dictionary<string, Column31> _columns = new(); public void Put(string k, Column31 c) => _columns[k] = c; public string Row(string k, Member31 m) => _columns[k].Print(m); }
internal sealed class Given31 { private readonly List<Column31> _columns; public Given31(List<Column31> columns) => _columns = columns; public string Row(Member31 m) => _columns[0].Print(m); }
internal sealed class Ready31 { private readonly List<Column31> _columns = new() { new NumberColumn31() }; public string Row(Member31 m) => _columns[0].Print(m); }
internal sealed class Loaded31 { private readonly List<Column31> _columns = new(); public Loaded31(string type) => _columns.Add((Column31)Activator.CreateInstance(Type.GetType(type)!)!); public string Row(Member31 m) => _columns[0].Print(m); }
internal sealed class LoadedOne31 { private readonly Column31 _column; public LoadedOne31(string type) => _column = (Column31)Activator.CreateInstance(Type.GetType(type)!)!; public string Row(Member31 m) => _column.Print(m); }
internal static class HeldInLists
{
    internal static void U(Member31 m, string type) => Net.Send(new Loaded31(type).Row(m)); // want PK1001
    internal static void U1(Member31 m, string type) => Net.Send(new LoadedOne31(type).Row(m)); // want PK1001
    internal static void J(Member31 m) => Net.Send(new Joined31().Add(new NameColumn31()).Add(new NumberColumn31()).Row(m)); // want PK1001
    internal static void J2(Member31 m) => Net.Send(new Joined31().Add(new NameColumn31()).Row(m)); // clean
    internal static void L(Member31 m) { var r = new Looped31(); r.Add(new NumberColumn31()); Net.Send(r.Row(m)); } // want PK1001
    internal static void L2(Member31 m) { var r = new Looped31(); r.Add(new NameColumn31()); Net.Send(r.Row(m)); } // clean
    internal static void F(Member31 m) { var r = new First31(); r.Add(new NumberColumn31()); Net.Send(r.Row(m)); } // want PK1001
    internal static void F2(Member31 m) { var r = new First31(); r.Add(new NameColumn31()); Net.Send(r.Row(m)); } // clean
    internal static void S(Member31 m) { var r = new Shown31(); r.Columns.Add(new NumberColumn31()); Net.Send(r.Row(m)); } // want PK1001
    internal static void S2(Member31 m) { var r = new Shown31(); r.Columns.Add(new NameColumn31()); Net.Send(r.Row(m)); } // clean
    internal static void T(Member31 m) { var r = new Later31(); r.Add(new NumberColumn31()); Net.Send(string.Concat(r.Row(m))); } // want PK1001
    internal static void T2(Member31 m) { var r = new Later31(); r.Add(new NameColumn31()); Net.Send(string.Concat(r.Row(m))); } // clean
    internal static void K(Member31 m) { var r = new Keyed31(); r.Put("a", new NameColumn31()); r.Put("b", new NumberColumn31()); Net.Send(r.Row("b", m)); } // want PK1001
    internal static void K2(Member31 m) { var r = new Keyed31(); r.Put("a", new NameColumn31()); Net.Send(r.Row("a", m)); } // clean
    internal static void G(Member31 m) => Net.Send(new Given31([new NumberColumn31()]).Row(m)); // want PK1001
    internal static void G2(Member31 m) => Net.Send(new Given31([new NameColumn31()]).Row(m)); // clean
    internal static void R(Member31 m) => Net.Send(new Ready31().Row(m)); // want PK1001
}
