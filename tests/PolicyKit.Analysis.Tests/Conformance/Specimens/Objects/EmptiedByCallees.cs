// a callee, or a delegate, that empties what it was given, and the ways on which it may not have
using System.Text;

internal sealed class Draft
{
    private readonly StringBuilder text = new();
    private readonly List<string> lines = [];
    public void Put(string s) { text.Append(s); lines.Add(s); }
    public void Wipe() { text.Clear(); lines.Clear(); }
    public void WipeText() => text.Clear();
    public void WipeIf(bool really) { if (really) text.Clear(); }
    public void WipeFirst() { if (lines.Count == 0) return; text.Clear(); }
    public void WipeOrFail(string s) { try { text.Append(int.Parse(s)); text.Clear(); } catch (FormatException) { text.Append('?'); } }
    public void WipeAtLast() { try { lines.Add("x"); } finally { text.Clear(); } }
    public string Text() => text.ToString();
    public string Lines() => string.Join(',', lines);
    public string Render(string s) { text.Clear(); text.Append(s); return text.ToString(); }
    public string RenderAfter(string s) { text.Append(s); var all = text.ToString(); text.Clear(); return all; }
    public string Again(string s) { Wipe(); Put(s); return Text(); }
    public void Shorten() => text.Length = 0;
    public void ShortenBy(int n) => text.Length = n;
    public void WipeOneOf() => (Data.PlainInt() > 3 ? text : new StringBuilder()).Clear();
}

internal sealed class Swapping
{
    public List<string> Items = [];
    public void Renew() { Items = []; Items.Clear(); }
    public void RenewBy(Action<Swapping> first) { first(this); Items.Clear(); }
    public static void Both(Swapping a, Swapping b) { a.Items = []; b.Items.Clear(); }
}

internal sealed class Rack { public Resident Top = new(); }

internal abstract class Screen
{
    private readonly StringBuilder page = new();
    public string Show(string s) { page.Clear(); Write(page, s); return page.ToString(); }
    protected abstract void Write(StringBuilder to, string s);
}

internal sealed class PlainScreen : Screen { protected override void Write(StringBuilder to, string s) => to.Append(s); }

internal sealed class LoungePool(Action<List<string>> reset)
{
    private readonly Stack<List<string>> free = new();
    public List<string> Rent() => free.Count > 0 ? free.Pop() : new();
    public void Return(List<string> l) { reset(l); free.Push(l); }
}

internal static class EmptiedByCallees
{
    private static void Wipe(List<string> l) => l.Clear();
    private static void WipeDeep(List<string> l) => Wipe(l);
    private static void WipeMaybe(List<string> l) { if (Data.PlainInt() > 3) { Wipe(l); } }
    private static void WipeAll(List<List<string>> all) { foreach (var l in all) { l.Clear(); } }
    private static void WipeOne(List<string> a, List<string> b, bool first) { if (first) { a.Clear(); } else { b.Clear(); } }
    private static void WipeEither(List<string> a, List<string> b) => (Data.PlainInt() > 3 ? a : b).Clear();
    private static void Only(List<string> l, string s) { l.Clear(); l.Add(s); }
    private static void Turn(List<string> l) { var all = l.ToArray(); l.Clear(); foreach (var s in all) { l.Add(s + "!"); } }
    private static string WipedText(List<string> l) { l.Clear(); l.Add("x"); return string.Join(',', l); }
    private static string TextThenWipe(List<string> l) { var text = string.Join(',', l); l.Clear(); return text; }
    private static void WipeThenFill(List<string> a, List<string> b) { a.Clear(); b.Add(Data.Secret()); }
    private static void WipeKeys(Dictionary<string, string> d) => d.Clear();
    private static void Drop(List<string> l) { if (l.Count > 5) { throw new InvalidOperationException(); } l.Clear(); }
    private static IEnumerable<int> WipeLate(List<string> l) { yield return 1; l.Clear(); }
    private static async Task WipeAsync(List<string> l) { await Task.Yield(); l.Clear(); }
    private static void Down(List<string> l, int n) { if (n > 0) { Down(l, n - 1); } else { l.Clear(); } }
    private static void DownAll(List<string> l, int n) { if (n > 0) { DownAll(l, n - 1); } l.Clear(); }
    private static void Act(List<string> l, Action<List<string>> a) => a(l);
    private static void ActMaybe(List<string> l, Action<List<string>> a) { if (l.Count > 3) { a(l); } }
    private static void ActThenAdd(List<string> l, Action<List<string>> a, string s) { a(l); l.Add(s); }
    private static void ActEach(List<string> l, Action<List<string>> a) { foreach (var s in l) { a(l); break; } }
    private static void ActTwice(List<string> l, Action<List<string>> a, Action<List<string>> b) { a(l); b(l); }

