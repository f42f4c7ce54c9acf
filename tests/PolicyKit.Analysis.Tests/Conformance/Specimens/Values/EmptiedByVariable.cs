// one variable that may be one of two things, filled and emptied
using System.Text;

internal static class EmptiedByVariable
{
    public static void Chosen() { var l = Data.PlainInt() > 3 ? new List<string>() : new List<string> { "a" }; l.Add(Data.Secret()); l.Clear(); Net.Send(string.Concat(l)); } // clean
    public static void ChosenTooLate() { var l = Data.PlainInt() > 3 ? new List<string>() : new List<string> { "a" }; l.Clear(); l.Add(Data.Secret()); Net.Send(string.Concat(l)); } // want PK1001
    public static void Branches() { StringBuilder b; if (Data.PlainInt() > 3) { b = new StringBuilder(); } else { b = new StringBuilder("x"); } b.Append(Data.Secret()); b.Clear(); Net.Send(b.ToString()); } // clean
    public static void TwoVariables() { var a = new List<string>(); var b = new List<string>(); var l = Data.PlainInt() > 3 ? a : b; a.Add(Data.Secret()); l.Clear(); Net.Send(string.Concat(a)); } // want PK1001
    public static void OneVariableMore() { var l = Data.PlainInt() > 3 ? new List<string>() : new List<string> { "a" }; l.Add(Data.Secret()); var m = l; l = Data.PlainInt() > 4 ? l : []; l.Clear(); Net.Send(string.Concat(m)); } // want PK1001
    public static void Kept() { var l = Data.PlainInt() > 3 ? new List<string>() : new List<string> { "a" }; var all = new List<List<string>> { l }; l.Add(Data.Secret()); l = Data.PlainInt() > 4 ? l : all[0]; l.Clear(); Net.Send(string.Concat(all[0])); } // want PK1001
    public static void Exchanged() { var l = Data.PlainInt() > 3 ? new List<string>() : new List<string> { "a" }; l.Add(Data.Secret()); var box = new[] { l }; l = []; l.Clear(); Net.Send(string.Concat(box[0])); } // want PK1001
    public static void Captured() { var l = Data.PlainInt() > 3 ? new List<string>() : new List<string> { "a" }; l.Add(Data.Secret()); Func<List<string>> get = () => l; l.Clear(); Net.Send(string.Concat(get())); } // clean
    public static void OneRound() { var l = new List<string>(); var other = l; foreach (var n in new[] { 1, 2 }) { l.Add(Data.Secret()); other = l; l = new List<string>(); l.Clear(); } Net.Send(string.Concat(other)); } // want PK1001
    public static void Swapped() { List<string> l = [], m = ["a"]; if (Data.PlainInt() > 3) { (l, m) = (m, l); } m.Add(Data.Secret()); l.Clear(); Net.Send(string.Concat(m)); } // want PK1001
    public static void SwappedSame() { List<string> l = [], m = ["a"]; if (Data.PlainInt() > 3) { l = m; } m = []; l.Add(Data.Secret()); l.Clear(); Net.Send(string.Concat(l) + string.Concat(m)); } // clean
    public static void InArray(int i, int j) { var pair = new[] { new List<string>(), new List<string> { "a" } }; pair[i].Add(Data.Secret()); pair[j].Clear(); Net.Send(string.Concat(pair[i])); } // want PK1001
    public static void OneOfMany() { var all = new List<List<string>>(); foreach (var n in new[] { 1, 2 }) { all.Add([Data.Secret()]); } all[0].Clear(); Net.Send(string.Concat(all[1])); } // want PK1001
    public static void OfClass() { shared.Add(Data.Secret()); (Data.PlainInt() > 3 ? shared : []).Clear(); Net.Send(string.Concat(shared)); } // want PK1001
    public static void GivenAway() { Net.Send(Kept(static l => l)); } // want PK1001
    public static void GivenAwayOther() { Net.Send(Kept(static l => [])); } // clean
    public static void GivenAwayWithMore() { Net.Send(KeptAt(static (l, _) => l)); } // want PK1001
    public static void GivenAwayWithMoreOther() { Net.Send(KeptAt(static (_, n) => ["" + n])); } // clean
    public static void TwoOnlyHere() { List<string>? a = [], b = ["a"]; var l = Data.PlainInt() > 3 ? a : b; var m = Data.PlainInt() > 4 ? a : b; a = b = null; m.Add(Data.Secret()); l.Clear(); Net.Send(string.Concat(m)); } // want PK1001
    public static void OneOnlyHere() { List<string>? a = [], b = ["a"]; var l = Data.PlainInt() > 3 ? a : b; a = b = null; l.Add(Data.Secret()); l.Clear(); Net.Send(string.Concat(l)); } // clean
    public static void OneOfList(int i, int j) { List<List<string>> all = []; all.Add([]); all.Add(["a"]); all[i].Add(Data.Secret()); all[j].Clear(); Net.Send(string.Concat(all[i])); } // want PK1001
    public static void KeyOfTable() { var all = new Dictionary<List<string>, int> { [new List<string>()] = 1, [new List<string> { "a" }] = 2 }; all.Keys.First().Add(Data.Secret()); all.Keys.Last().Clear(); Net.Send(string.Concat(all.Keys.First())); } // want PK1001
    public static void WhileHeld() { List<string>? a = [Data.Secret()], b = ["x"]; var l = Data.PlainInt() > 3 ? a : b; b = null; Net.Send(Joined(a, a = null, Wiped(l), Data.PlainInt() > 4 ? 1 : 0)); } // want PK1001
    public static void KeptByCallee() { List<string>? a = [], b = ["a"]; var (shelf, l) = (new Shelf(), Data.PlainInt() > 3 ? a : b); shelf.Keep(Data.PlainInt() > 4 ? a : b); a = b = null; shelf.Items.Add(Data.Secret()); l.Clear(); Net.Send(string.Concat(shelf.Items)); } // want PK1001
    public static void SeenByCallee() { var l = Data.PlainInt() > 3 ? new List<string>() : new List<string> { "a" }; var n = Counted(l); l.Add(Data.Secret()); l.Clear(); Net.Send(string.Concat(l) + n); } // clean
    public static void WhileNamed() { var l = Data.PlainInt() > 3 ? new List<string>() : new List<string> { "a" }; l.Add(Data.Secret()); Net.Send(Joined(l, Data.PlainInt() > 3 ? Wiped(l) : 0)); } // want PK1001
    public static void WhileNamedSurely() { var l = Data.PlainInt() > 3 ? new List<string>() : new List<string> { "a" }; l.Add(Data.Secret()); Net.Send(Joined(l, Wiped(l) > 0 ? 1 : 0)); } // clean

    private sealed class Shelf { public List<string> Items = []; public void Keep(List<string> l) => Items = l; }

    private static readonly List<string> shared = [];
    private static string Kept(Func<List<string>, List<string>> keep) { var l = Data.PlainInt() > 3 ? new List<string>() : new List<string> { "a" }; l.Add(Data.Secret()); var kept = keep(l); l.Clear(); return string.Concat(kept); }
    private static string KeptAt(Func<List<string>, int, List<string>> keep) { var l = Data.PlainInt() > 3 ? new List<string>() : new List<string> { "a" }; l.Add(Data.Secret()); var kept = keep(l, 3); l.Clear(); return string.Concat(kept); }
    private static int Counted(List<string> l) => l.Count;
    private static int Wiped(List<string> l) { l.Clear(); return 0; }
    private static string Joined(List<string> l, List<string>? next, int m, int n) => string.Concat(l) + (next is null ? m : n);
    private static string Joined(List<string> l, int n) => string.Concat(l) + n;
}
