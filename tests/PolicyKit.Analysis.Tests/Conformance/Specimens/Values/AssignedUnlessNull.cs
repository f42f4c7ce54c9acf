// a?.b = c replaces what was there if a cannot be null; if it may be, or stands for one of two objects, what was there may still be

namespace AssignedUnlessNull;

internal sealed class Total
{
    public string Text = "";
    public string Other { get; set; } = "";
    public Total? Next;
}

internal static class AssignedUnlessNull
{
    internal static void Made()
    {
        var total = new Total();
        total?.Text = Data.Secret();
        Net.Send(total!.Text); // want PK1001
        total?.Text = "";
        Net.Send(total!.Text); // clean
    }

    internal static void MadeWith()
    {
        var total = new Total { Text = Data.Secret(), Other = Data.Secret() };
        total?.Other = "";
        Net.Send(total!.Other); // clean
        Net.Send(total!.Text); // want PK1001
    }

    internal static void Given(Total total)
    {
        total.Text = Data.Secret();
        total?.Text = "";
        Net.Send(total!.Text); // clean
    }

    internal static void PerhapsGiven(Total? total, Total other)
    {
        other.Text = Data.Secret();
        total ??= other;
        total?.Text = "";
        Net.Send(other.Text); // want PK1001
    }

    internal static void PerhapsNone(bool none)
    {
        var kept = new Total { Text = Data.Secret() };
        var total = none ? null : kept;
        total?.Text = "";
        Net.Send(kept.Text); // want PK1001
    }

    internal static void LaterNone(bool none)
    {
        var kept = new Total { Text = Data.Secret() };
        var total = kept;
        if (none) total = null;
        total?.Text = "";
        Net.Send(kept.Text); // want PK1001
    }

    internal static void OfItsValue(Total total)
    {
        total?.Text = Data.Secret();
        Net.Send(total!.Text); // want PK1001
        Net.Send(total!.Other); // clean
    }

    internal static void Below(Total total)
    {
        total.Next = new Total { Text = Data.Secret() };
        total?.Next?.Text = Data.Plain();
        Net.Send(total!.Next?.Other); // clean
    }
}
