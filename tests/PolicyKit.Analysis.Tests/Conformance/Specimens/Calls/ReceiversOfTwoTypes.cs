// a call on what may be of two types: each object runs what its own type runs
internal abstract class Sheet { public abstract string Text(); }
internal class PlainSheet : Sheet { public override string Text() => "plain"; }
internal sealed class LongerSheet : PlainSheet { public override string Text() => "longer"; }
internal sealed class NumberedSheet : Sheet { public override string Text() => Data.Secret(); }
internal sealed class Sheets
{
    public PlainSheet Plain { get; set; } = new();
    public LongerSheet Longer { get; set; } = new();
    public NumberedSheet Numbered { get; set; } = new();
}
internal static class ReceiversOfTwoTypes
{
    private static Sheets Read() => System.Text.Json.JsonSerializer.Deserialize<Sheets>("{}")!;
    internal static void Either(bool which)
    {
        var sheets = Read();
        Sheet sheet = which ? sheets.Plain : sheets.Numbered;
        Net.Send(sheet.Text()); // want PK1001
    }
    internal static void EitherHasNone(bool which)
    {
        var sheets = Read();
        Sheet sheet = which ? sheets.Plain : sheets.Longer;
        Net.Send(sheet.Text()); // clean
    }
}
