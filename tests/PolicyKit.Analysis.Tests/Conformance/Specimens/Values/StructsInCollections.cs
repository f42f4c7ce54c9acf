// a structure that is put into a collection expression is a copy

internal struct Cup
{
    public string Text;
}

internal static class StructsInCollections
{
    internal static void Copied()
    {
        var cup = new Cup { Text = "" };
        Cup[] cups = [cup];
        cups[0].Text = Data.Secret();
        Net.Send(cup.Text); // clean
        Net.Send(cups[0].Text); // want PK1001
    }

    internal static void CopiedWithWhatItHolds()
    {
        var cup = new Cup { Text = Data.Secret() };
        Cup[] cups = [cup];
        cup.Text = "k";
        Net.Send(cup.Text); // clean
        Net.Send(cups[0].Text); // want PK1001
    }
}