    private static void ActAfter(List<string> l, Action<List<string>> a) { l.ForEach(static s => { }); a(l); }
    private static void ActAfterMaybe(List<string> l, Action<List<string>> a) { l.ForEach(static s => { }); if (l.Count > 3) { a(l); } }
    private static void ActBackwards(List<string> l, Action<List<string>> a, Action<List<string>> b) { goto First; Second: a(l); return; First: b(l); goto Second; }
    private static string WipeHead(List<List<string>> all) { all.First().Clear(); return string.Concat(all.Last()); }
    private static string WipedValue(System.Collections.Specialized.NameValueCollection c) { c.Clear(); c["b"] = "x"; return c["a"] + c["b"]; }
    private static string ValueThenWipe(System.Collections.Specialized.NameValueCollection c) { var a = c["a"]; c.Clear(); return a + c["b"]; }
    private static string WipedKeyNames(Dictionary<string, string> d) { d.Clear(); d["a"] = "x"; return string.Concat(d.Keys); }
    private static string KeyNamesThenWipe(Dictionary<string, string> d) { var keys = string.Concat(d.Keys); d.Clear(); return keys; }
    private static void WipeAndRead(List<string> l) { l.Clear(); Net.Send(System.Text.Json.JsonSerializer.Deserialize<Resident>(Data.Plain())!.Number); } // want PK1001
    private static void WipeAndReadOther(List<string> l) { l.Clear(); Net.Send(System.Text.Json.JsonSerializer.Deserialize<Resident>(Data.Plain())!.Name); } // clean
    private static Rack MadeRack() => new();
    private static void WipeAndFill(List<string> l) { l.Clear(); var r = MadeRack(); r.Top.Name = Data.Secret(); Net.Send(r.Top.Name); } // want PK1001
    private static void WipeAndFillOther(List<string> l) { l.Clear(); var r = MadeRack(); r.Top.Name = Data.Secret(); Net.Send(MadeRack().Top.Name); } // clean
    private static IEnumerable<int> WipeEarly(List<string> l) { l.Clear(); yield return 1; }
    private static string FirstOfWiped(List<string> l, List<string> other) { var m = Data.PlainInt() > 3 ? l : other; l.Clear(); return m[0]; }
    private static string FirstOfWipedOrSecret(List<string> l) { var m = Data.PlainInt() > 3 ? l : System.Text.Json.JsonSerializer.Deserialize<List<string>>(Data.Secret())!; l.Clear(); return m[0]; }

