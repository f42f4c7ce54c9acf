// what decides that a call is made is said once, also of a value that was chosen there
internal static class TwicePK1009
{
    internal static void Coalesced(string? s)
    {
        if (Data.Secret().Length == 0) return;
        Net.Send(s ?? "none"); // want PK1009
    }

    internal static void Straight(string s)
    {
        if (Data.Secret().Length == 0) return;
        Net.Send(s); // want PK1009
    }

    internal static void Before(string? s)
    {
        Net.Send(s ?? "none"); // clean
        if (Data.Secret().Length == 0) return;
    }
}
