// a member of a framework's base class is given zone data and calls what its heir overrides
using System.Collections.ObjectModel;
using System.Text;

internal sealed class BaseKept : Collection<string>
{
    public string Last = "l";

    protected override void InsertItem(int index, string item)
    {
        Last = item;
        base.InsertItem(index, item);
    }
}

internal sealed class BaseTee(StringBuilder into) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => into.Append(value);
}

internal static class CalledByBaseClasses
{
    internal static void ACollection()
    {
        var (kept, other) = (new BaseKept { "k" }, new BaseKept { "k" });
        kept.Add(Data.Secret());
        other.Add("a");
        Net.Send(kept.Last); // want PK1001
        Net.Send(other.Last); // clean
    }

    internal static void AnInitialiser()
    {
        Net.Send(new BaseKept { Data.Secret() }.Last); // want PK1001
    }

    internal static void AWriter()
    {
        var (text, other) = (new StringBuilder(), new StringBuilder());
        TextWriter writer = new BaseTee(text);
        TextWriter another = new BaseTee(other);
        writer.WriteLine(Data.Secret());
        another.WriteLine("a");
        Net.Send(text.ToString()); // want PK1001
        Net.Send(other.ToString()); // clean
    }
}
