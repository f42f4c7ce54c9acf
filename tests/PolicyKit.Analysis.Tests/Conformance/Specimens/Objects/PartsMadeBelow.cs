// a part of a part, made by a constructor that a constructor calls, and filled afterwards

namespace PartsMadeBelow;

internal sealed class Band
{
    public List<string> Cells { get; } = [];
    public string Name { get; set; } = "";

    public void Add(string cell) => Cells.Add(cell);
}

internal sealed class Report
{
    public Band Header { get; } = new();
    public Band Detail { get; } = new();

    public IEnumerable<Band> Bands
    {
        get
        {
            yield return Header;
            yield return Detail;
        }
    }

    public Band Last() => Detail;

    public string Render() => string.Join("\n", Bands.SelectMany(b => b.Cells));
}

internal static class PartsMadeBelow
{
    private static Report Made()
    {
        var report = new Report();
        report.Detail.Add(Data.Secret());
        return report;
    }

    private static readonly Dictionary<string, Report> kept = [];

    internal static void Returned() { Net.Send(Made().Detail.Cells[0]); } // want PK1001
    internal static void ReturnedOther() { Net.Send(Made().Detail.Name); } // clean
    internal static void ReturnedOtherPart() { Net.Send(Made().Header.Cells[0]); } // clean
    internal static void Rendered() { Net.Send(Made().Render()); } // want PK1001
    internal static void Sequence() { foreach (var band in Made().Bands) Net.Send(band.Cells[0]); } // want PK1001
    internal static void SequenceOther() { foreach (var band in Made().Bands) Net.Send(band.Name); } // clean

    internal static void Asked()
    {
        var report = new Report();
        report.Detail.Add(Data.Secret());
        Net.Send(report.Last().Cells[0]); // want PK1001
        Net.Send(report.Last().Name); // clean
    }

    internal static void Keep()
    {
        var report = new Report();
        report.Header.Add(Data.Secret());
        kept["today"] = report;
    }

    internal static void Kept() { Net.Send(kept["today"].Header.Cells[0]); } // want PK1001
}