    public static void Callee() { var l = new List<string> { Data.Secret() }; Wipe(l); l.Add("x"); Net.Send(l[0]); } // clean
    public static void CalleeTooLate() { var l = new List<string> { Data.Secret() }; Net.Send(l[0]); Wipe(l); } // want PK1001
    public static void FilledAfter() { var l = new List<string>(); Wipe(l); l.Add(Data.Secret()); Net.Send(l[0]); } // want PK1001
    public static void CalleeOfCallee() { var l = new List<string> { Data.Secret() }; WipeDeep(l); Net.Send(string.Concat(l)); } // clean
    public static void Perhaps() { var l = new List<string> { Data.Secret() }; WipeMaybe(l); Net.Send(string.Concat(l)); } // want PK1001
    public static void OfManyOne() { var l = new List<string> { Data.Secret() }; WipeAll([[], l]); Net.Send(string.Concat(l)); } // want PK1001
    public static void OneOrOther() { var l = new List<string> { Data.Secret() }; WipeOne(l, [], true); Net.Send(string.Concat(l)); } // want PK1001
    public static void Either() { var l = new List<string> { Data.Secret() }; WipeEither(l, []); Net.Send(string.Concat(l)); } // want PK1001
    public static void OnlyNew() { var l = new List<string> { Data.Secret() }; Only(l, "x"); Net.Send(l[0]); } // clean
    public static void OnlySecret() { var l = new List<string> { "x" }; Only(l, Data.Secret()); Net.Send(l[0]); } // want PK1001
    public static void Turned() { var l = new List<string> { Data.Secret() }; Turn(l); Net.Send(l[0]); } // want PK1001
    public static void ToldAfter() { var l = new List<string> { Data.Secret() }; Net.Send(WipedText(l)); } // clean
    public static void ToldBefore() { var l = new List<string> { Data.Secret() }; Net.Send(TextThenWipe(l)); } // want PK1001
    public static void TwoNames() { var l = new List<string>(); WipeThenFill(l, l); Net.Send(l[0]); } // want PK1001
    public static void TwoLists() { var l = new List<string> { Data.Secret() }; WipeThenFill(l, []); Net.Send(string.Concat(l)); } // clean
    public static void Keys() { var d = new Dictionary<string, string> { ["a"] = Data.Secret(), [Data.Secret()] = "b" }; WipeKeys(d); d["a"] = "x"; Net.Send(d["a"] + string.Concat(d.Keys)); } // clean
    public static void KeysLeft() { var d = new Dictionary<string, string> { [Data.Secret()] = "b" }; Net.Send(string.Concat(d.Keys)); WipeKeys(d); } // want PK1001
    public static void Thrown() { var l = new List<string> { Data.Secret() }; try { Drop(l); } catch (InvalidOperationException) { } Net.Send(string.Concat(l)); } // want PK1001
    public static void NotThrown() { var l = new List<string> { Data.Secret() }; Drop(l); Net.Send(string.Concat(l)); } // clean
    public static void Yielded() { var l = new List<string> { Data.Secret() }; var later = WipeLate(l); Net.Send(string.Concat(l)); foreach (var n in later) { } } // want PK1001
    public static void YieldedEarly() { var l = new List<string> { Data.Secret() }; var later = WipeEarly(l); Net.Send(string.Concat(l)); foreach (var n in later) { } } // want PK1001
    public static void HeadWiped() { Net.Send(WipeHead([[], [Data.Secret()]])); } // want PK1001
    public static void HeadWipedOpen() { Net.Send(WipeHead([[], ["x"]])); } // clean
    public static void ValueWiped() { Net.Send(WipedValue(new() { ["a"] = Data.Secret() })); } // clean
    public static void ValueWipedTooLate() { Net.Send(ValueThenWipe(new() { ["a"] = Data.Secret() })); } // want PK1001
    public static void KeyNamesWiped() { Net.Send(WipedKeyNames(new() { [Data.Secret()] = "b" })); } // clean
    public static void KeyNamesWipedTooLate() { Net.Send(KeyNamesThenWipe(new() { [Data.Secret()] = "b" })); } // want PK1001
    public static void WipedRead() { WipeAndRead([Data.Secret()]); WipeAndReadOther([Data.Secret()]); WipeAndFill([Data.Secret()]); WipeAndFillOther([Data.Secret()]); }
    public static void OneWiped() { Net.Send(FirstOfWiped([Data.Secret()], ["x"])); } // clean
    public static void OtherNotWiped() { Net.Send(FirstOfWiped(["x"], [Data.Secret()])); } // want PK1001
    public static void OneWipedOrSecret() { Net.Send(FirstOfWipedOrSecret(["x"])); } // want PK1001
    public static async Task Awaited() { var l = new List<string> { Data.Secret() }; await WipeAsync(l).ConfigureAwait(false); Net.Send(string.Concat(l)); } // clean
    public static async Task NotAwaited() { var l = new List<string> { Data.Secret() }; var wiping = WipeAsync(l); Net.Send(string.Concat(l)); await wiping; } // want PK1001
    public static void Recursive() { var l = new List<string> { Data.Secret() }; DownAll(l, 3); Net.Send(string.Concat(l)); } // clean
    public static void RecursiveLeft() { var l = new List<string> { Data.Secret() }; Net.Send(l[0]); Down(l, 3); } // want PK1001
    public static void AnotherList() { var l = new List<string> { Data.Secret() }; var m = new List<string> { "x" }; Wipe(m); Net.Send(l[0]); } // want PK1001
    public static void OneOfTwo() { var a = new List<string>(); var b = new List<string>(); var l = Data.PlainInt() > 3 ? a : b; a.Add(Data.Secret()); Wipe(l); Net.Send(a[0]); } // want PK1001
    public static void InLoop() { List<string> kept = []; foreach (var n in new[] { 1, 2 }) { var l = new List<string> { Data.Secret() }; if (n == 2) { Wipe(l); } kept = l; } Net.Send(string.Concat(kept)); } // want PK1001

