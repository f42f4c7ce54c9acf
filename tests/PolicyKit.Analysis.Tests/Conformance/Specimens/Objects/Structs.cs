// structs are copied by value

internal static class Structs
{
    internal static void Copies()
    {
        var a = new Cell { Text = "a" };
        var b = a;
        b.Text = Data.Secret();
        Net.Send(a.Text); // clean
        Net.Send(b.Text); // want PK1001
        a = b;
        Net.Send(a.Text); // want PK1001
        b.Text = "";
        Net.Send(a.Text); // want PK1001
        Net.Send(b.Text); // clean
    }

    internal static void PassedByValue()
    {
        var cell = new Cell { Text = "a" };
        Fill(cell);
        Net.Send(cell.Text); // clean
        FillRef(ref cell);
        Net.Send(cell.Text); // want PK1001
    }

    internal static void InAnArray()
    {
        var array = new Cell[2];
        array[0].Text = Data.Secret();
        Net.Send(array[0].Text); // want PK1001
        var copy = array[1];
        copy.Text = Data.Secret();
        Net.Send(array[1].Text); // clean
    }

    internal static void NestedStructs()
    {
        var outer = new Wrap { Cell = new Cell { Text = "a" } };
        outer.Cell.Text = Data.Secret();
        var copy = outer;
        copy.Cell.Text = "";
        Net.Send(outer.Cell.Text); // want PK1001
        Net.Send(copy.Cell.Text); // clean
    }

    internal static void SharedReferenceInside()
    {
        var a = new Held { List = [] };
        var b = a;
        b.List.Add(Data.Secret());
        Net.Send(a.List[0]); // want PK1001
        b.List = [Data.Plain()];
        Net.Send(b.List[0]); // clean
    }

    internal static void MutatedByAMethod()
    {
        var cell = new Cell();
        cell.Set(Data.Secret());
        Net.Send(cell.Text); // want PK1001
        var other = cell;
        other.Set("x");
        Net.Send(other.Text); // clean
        Net.Send(cell.Text); // want PK1001
        Net.Send(default(Cell).Text); // clean
    }

    internal static void ReplacedByAMethod()
    {
        var cell = new Cell { Text = "a" };
        cell.Become(new Cell { Text = Data.Secret() });
        Net.Send(cell.Text); // want PK1001
        cell.Become(new Cell { Text = Data.Plain() });
        Net.Send(cell.Text); // clean
    }

    private static void Fill(Cell cell) => cell.Text = Data.Secret();

    private static void FillRef(ref Cell cell) => cell.Text = Data.Secret();
}

internal struct Cell
{
    public string Text;

    public void Set(string text) => Text = text;

    public void Become(Cell other) => this = other;
}

internal struct Wrap
{
    public Cell Cell;
}

internal struct Held
{
    public List<string> List;
}
