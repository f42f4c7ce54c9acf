// CsvHelper: records and fields, read and written
using CsvHelper;

internal static class CsvFiles
{
    internal static void Written(List<Resident> residents)
    {
        using var text = new StringWriter();
        using var csv = CsvWriter.Create(text, new CsvWriterOptions());
        csv.WriteRecords(residents);
        Net.Send(text.ToString()); // want PK1001
    }

    internal static void WrittenOpen(List<Resident> residents)
    {
        using var text = new StringWriter();
        using var csv = CsvWriter.Create(text, new CsvWriterOptions());
        csv.WriteRecords(residents.Select(r => new { r.Name }));
        Net.Send(text.ToString()); // clean
    }

    internal static void Read(TextReader reader)
    {
        using var csv = CsvReader.Create(reader, new CsvReaderOptions());
        foreach (var resident in csv.GetRecords<Resident>())
        {
            Net.Send(resident.Number); // want PK1001
            Net.Send(resident.Name); // clean
        }
    }
}
