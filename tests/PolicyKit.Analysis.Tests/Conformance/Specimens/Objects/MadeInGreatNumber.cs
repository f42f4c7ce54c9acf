// a method that makes so many objects that its callers are told of those of one type as of one

namespace MadeInGreatNumber;

internal sealed class Cell
{
    public string Text = "";
    public List<string> Notes = [];
}

internal sealed class Head
{
    public string Title = "";
    public Func<string>? Form;
}

internal sealed class Foot
{
    public Func<string>? Form;
}

internal sealed class Sheet
{
    public Head Head = new();
    public Foot Foot = new();
    public List<Cell> Cells = [];
}

internal static class Maker
{
    public static readonly List<Cell> Kept = [];

    private static void Fill(Sheet s)
    {
        s.Cells.Add(new Cell { Text = "1" }); s.Cells.Add(new Cell { Text = "2" }); s.Cells.Add(new Cell { Text = "3" }); s.Cells.Add(new Cell { Text = "4" });
        s.Cells.Add(new Cell { Text = "5" }); s.Cells.Add(new Cell { Text = "6" }); s.Cells.Add(new Cell { Text = "7" }); s.Cells.Add(new Cell { Text = "8" });
        s.Cells.Add(new Cell { Text = "9" }); s.Cells.Add(new Cell { Text = "10" }); s.Cells.Add(new Cell { Text = "11" }); s.Cells.Add(new Cell { Text = "12" });
        s.Cells.Add(new Cell { Text = "13" }); s.Cells.Add(new Cell { Text = "14" }); s.Cells.Add(new Cell { Text = "15" }); s.Cells.Add(new Cell { Text = "16" });
        s.Cells.Add(new Cell { Text = "17" }); s.Cells.Add(new Cell { Text = "18" }); s.Cells.Add(new Cell { Text = "19" }); s.Cells.Add(new Cell { Text = "20" });
        s.Cells.Add(new Cell { Text = "21" }); s.Cells.Add(new Cell { Text = "22" }); s.Cells.Add(new Cell { Text = "23" }); s.Cells.Add(new Cell { Text = "24" });
        s.Cells.Add(new Cell { Text = "25" }); s.Cells.Add(new Cell { Text = "26" }); s.Cells.Add(new Cell { Text = "27" }); s.Cells.Add(new Cell { Text = "28" });
    }

    public static Sheet Last(string text) { var s = new Sheet(); Fill(s); s.Cells.Add(new Cell { Text = text }); return s; }
    public static Sheet First(string text) { var s = new Sheet(); s.Cells.Add(new Cell { Text = text }); Fill(s); return s; }
    public static Sheet Noted(string note) { var s = new Sheet(); Fill(s); s.Cells[3].Notes.Add(note); return s; }
    public static Sheet Titled(string title) { var s = new Sheet(); Fill(s); s.Head.Title = title; return s; }
    public static Sheet Formed(string text) { var s = new Sheet(); Fill(s); s.Head.Form = () => text; s.Foot.Form = () => "x"; return s; }
    public static Sheet By(Action<Cell> fill) { var s = new Sheet(); Fill(s); var one = new Cell(); fill(one); s.Cells.Add(one); return s; }
    public static void Into(Sheet s, Sheet other, string text) { Fill(s); s.Head.Title = text; other.Head.Title = "x"; }
    public static void Keep(string text) { var s = new Sheet(); Fill(s); Kept.Add(new Cell { Text = text }); Kept.AddRange(s.Cells); }
}

internal static class MadeInGreatNumber
{
    public static void Last() { Net.Send(Maker.Last(Data.Secret()).Cells[28].Text); } // want PK1001
    public static void LastOther() { Net.Send(Maker.Last(Data.Secret()).Head.Title); } // clean
    public static void LastOpen() { Net.Send(Maker.Last("x").Cells[28].Text); } // clean
    public static void First() { Net.Send(Maker.First(Data.Secret()).Cells[0].Text); } // want PK1001
    public static void FirstNotes() { Net.Send(Maker.First(Data.Secret()).Cells[0].Notes[0]); } // clean
    public static void Noted() { Net.Send(Maker.Noted(Data.Secret()).Cells[3].Notes[0]); } // want PK1001
    public static void NotedText() { Net.Send(Maker.Noted(Data.Secret()).Cells[3].Text); } // clean
    public static void Titled() { Net.Send(Maker.Titled(Data.Secret()).Head.Title); } // want PK1001
    public static void TitledCell() { Net.Send(Maker.Titled(Data.Secret()).Cells[0].Text); } // clean
    public static void Formed() { Net.Send(Maker.Formed(Data.Secret()).Head.Form!()); } // want PK1001
    public static void FormedOther() { Net.Send(Maker.Formed(Data.Secret()).Foot.Form!()); } // clean
    public static void By() { Net.Send(Maker.By(static c => c.Text = Data.Secret()).Cells[28].Text); } // want PK1001
    public static void ByOther() { Net.Send(Maker.By(static c => c.Text = Data.Plain()).Cells[28].Text); } // clean
    public static void Into() { var (s, other) = (new Sheet(), new Sheet()); Maker.Into(s, other, Data.Secret()); Net.Send(s.Head.Title); } // want PK1001
    public static void IntoOther() { var (s, other) = (new Sheet(), new Sheet()); Maker.Into(s, other, Data.Secret()); Net.Send(other.Head.Title); } // clean
    public static void IntoCells() { var (s, other) = (new Sheet(), new Sheet()); Maker.Into(s, other, Data.Secret()); Net.Send(s.Cells[0].Text); } // clean
    public static void Keep() { Maker.Keep(Data.Secret()); }
    public static void Kept() { Net.Send(Maker.Kept[0].Text); } // want PK1001
    public static void KeptNotes() { Net.Send(Maker.Kept[0].Notes[0]); } // clean
}
