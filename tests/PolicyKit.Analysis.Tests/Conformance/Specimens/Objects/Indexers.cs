// indexers of user types

internal static class Indexers
{
    internal static void OverAnArray()
    {
        var row = new Row();
        row[0] = Data.Secret();
        Net.Send(row[0]); // want PK1001
        var open = new Row();
        open[0] = Data.Plain();
        Net.Send(open[0]); // clean
    }

    internal static void OverADictionary()
    {
        var bag = new Bag();
        bag["a"] = Data.Secret();
        Net.Send(bag["a"]); // want PK1001
        var open = new Bag { ["a"] = Data.Plain(), ["b"] = "b" };
        Net.Send(open["a"]); // clean
    }

    internal static void Computed()
    {
        var bag = new Echo();
        Net.Send(bag[Data.Secret()]); // want PK1001
        Net.Send(bag[Data.Plain()]); // clean
        Net.Send(bag[Data.SecretInt()]); // clean
    }

    internal static void ByIndexAndRange()
    {
        var row = new Row();
        row[0] = Data.Secret();
        Net.Send(row[^2]); // want PK1001
        Net.Send(new Row()[^1]); // clean
    }

    internal static void TwoArguments()
    {
        var grid = new Grid();
        grid[1, 2] = Data.Secret();
        Net.Send(grid[1, 2]); // want PK1001
        Net.Send(new Grid()[1, 2]); // clean
    }
}

internal sealed class Row
{
    private readonly string[] cells = ["", ""];

    public int Length => 2;

    public string this[int index] { get => cells[index]; set => cells[index] = value; }
}

internal sealed class Bag
{
    private readonly Dictionary<string, string> map = [];

    public string this[string key] { get => map[key]; set => map[key] = value; }
}

internal sealed class Echo
{
    public string this[string key] => $"<{key}>";

    public string this[int index] => "constant";
}

internal sealed class Grid
{
    private readonly string[,] cells = new string[3, 3];

    public string this[int x, int y] { get => cells[x, y]; set => cells[x, y] = value; }
}
