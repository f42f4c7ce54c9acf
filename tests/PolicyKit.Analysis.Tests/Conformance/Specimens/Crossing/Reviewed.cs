// a reviewed crossing with a stale hash counts as not reviewed; a sanitiser of one's own clears nothing
using PolicyKit.Hanamaki;

internal static class Reviewed
{
    [ReviewedCrossing(typeof(PublicNotice), "A-1", "Hanako", "v1:0000000000000000000000000000000000000000000", ExpiresOn = "2099-03-31")]
    internal static void Stale()
    {
        Net.Send(Data.Internal()); // want PK1004
        Net.Send(Data.Plain()); // clean
    }

    internal static void Unreviewed()
    {
        Net.Send(Redact(Data.Internal())); // want PK1004
        Net.Send(Redact(Data.Plain())); // clean
        Net.Send(Constant(Data.Internal())); // clean
    }

    private static string Redact(string text) => text.Replace("7", "*");

    private static string Constant(string text) => "circular";
}
