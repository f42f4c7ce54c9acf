// parameters that take any number of arguments as a span or an array
using System.Text;

internal static class ParamsOfSpans
{
    private static string Joined(params ReadOnlySpan<string> parts) { var text = new StringBuilder(); foreach (var part in parts) text.Append(part); return text.ToString(); }

    private static string First(params string[] parts) => parts[0];

    private static string FirstOfSpan(params ReadOnlySpan<string> parts) => parts[0];

    public static void All() { Net.Send(Joined("a", Data.Secret(), "c")); } // want PK1001
    public static void AllPlain() { Net.Send(Joined("a", "b", "c")); } // clean
    public static void OfArray() { Net.Send(First(Data.Secret(), "b")); } // want PK1001
    public static void OfArrayOther() { Net.Send(First("a", Data.Secret())); } // clean
    public static void OfSpan() { Net.Send(FirstOfSpan(Data.Secret(), "b")); } // want PK1001
    public static void OfSpanOther() { Net.Send(FirstOfSpan("a", Data.Secret())); } // clean
}
