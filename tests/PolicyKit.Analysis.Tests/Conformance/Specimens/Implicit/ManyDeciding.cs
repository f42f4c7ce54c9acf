// more parts decide than are told apart: each decision is one of the whole of a member, what is computed stays exact
internal sealed class Sheet
{
    public string P0 { get; set; } = "";
    public string P1 { get; set; } = "";
    public string P2 { get; set; } = "";
    public string P3 { get; set; } = "";
    public string P4 { get; set; } = "";
    public string P5 { get; set; } = "";
    public string P6 { get; set; } = "";
    public string P7 { get; set; } = "";
    public string P8 { get; set; } = "";
    public string P9 { get; set; } = "";
    public string P10 { get; set; } = "";
    public string P11 { get; set; } = "";
    public string P12 { get; set; } = "";
    public string P13 { get; set; } = "";
    public string P14 { get; set; } = "";
    public string P15 { get; set; } = "";
    public string P16 { get; set; } = "";
    public string P17 { get; set; } = "";
    public string P18 { get; set; } = "";
    public string P19 { get; set; } = "";
    public string P20 { get; set; } = "";
    public string P21 { get; set; } = "";
    public string P22 { get; set; } = "";
    public string P23 { get; set; } = "";
    public string P24 { get; set; } = "";
    public string P25 { get; set; } = "";
    public string P26 { get; set; } = "";
    public string P27 { get; set; } = "";
    public string P28 { get; set; } = "";
    public string P29 { get; set; } = "";
    public string P30 { get; set; } = "";
    public string P31 { get; set; } = "";
    public string P32 { get; set; } = "";
    public string P33 { get; set; } = "";
    public string P34 { get; set; } = "";
    public string P35 { get; set; } = "";
    public string P36 { get; set; } = "";
    public string P37 { get; set; } = "";
    public string P38 { get; set; } = "";
    public string P39 { get; set; } = "";
}

internal sealed class Case
{
    public Sheet Sheet { get; set; } = new();
    public Resident Who { get; set; } = new();
    public string Title { get; set; } = "";
}

internal static class Checks
{
    public static int Count(Case c)
    {
        var n = 0;
        var f = c.Sheet;
        if (f.P0 == "") n += 0;
        if (f.P1 == "") n += 1;
        if (f.P2 == "") n += 2;
        if (f.P3 == "") n += 3;
        if (f.P4 == "") n += 4;
        if (f.P5 == "") n += 5;
        if (f.P6 == "") n += 6;
        if (f.P7 == "") n += 7;
        if (f.P8 == "") n += 8;
        if (f.P9 == "") n += 9;
        if (f.P10 == "") n += 10;
        if (f.P11 == "") n += 11;
        if (f.P12 == "") n += 12;
        if (f.P13 == "") n += 13;
        if (f.P14 == "") n += 14;
        if (f.P15 == "") n += 15;
        if (f.P16 == "") n += 16;
        if (f.P17 == "") n += 17;
        if (f.P18 == "") n += 18;
        if (f.P19 == "") n += 19;
        if (f.P20 == "") n += 20;
        if (f.P21 == "") n += 21;
        if (f.P22 == "") n += 22;
        if (f.P23 == "") n += 23;
        if (f.P24 == "") n += 24;
        if (f.P25 == "") n += 25;
        if (f.P26 == "") n += 26;
        if (f.P27 == "") n += 27;
        if (f.P28 == "") n += 28;
        if (f.P29 == "") n += 29;
        if (f.P30 == "") n += 30;
        if (f.P31 == "") n += 31;
        if (f.P32 == "") n += 32;
        if (f.P33 == "") n += 33;
        if (f.P34 == "") n += 34;
        if (f.P35 == "") n += 35;
        if (f.P36 == "") n += 36;
        if (f.P37 == "") n += 37;
        if (f.P38 == "") n += 38;
        if (f.P39 == "") n += 39;
        return n;
    }

    public static string Note(Case c)
    {
        var n = Count(c);
        return c.Who.Number == "" ? "none" : c.Title + n;
    }

    public static string Head(Case c) => c.Title + Count(c);
}

internal static class ManyDeciding
{
    public static void Run()
    {
        var c = new Case { Who = Data.Resident() };
        Net.SendInt(Checks.Count(c)); // clean
        Net.Send(Checks.Note(c)); // want PK1009
        Net.Send(Checks.Head(c)); // clean
        c.Title = Data.Secret();
        Net.Send(Checks.Head(c)); // want PK1001
        Net.SendInt(Checks.Count(c)); // clean
        c.Sheet.P7 = Data.Secret();
        Net.SendInt(Checks.Count(c)); // want PK1009
    }
}