    public static void OfField() { var d = new Draft(); d.Put(Data.Secret()); d.Wipe(); d.Put("open"); Net.Send(d.Text() + d.Lines()); } // clean
    public static void OtherField() { var d = new Draft(); d.Put(Data.Secret()); d.WipeText(); Net.Send(d.Lines()); } // want PK1001
    public static void FieldIf() { var d = new Draft(); d.Put(Data.Secret()); d.WipeIf(true); Net.Send(d.Text()); } // want PK1001
    public static void FieldUnless() { var d = new Draft(); d.Put(Data.Secret()); d.WipeFirst(); Net.Send(d.Text()); } // want PK1001
    public static void FieldOrFail() { var d = new Draft(); d.Put(Data.Secret()); d.WipeOrFail("x"); Net.Send(d.Text()); } // want PK1001
    public static void FieldAtLast() { var d = new Draft(); d.Put(Data.Secret()); d.WipeAtLast(); Net.Send(d.Text()); } // clean
    public static void Rendered() { var d = new Draft(); d.Render(Data.Secret()); Net.Send(d.Render("open")); } // clean
    public static void RenderedLeft() { var d = new Draft(); d.Render(Data.Secret()); Net.Send(d.Text()); } // want PK1001
    public static void RenderedAfter() { var d = new Draft(); d.Put(Data.Secret()); Net.Send(d.RenderAfter("open")); } // want PK1001
    public static void ByCallee() { var d = new Draft(); d.Put(Data.Secret()); Net.Send(d.Again("open")); } // clean
    public static void OtherDraft() { var d = new Draft(); var e = new Draft(); d.Put(Data.Secret()); e.Wipe(); Net.Send(d.Text()); } // want PK1001
    public static void NoLength() { var d = new Draft(); d.Put(Data.Secret()); d.Shorten(); Net.Send(d.Text()); } // clean
    public static void SomeLength() { var d = new Draft(); d.Put(Data.Secret()); d.ShortenBy(4); Net.Send(d.Text()); } // want PK1001
    public static void OneOfFields() { var d = new Draft(); d.Put(Data.Secret()); d.WipeOneOf(); Net.Send(d.Text()); } // want PK1001
    public static void OldKept() { var s = new Swapping(); s.Items.Add(Data.Secret()); var old = s.Items; s.Renew(); Net.Send(string.Concat(old)); } // want PK1001
    public static void OldKeptByDelegate() { var s = new Swapping(); s.Items.Add(Data.Secret()); var old = s.Items; s.RenewBy(static t => t.Items = []); Net.Send(string.Concat(old)); } // want PK1001
    public static void OldKeptByName() { var s = new Swapping(); s.Items.Add(Data.Secret()); var old = s.Items; Swapping.Both(s, s); Net.Send(string.Concat(old)); } // want PK1001
    public static void Shown() { var s = new PlainScreen(); s.Show(Data.Secret()); Net.Send(s.Show("open")); } // clean
    public static void ShownSecret() { var s = new PlainScreen(); s.Show("open"); Net.Send(s.Show(Data.Secret())); } // want PK1001

