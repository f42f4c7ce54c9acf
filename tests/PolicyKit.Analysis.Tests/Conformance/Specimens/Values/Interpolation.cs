// interpolation, alignment and format, interpolated string handlers
using System.Runtime.CompilerServices;
using System.Text;

internal static class Interpolation
{
    internal static void Plain()
    {
        var secret = Data.Secret();
        var open = Data.Plain();
        Net.Send($"number {secret}"); // want PK1001
        Net.Send($"hours {open}"); // clean
        Net.Send($"{open}: {secret,20}"); // want PK1001
        Net.Send($"{{secret}}"); // clean
        Net.Send($"""{Data.SecretInt():X4}"""); // want PK1001
        Net.Send($"""{Data.PlainInt():X4} {nameof(secret)}"""); // clean
    }

    internal static void Nested(bool flag)
    {
        Net.Send($"a {$"b {Data.Secret()}"}"); // want PK1001
        Net.Send($"a {$"b {Data.Plain()}"}"); // clean
        Net.Send($"{(flag ? Data.Secret() : "-")}"); // want PK1001
        Net.Send($"{(flag ? Data.Plain() : "-")}"); // clean
    }

    internal static void Formattable()
    {
        FormattableString secret = $"number {Data.Secret()}";
        Net.Send(secret.ToString()); // want PK1001
        FormattableString open = $"hours {Data.Plain()}";
        Net.Send(FormattableString.Invariant(open)); // clean
        Net.Send(FormattableString.Invariant($"n {Data.SecretInt()}")); // want PK1001
        Net.Send(string.Create(null, $"n {Data.Secret()}")); // want PK1001
        Net.Send(string.Create(null, $"n {Data.Plain()}")); // clean
    }

    internal static void OwnHandler()
    {
        Net.Send(Build($"n {Data.Secret()}")); // want PK1001
        Net.Send(Build($"n {Data.Plain()}")); // clean
    }

    internal static void HandlerOfTheBuilder()
    {
        var secret = new StringBuilder();
        secret.Append($"n {Data.Secret()}");
        Net.Send(secret.ToString()); // want PK1001
        var open = new StringBuilder();
        open.AppendLine($"n {Data.Plain()}");
        Net.Send(open.ToString()); // clean
    }

    private static string Build(JoinHandler handler) => handler.Text;
}

[InterpolatedStringHandler]
internal ref struct JoinHandler
{
    private string text = "";

    public JoinHandler(int literalLength, int formattedCount) { }

    public readonly string Text => text;

    public void AppendLiteral(string s) => text += s;

    public void AppendFormatted(string s) => text += s;
}
