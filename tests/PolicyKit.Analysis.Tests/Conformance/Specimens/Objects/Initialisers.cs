// object and collection initialisers, nested initialisers, anonymous types

internal static class Initialisers
{
    internal static void Nested()
    {
        var outer = new Outer { Inner = { Number = Data.Secret() }, Title = "t" };
        Net.Send(outer.Inner.Number); // want PK1001
        Net.Send(outer.Title); // clean
        var open = new Outer { Inner = { Number = Data.Plain() } };
        Net.Send(open.Inner.Number); // clean
    }

    internal static void Collections()
    {
        var outer = new Outer { Lines = { "a", Data.Secret() } };
        Net.Send(outer.Lines[1]); // want PK1001
        var open = new Outer { Lines = { "a", Data.Plain() } };
        Net.Send(open.Lines[1]); // clean
        var own = new Basket { "a", Data.Secret() };
        Net.Send(own.All); // want PK1001
        var fine = new Basket { "a", Data.Plain() };
        Net.Send(fine.All); // clean
    }

    internal static void Dictionaries()
    {
        var map = new Dictionary<string, string> { ["a"] = Data.Secret(), ["b"] = "b" };
        Net.Send(map["a"]); // want PK1001
        Net.Send(map["b"]); // clean
        var pairs = new Dictionary<string, string> { { "a", Data.Secret() } };
        Net.Send(pairs["a"]); // want PK1001
    }

    internal static void Anonymous()
    {
        var row = new { Number = Data.Secret(), Name = Data.Plain() };
        Net.Send(row.Number); // want PK1001
        Net.Send(row.Name); // clean
        Net.Send(row.ToString()); // want PK1001
        var open = new { Name = Data.Plain() };
        Net.Send(open.ToString()); // clean
        var changed = row with { Number = "" };
        Net.Send(changed.ToString()); // clean
        var projected = new { row.Number };
        Net.Send(projected.Number); // want PK1001
    }

    internal static void AnonymousThroughAGeneric()
    {
        var row = Same(new { Number = Data.Secret(), Name = "n" });
        Net.Send(row.Number); // want PK1001
        Net.Send(row.Name); // clean
    }

    private static T Same<T>(T value) => value;
}

internal sealed class Outer
{
    public Inner Inner { get; } = new();
    public string Title { get; set; } = "";
    public List<string> Lines { get; } = [];
}

internal sealed class Inner
{
    public string Number { get; set; } = "";
}

internal sealed class Basket : System.Collections.IEnumerable
{
    private string all = "";

    public string All => all;

    public void Add(string item) => all += item;

    public System.Collections.IEnumerator GetEnumerator() => all.GetEnumerator();
}
