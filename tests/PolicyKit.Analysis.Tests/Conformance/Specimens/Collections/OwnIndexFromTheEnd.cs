// t[^1] = x on a type of one's own with a length and an indexer by number: its setter runs, or its reference is written through

namespace OwnIndexFromTheEnd;

internal sealed class Tape
{
    private readonly string[] _cells = ["a", "b", "c"];
    public int Length => _cells.Length;
    public string this[int at] { get => _cells[at]; set => _cells[at] = value; }
}

internal sealed class Posting
{
    public int Count => 3;
    public string this[int at] { get => ""; set => Net.Send(value); }
}

internal sealed class Measured
{
    private string _sizes = "";
    public int Count => 3;
    public string this[int at] { get => _sizes; set => _sizes = "kept"; }
}

internal sealed class Referring
{
    private readonly string[] _cells = ["a", "b", "c"];
    public int Length => _cells.Length;
    public ref string this[int at] => ref _cells[at];
}

internal struct Strip
{
    private string _last;
    public int Length => 1;
    public string this[int at] { get => _last; set => _last = value; }
}

internal static class OwnIndexFromTheEnd
{
    internal static void Written() { var t = new Tape(); t[^1] = Data.Secret(); Net.Send(t[2]); } // want PK1001
    internal static void WrittenPlain() { var t = new Tape(); t[^1] = Data.Plain(); Net.Send(t[2]); } // clean
    internal static void WrittenAndRead() { var t = new Tape(); t[^1] = Data.Secret(); Net.Send(t[^1]); } // want PK1001
    internal static void OfAnother() { var t = new Tape(); var u = new Tape(); t[^1] = Data.Secret(); Net.Send(u[^1]); } // clean
    internal static void Added() { var t = new Tape(); t[^1] += Data.Secret(); Net.Send(t[2]); } // want PK1001
    internal static void Initialised() { var t = new Tape { [^1] = Data.Secret() }; Net.Send(t[2]); } // want PK1001
    internal static void InitialisedPlain() { var t = new Tape { [^1] = Data.Plain() }; Net.Send(t[2]); } // clean
    internal static void Posted() { var p = new Posting(); p[^1] = Data.Secret(); } // want PK1001
    internal static void PostedPlain() { var p = new Posting(); p[^1] = Data.Plain(); } // clean
    internal static void NotKept() { var m = new Measured(); m[^1] = Data.Secret(); Net.Send(m[^1]); } // clean
    internal static void ByReference() { var r = new Referring(); r[^1] = Data.Secret(); Net.Send(r[2]); } // want PK1001
    internal static void ByReferencePlain() { var r = new Referring(); r[^1] = Data.Plain(); Net.Send(r[2]); } // clean
    internal static void OfAStructure() { var s = default(Strip); s[^1] = Data.Secret(); Net.Send(s[0]); } // want PK1001
    internal static void OfACopy() { var s = default(Strip); var t = s; t[^1] = Data.Secret(); Net.Send(s[0]); } // clean
}
