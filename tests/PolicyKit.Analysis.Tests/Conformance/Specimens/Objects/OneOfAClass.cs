// what one object of a class was given, beside others of its class: some are kept where nobody sees them

internal sealed class Cell
{
    private string? _text;

    public string? Get() => _text;

    public void Set(string? text) => _text = text;
}

/// <summary>What is put into these cells, others read.</summary>
internal sealed class Shelf
{
    private readonly Cell _cell = new();

    public void Put() => _cell.Set(Data.Secret());

    public void Post() => Net.Send(_cell.Get()); // want PK1001
}

internal sealed class Board(Cell cell)
{
    public void Put() => cell.Set(Data.Secret());

    public void Post() => Net.Send(cell.Get()); // want PK1001
}

internal static class OneOfAClass
{
    internal static void Own()
    {
        var one = new Cell();
        var other = new Cell();
        one.Set(Data.Secret());
        Net.Send(one.Get()); // want PK1001
        Net.Send(other.Get()); // clean
        one.Set("");
        Net.Send(one.Get()); // clean
        Filled(other);
        Net.Send(other.Get()); // want PK1001
    }

    internal static void Given(Cell given)
    {
        given.Set(Data.Secret());
        var made = new Cell();
        Net.Send(made.Get()); // clean
        Net.Send(given.Get()); // want PK1001
    }

    internal static void Swapped()
    {
        var kept = new Cell();
        Same(ref kept, out var other);
        other.Set(Data.Secret());
        Net.Send(kept.Get()); // want PK1001
        var cells = new[] { new Cell(), new Cell() };
        cells[0].Set(Data.Secret());
        Net.Send(cells[1].Get()); // clean
        Net.Send(cells[0].Get()); // want PK1001
    }

    private static void Filled(Cell cell)
    {
        Action fill = () => cell.Set(Data.Secret());
        fill();
    }

    private static void Same(ref Cell cell, out Cell other) => other = cell;
}
