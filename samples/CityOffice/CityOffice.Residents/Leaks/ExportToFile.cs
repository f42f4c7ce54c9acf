namespace CityOffice.Residents.Leaks;

/// <summary>
/// Leak 4. A working copy in the temporary folder, then one on a memory stick: data leaves the terminal twice.
/// 漏えい4。一時フォルダーの作業用コピーも、USBメモリーへの書き出しも、端末からの持ち出しになる。
/// </summary>
public static class ExportToFile
{
    public static void WriteWorkingCopy(IEnumerable<Resident> residents) =>
        File.WriteAllLines(Path.GetTempFileName(), residents.Select(r => $"{r.AddresseeId},{r.Number}"));

    public static void WriteToMemoryStick(Resident resident, DriveInfo stick)
    {
        using var file = new StreamWriter(Path.Combine(stick.RootDirectory.FullName, "number.txt"));
        file.WriteLine(resident.Number);
    }
}
