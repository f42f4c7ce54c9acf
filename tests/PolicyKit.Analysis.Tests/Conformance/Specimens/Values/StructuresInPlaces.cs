// structures that nobody wrote yet, written by their own members; members called on places that may not be written
public struct Point
{
    public string X;

    public string Y { get; set; }

    public void Move(string x) => X = x;
}

internal static class StructuresInPlaces
{
    private sealed class Holder
    {
        public Point P;

        public void Put(string s) => P.Move(s);

        public void PutY(string s) => P.Y = s;

        public string X() => P.X;

        public string Y() => P.Y;
    }

    private static readonly Point Fixed = new() { X = "fixed" };

    private static void Borrow(in Point p) => p.Move(Data.Secret());

    private static ref string XOf(ref Point p) => ref p.X;

    public static void Element() { var p = new Point[1]; p[0].Move(Data.Secret()); Net.Send(p[0].X); } // want PK1001
    public static void PropertyOfElement() { var p = new Point[2]; p[1].Y = Data.Secret(); Net.Send(p[1].Y); } // want PK1001
    public static void OtherElement() { var p = new Point[2]; p[0].Move(Data.Secret()); Net.Send(p[1].X); } // clean
    public static void Field() { var h = new Holder(); h.P.Move(Data.Secret()); Net.Send(h.P.X); } // want PK1001
    public static void FieldOfThis() { var h = new Holder(); h.Put(Data.Secret()); Net.Send(h.X()); } // want PK1001
    public static void PropertyOfFieldOfThis() { var h = new Holder(); h.PutY(Data.Secret()); Net.Send(h.Y()); } // want PK1001
    public static void OtherMemberOfField() { var h = new Holder(); h.PutY(Data.Secret()); Net.Send(h.X()); } // clean
    public static void OtherHolder() { var h = new Holder(); var i = new Holder(); h.Put(Data.Secret()); Net.Send(i.X()); } // clean
    public static void Default() { Point p = default; p.Move(Data.Secret()); Net.Send(p.X); } // want PK1001
    public static void ByReference() { var h = new Holder(); ref var r = ref h.P; r.Move(Data.Secret()); Net.Send(h.P.X); } // want PK1001
    public static void EachByReference() { var p = new Point[1]; foreach (ref var r in p.AsSpan()) r.Move(Data.Secret()); Net.Send(p[0].X); } // want PK1001
    public static void Nested() { var p = new Point[1][]; p[0] = new Point[1]; p[0][0].Move(Data.Secret()); Net.Send(p[0][0].X); } // want PK1001
    public static void ReferenceReturned() { Point p = default; XOf(ref p) = Data.Secret(); Net.Send(p.X); } // want PK1001
    public static void CopyOfReadOnly() { Fixed.Move(Data.Secret()); Net.Send(Fixed.X); } // clean
    public static void CopyOfBorrowed() { var p = new Point { X = "a" }; Borrow(in p); Net.Send(p.X); } // clean
}

// Structures in static places: what one holds the other does not.
internal static class SharedStructures
{
    internal struct Tally { public string? Last; public Tally(string? first) => Last = first; public string? Other { get; set; } public void Add(string s) => Last = s; }

    private static Tally one, two, three, four, five, six, seven, eight, nine;
    private static readonly Tally made = new(Data.Secret()), madePlain = new("x");

    public static void Write() { one.Add(Data.Plain()); two.Add(Data.Secret()); }
    public static void ReadOne() => Net.Send(one.Last); // clean
    public static void ReadTwo() => Net.Send(two.Last); // want PK1001
    public static void ByMember() { three.Other = Data.Secret(); }
    public static void ReadThree() => Net.Send(three.Other); // want PK1001
    public static void ReadThreeBeside() => Net.Send(one.Other); // clean
    public static void Whole() { four = new Tally { Last = Data.Secret() }; nine = new Tally { Last = "x" }; }
    public static void ReadFour() => Net.Send(four.Last); // want PK1001
    public static void ReadNine() => Net.Send(nine.Last); // clean
    public static void CopiedOn() { five = two; }
    public static void ReadFive() => Net.Send(five.Last); // want PK1001
    private static void Put(ref Tally tally, string s) => tally.Last = s;
    public static void ByReference() { Put(ref six, Data.Secret()); }
    public static void ReadSix() => Net.Send(six.Last); // want PK1001
    public static void ByReferenceHere() { ref var tally = ref seven; tally.Last = Data.Secret(); }
    public static void ReadSeven() => Net.Send(seven.Last); // want PK1001
    private static ref Tally Place() => ref eight;
    public static void ByReferenceReturned() { Place().Last = Data.Secret(); }
    public static void ReadEight() => Net.Send(eight.Last); // want PK1001
    public static void ReadMade() => Net.Send(made.Last); // want PK1001
    public static void ReadMadePlain() => Net.Send(madePlain.Last); // clean
    public static void CopyOut() { var copy = two; copy.Last = "x"; Net.Send(copy.Last); } // clean
    public static void CopyOutSecret() { var copy = two; Net.Send(copy.Last); } // want PK1001
    private static void Handed(Tally tally) => Net.Send(tally.Last);
    public static void HandTwo() => Handed(two); // want PK1001
    public static void HandOne() => Handed(one); // clean
    public static void Boxed() { object boxed = two; Net.Send(((Tally)boxed).Last); } // want PK1001
}

internal static class SharedStructuresWithin
{
    internal struct Tally { public string? Last; }
    internal struct Pair { public Tally First; public Tally Second; }
    internal sealed class Box { public Tally Inside; }

    private static Tally? maybe;
    private static Pair pair, wholePair;
    private static object? boxed;
    private static readonly Box BoxA = new(), BoxB = BoxA;
    private static readonly Tally[] many = new Tally[2];
    private static readonly Dictionary<string, Tally> table = [];

    public static void Perhaps() { maybe = new Tally { Last = Data.Secret() }; }
    public static void ReadPerhaps() => Net.Send(maybe?.Last); // want PK1001
    public static void ReadPerhapsValue() => Net.Send(maybe!.Value.Last); // want PK1001
    public static void Nested() { pair.Second.Last = Data.Secret(); wholePair = new Pair { First = new Tally { Last = Data.Secret() } }; }
    public static void ReadNested() => Net.Send(pair.Second.Last); // want PK1001
    public static void ReadWholeNested() => Net.Send(wholePair.First.Last); // want PK1001
    public static void InBox() { BoxA.Inside.Last = Data.Secret(); boxed = new Tally { Last = Data.Secret() }; }
    public static void ReadInBox() => Net.Send(BoxB.Inside.Last); // want PK1001
    public static void ReadBoxed() => Net.Send(((Tally)boxed!).Last); // want PK1001
    public static void InArray(int i) { many[i].Last = Data.Secret(); table["a"] = new Tally { Last = Data.Secret() }; }
    public static void ReadInArray() => Net.Send(many[1].Last); // want PK1001
    public static void ReadInTable() => Net.Send(table["a"].Last); // want PK1001
}

internal interface IShown { void Show(); }
internal struct ShownTally : IShown { public string? Last; public void Show() => Net.Send(Last); } // want PK1001
internal static class ShownElsewhere
{
    private static ShownTally kept;
    public static void Put() { kept.Last = Data.Secret(); }
    public static void Run(List<IShown> all) { all.Add(kept); }
}
