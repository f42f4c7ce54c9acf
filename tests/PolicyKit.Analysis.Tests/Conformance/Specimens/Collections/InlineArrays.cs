// inline arrays: an element by its constant index, in a local variable and in a field; what moves when two arrays are sorted together
using System.Runtime.CompilerServices;

[InlineArray(2)]
internal struct InlineCells
{
    private string first;
}

internal sealed class InlineRow
{
    public string Name = "";
    public InlineCells Cells;
}

internal static class InlineArrays
{
    internal static void InAVariable()
    {
        var cells = new InlineCells();
        cells[0] = Data.Secret();
        cells[1] = "a";
        Net.Send(cells[0]); // want PK1001
        Net.Send(cells[1]); // clean
    }

    internal static void InAField()
    {
        var row = new InlineRow { Name = "n" };
        row.Cells[0] = Data.Secret();
        Net.Send(row.Cells[0]); // want PK1001
        Net.Send(row.Name); // clean
    }

    internal static void Copied()
    {
        var row = new InlineRow();
        row.Cells[0] = Data.Secret();
        row.Cells[1] = "a";
        var copy = row.Cells;
        row.Cells[1] = Data.Secret();
        Net.Send(copy[0]); // want PK1001
        Net.Send(copy[1]); // clean
    }

    internal static void AtAnIndexThatIsNotKnown(int at)
    {
        var cells = new InlineCells();
        cells[at] = Data.Secret();
        Net.Send(cells[1]); // want PK1001
    }

    internal static void SortedBesideTheirKeys()
    {
        var (keys, texts, others) = (new[] { 2, 1 }, new[] { Data.Secret(), "k" }, new[] { Data.Secret(), "k" });
        Array.Sort(keys, texts);
        Net.Send(texts[1]); // want PK1001
        Net.Send(others[1]); // clean
    }
}
