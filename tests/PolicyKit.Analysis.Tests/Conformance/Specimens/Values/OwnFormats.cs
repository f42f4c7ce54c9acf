// a type of one's own that prints itself where it is asked for a format
using System.Globalization;

internal readonly struct OwnAmount(string full, string brief) : IFormattable
{
    public string Full => full;

    public override string ToString() => "amount";

    public string ToString(string? format, IFormatProvider? by) => format == "L" ? full : brief;
}

internal readonly struct OwnBrief(string full, string brief) : IFormattable
{
    public string Full => full;

    public string ToString(string? format, IFormatProvider? by) => brief;
}

internal readonly struct OwnSpan(string text) : ISpanFormattable
{
    public string ToString(string? format, IFormatProvider? by) => text;

    public bool TryFormat(Span<char> into, out int written, ReadOnlySpan<char> format, IFormatProvider? by)
    {
        text.AsSpan().TryCopyTo(into);
        written = text.Length;
        return true;
    }
}

internal static class OwnFormats
{
    internal static void Interpolated()
    {
        Net.Send($"{new OwnAmount("k", Data.Secret())}"); // want PK1001
        Net.Send($"{new OwnAmount(Data.Secret(), "k"):L}"); // want PK1001
        Net.Send($"{new OwnSpan(Data.Secret())}"); // want PK1001
        Net.Send($"{new OwnBrief(Data.Secret(), "k")}"); // clean
    }

    internal static void Formatted()
    {
        Net.Send(string.Format(CultureInfo.InvariantCulture, "{0:L}", new OwnAmount(Data.Secret(), "k"))); // want PK1001
        Net.Send(string.Format(CultureInfo.InvariantCulture, "{0}", new OwnBrief(Data.Secret(), "k"))); // clean
    }

    internal static void WithoutAFormat()
    {
        Net.Send(new OwnAmount(Data.Secret(), Data.Secret()).ToString()); // clean
        Net.Send(new OwnAmount(Data.Secret(), "k").ToString("L", null)); // want PK1001
    }
}
