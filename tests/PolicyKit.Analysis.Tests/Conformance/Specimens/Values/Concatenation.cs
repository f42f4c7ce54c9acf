// concatenation, string.Concat, Join, Format, composite formats

internal static class Concatenation
{
    internal static void Plus()
    {
        Net.Send("a" + Data.Secret() + "b"); // want PK1001
        Net.Send("a" + Data.Plain() + "b"); // clean
        Net.Send("a" + Data.SecretInt()); // want PK1001
        Net.Send("a" + Data.PlainInt()); // clean
        object boxed = Data.Secret();
        Net.Send("a" + boxed); // want PK1001
    }

    internal static void Concat()
    {
        Net.Send(string.Concat("a", "b", Data.Secret())); // want PK1001
        Net.Send(string.Concat("a", "b", Data.Plain())); // clean
        Net.Send(string.Concat(new[] { "a", Data.Secret() })); // want PK1001
        Net.Send(string.Concat(new[] { "a", Data.Plain() })); // clean
    }

    internal static void Join()
    {
        Net.Send(string.Join(",", "a", Data.Secret())); // want PK1001
        Net.Send(string.Join(",", new List<string> { Data.Plain() })); // clean
        Net.Send(string.Join(",", new List<string> { Data.Secret() })); // want PK1001
        Net.Send(string.Join(Data.Secret(), "a", "b")); // want PK1001
    }

    internal static void Format()
    {
        Net.Send(string.Format("{0} {1}", "a", Data.Secret())); // want PK1001
        Net.Send(string.Format("{0} {1}", "a", Data.Plain())); // clean
        Net.Send(string.Format("{0}{1}{2}{3}", "a", "b", "c", Data.SecretInt())); // want PK1001
        var format = System.Text.CompositeFormat.Parse("{0}");
        Net.Send(string.Format(null, format, Data.Secret())); // want PK1001
        Net.Send(string.Format(null, format, Data.PlainInt())); // clean
    }
}
