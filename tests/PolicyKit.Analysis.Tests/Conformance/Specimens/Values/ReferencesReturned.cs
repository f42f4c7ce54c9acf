// references that a method returns, written through: a field or an element of what it was given
public class Box
{
    public string? V;
    public string[] A = new string[2];
    public Box? Inner;
}

internal static class ReferencesReturned
{
    private static ref string? Slot(Box b) => ref b.V;

    private static ref string At(Box b, int i) => ref b.A[i];

    private static ref string Of(string[] a, int i) => ref a[i];

    private static ref string Same(ref string s) => ref s;

    private static ref string? Deep(Box b) => ref b.Inner!.V;

    public static void Local() { var b = new Box(); ref var s = ref Slot(b); s = Data.Secret(); Net.Send(b.V); } // want PK1001
    public static void ReboundLocal() { var b = new Box(); var c = new Box(); ref var s = ref Slot(b); s = ref Slot(c); s = Data.Secret(); Net.Send(b.V); } // clean
    public static void Field() { var b = new Box(); Slot(b) = Data.Secret(); Net.Send(b.V); } // want PK1001
    public static void FieldOfAnother() { var b = new Box(); var c = new Box(); Slot(b) = Data.Secret(); Net.Send(c.V); } // clean
    public static void ElementOfField() { var b = new Box(); At(b, 1) = Data.Secret(); Net.Send(b.A[1]); } // want PK1001
    public static void BesideTheElement() { var b = new Box(); At(b, 1) = Data.Secret(); Net.Send(b.V); } // clean
    public static void Element() { var b = new Box(); Of(b.A, 1) = Data.Secret(); Net.Send(b.A[1]); } // want PK1001
    public static void Given() { var b = ""; Same(ref b) = Data.Secret(); Net.Send(b); } // want PK1001
    public static void Part() { var b = new Box { Inner = new Box() }; Deep(b) = Data.Secret(); Net.Send(b.Inner.V); } // want PK1001
    public static void BesideThePart() { var b = new Box { Inner = new Box() }; Deep(b) = Data.Secret(); Net.Send(b.V); } // clean
}
