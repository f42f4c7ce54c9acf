// StringBuilder, alone, fluent and through helper methods
using System.Text;

internal static class Builders
{
    internal static void Direct()
    {
        var secret = new StringBuilder();
        secret.Append("n ");
        secret.Append(Data.Secret());
        Net.Send(secret.ToString()); // want PK1001
        var open = new StringBuilder();
        open.Append("n ");
        open.Append(Data.Plain());
        Net.Send(open.ToString()); // clean
    }

    internal static void Fluent()
    {
        Net.Send(new StringBuilder().Append("n ").Append(Data.Secret()).Append('.').ToString()); // want PK1001
        Net.Send(new StringBuilder().Append("n ").Append(Data.Plain()).Append('.').ToString()); // clean
        var kept = new StringBuilder();
        kept.Append("a").Append(Data.Secret());
        Net.Send(kept.ToString()); // want PK1001
        Net.Send(new StringBuilder(Data.Secret()).ToString(0, 3)); // want PK1001
    }

    internal static void Cleared()
    {
        var builder = new StringBuilder();
        builder.Append(Data.Secret());
        builder.Clear();
        builder.Append(Data.Plain());
        Net.Send(builder.ToString()); // clean
        builder.Insert(0, Data.Secret());
        Net.Send(builder.ToString()); // want PK1001
    }

    internal static void Helpers()
    {
        var secret = new StringBuilder();
        Put(secret, Data.Secret());
        Net.Send(Text(secret)); // want PK1001
        var open = new StringBuilder();
        Put(open, Data.Plain());
        Net.Send(Text(open)); // clean
        Net.Send(Line(new StringBuilder(), Data.Secret()).ToString()); // want PK1001
        Net.Send(Line(new StringBuilder(), Data.Plain()).ToString()); // clean
    }

    internal static void TwoBuildersDoNotMix()
    {
        var first = new StringBuilder();
        var second = new StringBuilder();
        first.AppendFormat("{0}", Data.Secret());
        second.AppendFormat("{0}", Data.Plain());
        Net.Send(second.ToString()); // clean
        Net.Send(first.ToString()); // want PK1001
        second.Append(first);
        Net.Send(second.ToString()); // want PK1001
        Net.Send(second.Length.ToString()); // clean
    }

    internal static void Writer()
    {
        var secret = new StringWriter();
        secret.Write(Data.Secret());
        Net.Send(secret.ToString()); // want PK1001
        var open = new StringWriter();
        open.WriteLine(Data.Plain());
        Net.Send(open.ToString()); // clean
    }

    private static void Put(StringBuilder builder, string text) => builder.Append('[').Append(text).Append(']');

    private static string Text(StringBuilder builder) => builder.ToString();

    private static StringBuilder Line(StringBuilder builder, string text)
    {
        builder.AppendLine(text);
        return builder;
    }
}