    public static void ByLambda() { var l = new List<string> { Data.Secret() }; Action<List<string>> a = static x => x.Clear(); a(l); Net.Send(string.Concat(l)); } // clean
    public static void ByClosure() { var l = new List<string> { Data.Secret() }; void Empty() => l.Clear(); Empty(); Net.Send(string.Concat(l)); } // clean
    public static void ClosureNotCalled() { var l = new List<string> { Data.Secret() }; void Empty() => l.Clear(); Net.Send(string.Concat(l)); Empty(); } // want PK1001
    public static void Given() { var l = new List<string> { Data.Secret() }; Act(l, static x => x.Clear()); Net.Send(string.Concat(l)); } // clean
    public static void GivenMaybe() { var l = new List<string> { Data.Secret() }; ActMaybe(l, static x => x.Clear()); Net.Send(string.Concat(l)); } // want PK1001
    public static void GivenEach() { var l = new List<string> { Data.Secret() }; ActEach(l, static x => x.Clear()); Net.Send(string.Concat(l)); } // want PK1001
    public static void GivenAfter() { var l = new List<string> { Data.Secret() }; ActAfter(l, static x => x.Clear()); Net.Send(string.Concat(l)); } // clean
    public static void GivenAfterMaybe() { var l = new List<string> { Data.Secret() }; ActAfterMaybe(l, static x => x.Clear()); Net.Send(string.Concat(l)); } // want PK1001
    public static void GivenBackwards() { var l = new List<string>(); ActBackwards(l, static x => x.Add(Data.Secret()), static x => x.Clear()); Net.Send(string.Concat(l)); } // want PK1001
    public static void GivenThenAdded() { var l = new List<string>(); ActThenAdd(l, static x => x.Clear(), Data.Secret()); Net.Send(string.Concat(l)); } // want PK1001
    public static void GivenOneOfTwo() { var l = new List<string> { Data.Secret() }; Act(l, Data.PlainInt() > 3 ? static x => x.Clear() : static x => x.Add("x")); Net.Send(string.Concat(l)); } // want PK1001
    public static void GivenTwo() { var l = new List<string>(); ActTwice(l, static x => x.Clear(), static x => x.Add(Data.Secret())); Net.Send(string.Concat(l)); } // want PK1001
    public static void ForEachOfNone() { var l = new List<string> { Data.Secret() }; new List<int>().ForEach(_ => l.Clear()); Net.Send(string.Concat(l)); } // want PK1001
    public static async Task Meanwhile() { var l = new List<string> { Data.Secret() }; var t = Task.Run(() => l.Clear()); Net.Send(string.Concat(l)); await t; } // want PK1001
    public static async Task MeanwhileByName() { var l = new List<string> { Data.Secret() }; var t = Task.Run(l.Clear); Net.Send(string.Concat(l)); await t; } // want PK1001
    public static void Pooled() { var p = new LoungePool(static l => l.Clear()); var l = new List<string> { Data.Secret() }; p.Return(l); Net.Send(string.Concat(p.Rent())); } // clean
    public static void PooledAsIs() { var p = new LoungePool(static l => l.TrimExcess()); var l = p.Rent(); l.Add(Data.Secret()); p.Return(l); Net.Send(string.Concat(p.Rent())); } // want PK1001
}
