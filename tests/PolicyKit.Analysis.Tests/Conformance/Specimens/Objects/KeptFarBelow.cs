// what lies several parts below a field, put there in one method and read in another

namespace KeptFarBelow;

internal sealed class Cell { public string Value { get; set; } = ""; public string Style { get; set; } = ""; }
internal sealed class Band { public List<Cell> Cells { get; } = []; public void Add(Cell cell) => Cells.Add(cell); }
internal sealed class Page { public Band Detail { get; } = new(); }
internal sealed class Book { public Page First { get; } = new(); }

internal sealed class Form
{
    private readonly Page page = new();

    public void Fill() { page.Detail.Cells.Add(new Cell { Value = Data.Secret() }); }

    public void Send() { Net.Send(page.Detail.Cells[0].Value); } // want PK1001
    public void SendStyle() { Net.Send(page.Detail.Cells[0].Style); } // clean
}

internal sealed class Title { public string Text { get; set; } = ""; public string Font { get; set; } = ""; }
internal sealed class Head { public Title Title { get; } = new(); }
internal sealed class Cover { public Head Head { get; } = new(); }
internal sealed class Volume { public Cover Cover { get; } = new(); }

internal sealed class Library
{
    private readonly Volume volume = new();

    public void Fill() { volume.Cover.Head.Title.Text = Data.Secret(); }

    public void Send() { Net.Send(volume.Cover.Head.Title.Text); } // want PK1001
    public void SendFont() { Net.Send(volume.Cover.Head.Title.Font); } // clean
}

internal static class Handed
{
    private static Band First(Page page) => page.Detail;

    internal static void Part()
    {
        var book = new Book();
        book.First.Detail.Add(new Cell { Value = Data.Secret() });
        Net.Send(First(book.First).Cells[0].Value); // want PK1001
        Net.Send(First(book.First).Cells[0].Style); // clean
    }

    internal static void Printed()
    {
        var book = new Book();
        book.First.Detail.Add(new Cell { Value = Data.Secret() });
        Net.Send(System.Text.Json.JsonSerializer.Serialize(First(book.First))); // want PK1001
        Net.Send(System.Text.Json.JsonSerializer.Serialize(First(new Page()))); // clean
    }
}
