// members that hide one of the same name in a base class: two places of one object
internal class Slip
{
    private string _note = "";
    public string Title = "";

    public void Note(string note) => _note = note;

    public string Noted() => _note;
}

internal sealed class CoverSlip : Slip
{
    private string _note = "";
    public new string Title = "";

    public void Cover(string note) => _note = note;

    public string Covered() => _note;
}

internal class Sheet(string text)
{
    public string Below() => text;
}

internal sealed class CoverSheet(string text, string below) : Sheet(below)
{
    public string Above() => text;
}

internal static class HiddenMembers
{
    internal static void Fields()
    {
        var slip = new CoverSlip();
        ((Slip)slip).Title = Data.Secret();
        slip.Title = Data.Plain();
        Net.Send(((Slip)slip).Title); // want PK1001
        Net.Send(slip.Title); // clean
    }

    internal static void PrivateFields()
    {
        var slip = new CoverSlip();
        slip.Note(Data.Secret());
        slip.Cover(Data.Plain());
        Net.Send(slip.Noted()); // want PK1001
        Net.Send(slip.Covered()); // clean
    }

    internal static void CapturedParameters()
    {
        var sheet = new CoverSheet(Data.Plain(), Data.Secret());
        Net.Send(sheet.Below()); // want PK1001
        Net.Send(sheet.Above()); // clean
    }
}
