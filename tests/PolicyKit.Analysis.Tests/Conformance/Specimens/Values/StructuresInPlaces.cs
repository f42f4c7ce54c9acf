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
