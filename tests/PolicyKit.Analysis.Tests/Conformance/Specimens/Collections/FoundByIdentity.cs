// sets of objects: whether one is in them tells of the objects, not of what they hold, unless their class says when they are equal
internal static class FoundByIdentity
{
    private sealed class Vertex(string name) { public string Name => name; public object? Tag; public List<Vertex> Out { get; } = []; }

    private sealed record Mark(string No);

    private sealed class Keyed(string no) { public override bool Equals(object? obj) => obj is Keyed k && k.No == No; public override int GetHashCode() => 1; public string No => no; }

    private static void Walk(Vertex v, HashSet<Vertex> seen, Action<Vertex> visit) { if (!seen.Add(v)) return; visit(v); foreach (var o in v.Out) Walk(o, seen, visit); }

    public static void Names() { var a = new Vertex("a") { Tag = Data.Secret() }; a.Out.Add(new Vertex("b")); var all = new List<string>(); Walk(a, [], v => all.Add(v.Name)); Net.Send(string.Join(",", all)); } // clean
    public static void Tags() { var a = new Vertex("a") { Tag = Data.Secret() }; a.Out.Add(new Vertex("b")); var all = new List<object?>(); Walk(a, [], v => all.Add(v.Tag)); Net.Send(string.Join(",", all)); } // want PK1001
    public static void Objects() { var a = new Vertex("a") { Tag = Data.Secret() }; if (new List<Vertex> { a }.Contains(a)) Net.Send("in it"); } // clean
    public static void Records() { var seen = new HashSet<Mark>(); if (seen.Add(new Mark(Data.Secret()))) Net.Send("new"); } // want PK1009
    public static void OwnEquality() { var seen = new HashSet<Keyed>(); if (seen.Add(new Keyed(Data.Secret()))) Net.Send("new"); } // want PK1009
    public static void Texts() { var seen = new HashSet<string>(); if (seen.Add(Data.Secret())) Net.Send("new"); } // want PK1009
}
