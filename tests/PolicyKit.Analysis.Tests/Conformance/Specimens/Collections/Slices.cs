// parts of arrays: the elements from a position on, by patterns and ranges

internal static class Slices
{
    private static string[] Row() => ["no", "name", Data.Secret()];

    public static void Rest() { string[] a = [Data.Secret(), "x", "y"]; if (a is [_, .. var rest]) Net.Send(rest[0]); } // clean
    public static void RestTold() { string[] a = ["x", Data.Secret(), "y"]; if (a is [_, .. var rest]) Net.Send(rest[0]); } // want PK1001
    public static void RestLater() { string[] a = ["x", Data.Secret(), "y"]; if (a is [_, .. var rest]) Net.Send(rest[1]); } // clean
    public static void Before() { string[] a = [Data.Secret(), "x", "y"]; if (a is [.. var first, _]) Net.Send(first[0]); } // want PK1001
    public static void BeforeOther() { string[] a = ["x", Data.Secret(), "y"]; if (a is [.. var first, _]) Net.Send(first[0]); } // clean
    public static void Somewhere() { string[] a = ["x", "y"]; a[DateTime.Now.Hour] = Data.Secret(); if (a is [_, .. var rest]) Net.Send(rest[0]); } // want PK1001
    public static void Range() { string[] a = ["x", Data.Secret(), "y"]; var b = a[1..]; Net.Send(b[0]); } // want PK1001
    public static void RangeOther() { string[] a = [Data.Secret(), "x", "y"]; var b = a[1..]; Net.Send(b[0]); } // clean
    public static void RangeUpTo() { string[] a = ["x", Data.Secret(), "y"]; var b = a[..2]; Net.Send(b[0]); } // clean
    public static void RangeFromEnd() { string[] a = ["x", Data.Secret(), "y"]; var b = a[^2..]; Net.Send(b[0]); } // want PK1001
    public static void RangeFromAnywhere() { string[] a = ["x", Data.Secret(), "y"]; var i = DateTime.Now.Hour; var b = a[i..]; Net.Send(b[0]); } // want PK1001
    public static void Twice() { string[] a = ["x", "y", Data.Secret()]; var b = a[1..][1..]; Net.Send(b[0]); } // want PK1001
    public static void TwiceOther() { string[] a = [Data.Secret(), Data.Secret(), "y"]; var b = a[1..][1..]; Net.Send(b[0]); } // clean
    public static void Objects() { Resident[] a = [new(), Data.Resident()]; var b = a[1..]; Net.Send(b[0].Number); } // want PK1001
    public static void ObjectsOther() { Resident[] a = [new(), Data.Resident()]; var b = a[1..]; Net.Send(b[0].Name); } // clean
    public static void Kept() { (string Name, string Number)[] a = [("x", "y"), ("x", Data.Secret())]; var i = DateTime.Now.Hour; foreach (var one in a[i..]) Net.Send(one.Number); } // want PK1001
    public static void KeptOther() { (string Name, string Number)[] a = [("x", "y"), ("x", Data.Secret())]; var i = DateTime.Now.Hour; foreach (var one in a[i..]) Net.Send(one.Name); } // clean
    public static void Returned() { if (Row() is [_, .. var rest]) Net.Send(rest[1]); } // want PK1001
}
