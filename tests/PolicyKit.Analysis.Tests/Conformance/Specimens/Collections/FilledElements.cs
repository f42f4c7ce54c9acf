// elements written at places that are not known, of arrays and lists that were given or made elsewhere
internal static class Elements1
{
    internal struct Pair { public string From, To; }
    internal sealed class Item { public string From = "", To = ""; }
    private static Pair[] Make() => new Pair[3];
    private static Item[] MakeItems() => [new(), new(), new()];
    internal static void Given(Pair[] p, int i) { p[i].From = Data.Secret(); Net.Send(p[1].From); } // want PK1001
    internal static void GivenTo(Pair[] p, int i) { p[i].From = Data.Secret(); Net.Send(p[1].To); } // clean
    internal static void GivenBack(Pair[] p, int i) { p[1].From = Data.Secret(); Net.Send(p[i].From); } // want PK1001
    internal static void GivenOther(Pair[] p) { p[1].From = Data.Secret(); Net.Send(p[0].From); } // clean
    internal static void Made(int i) { var p = Make(); p[i].From = Data.Secret(); Net.Send(p[1].From); } // want PK1001
    internal static void MadeBack(int i) { var p = Make(); p[1].From = Data.Secret(); Net.Send(p[i].From); } // want PK1001
    internal static void Items(Item[] p, int i) { p[i].From = Data.Secret(); Net.Send(p[1].From); } // want PK1001
    internal static void ItemsBack(Item[] p, int i) { p[1].From = Data.Secret(); Net.Send(p[i].From); } // want PK1001
    internal static void MadeItems(int i) { var p = MakeItems(); p[i].From = Data.Secret(); Net.Send(p[1].From); } // want PK1001
    internal static void List(List<Item> p, int i) { p[i].From = Data.Secret(); Net.Send(p[1].From); } // want PK1001
    internal static void ListBack(List<Item> p, int i) { p[1].From = Data.Secret(); Net.Send(p[i].From); } // want PK1001
    internal static void Each(List<Item> p) { foreach (var x in p) x.From = Data.Secret(); Net.Send(p[1].From); } // want PK1001
    internal static void EachBack(List<Item> p) { p[1].From = Data.Secret(); foreach (var x in p) Net.Send(x.From); } // want PK1001
    internal static void EachTo(List<Item> p) { foreach (var x in p) x.From = Data.Secret(); Net.Send(p[1].To); } // clean
    internal static void Table(Dictionary<string, Item> p, string k) { p[k].From = Data.Secret(); Net.Send(p["a"].From); } // want PK1001
    internal static void Values(Dictionary<string, Item> p) { foreach (var x in p.Values) x.From = Data.Secret(); Net.Send(p["a"].From); } // want PK1001
    internal static void Query(List<Item> p) { p.ForEach(x => x.From = Data.Secret()); Net.Send(p.First().From); } // want PK1001
    internal static void QueryIndex(List<Item> p) { p.First().From = Data.Secret(); Net.Send(p[0].From); } // want PK1001
}
internal static class Elements2
{
    private static void Fill(List<Elements1.Item> p) { foreach (var x in p) x.From = Data.Secret(); }
    internal static void Whole(List<Elements1.Item> p) { foreach (var x in p) x.From = Data.Secret(); Net.Send(System.Text.Json.JsonSerializer.Serialize(p)); } // want PK1001
    internal static void WholeOne(Elements1.Item[] p) { p[0].From = Data.Secret(); Net.Send(System.Text.Json.JsonSerializer.Serialize(p)); } // want PK1001
    internal static void WholeClean(Elements1.Item[] p) { p[0].From = Data.Plain(); Net.Send(System.Text.Json.JsonSerializer.Serialize(p)); } // clean
    internal static void WholeMade() { var p = Enumerable.Range(0, 3).Select(_ => new Elements1.Item()).ToList(); foreach (var x in p) x.From = Data.Secret(); Net.Send(System.Text.Json.JsonSerializer.Serialize(p)); } // want PK1001
    internal static void Filled(List<Elements1.Item> p) { Fill(p); Net.Send(p[0].From); } // want PK1001
    internal static void FilledEach(List<Elements1.Item> p) { Fill(p); foreach (var x in p) Net.Send(x.From); } // want PK1001
    internal static void FilledTo(List<Elements1.Item> p) { Fill(p); Net.Send(p[0].To); } // clean
    internal static void FilledWhole(List<Elements1.Item> p) { Fill(p); Net.Send(System.Text.Json.JsonSerializer.Serialize(p)); } // want PK1001
    internal static void FilledOfTable(Dictionary<string, List<Elements1.Item>> p) { foreach (var l in p.Values) Fill(l); Net.Send(p["a"][0].From); } // want PK1001
    internal static void Nested(List<List<Elements1.Item>> p) { foreach (var l in p) foreach (var x in l) x.From = Data.Secret(); Net.Send(p[0][1].From); } // want PK1001
    internal sealed class Holder { public List<Elements1.Item> All { get; set; } = []; }
    internal static void OfHolder(Holder h) { foreach (var x in h.All) x.From = Data.Secret(); Net.Send(h.All[0].From); } // want PK1001
    internal static void OfHolderFirst(Holder h) { h.All.First().From = Data.Secret(); Net.Send(h.All[0].From); } // want PK1001
    internal static void OfHolderWhole(Holder h) { foreach (var x in h.All) x.From = Data.Secret(); Net.Send(System.Text.Json.JsonSerializer.Serialize(h)); } // want PK1001
    internal static void Replaced(List<Elements1.Item> p) { p[0].From = Data.Secret(); p[0] = new(); Net.Send(p[0].From); } // clean
}
