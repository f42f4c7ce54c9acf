// what leaves the terminal: files, temporary files (PK1006)

internal static class Terminal
{
    internal static void Files()
    {
        File.WriteAllText("out.txt", Data.Secret()); // want PK1006
        File.WriteAllText("out.txt", Data.Plain()); // clean
        File.AppendAllLines("out.txt", [Data.Secret()]); // want PK1006
        File.AppendAllLines("out.txt", [Data.Plain()]); // clean
        File.WriteAllBytes(Path.GetTempFileName(), Data.SecretBytes()); // want PK1006
        File.WriteAllBytes(Path.GetTempFileName(), [1, 2]); // clean
        File.WriteAllText("out.txt", Data.Internal()); // clean
    }

    internal static async Task Writers()
    {
        using var writer = new StreamWriter("out.txt");
        writer.WriteLine(Data.Secret()); // want PK1006
        writer.WriteLine(Data.Plain()); // clean
        using var stream = File.Create("out.bin");
        stream.Write(Data.SecretBytes()); // want PK1006
        stream.Write([1, 2]); // clean
        await using var text = File.CreateText("out.txt");
        await text.WriteAsync(Data.Secret()); // want PK1006
        await File.WriteAllTextAsync("out.txt", Data.Secret()); // want PK1006
        await File.WriteAllTextAsync("out.txt", Data.Plain()); // clean
    }

    internal static void Helper()
    {
        Save(Data.Secret()); // want PK1006
        Save(Data.Plain()); // clean
    }

    private static void Save(string text) => File.WriteAllText("kept.txt", text);

    internal static void Archives()
    {
        System.IO.Compression.ZipFile.CreateFromDirectory("out", Data.Secret() + ".zip"); // want PK1006
        System.IO.Compression.ZipFile.CreateFromDirectory("out", Data.PlainInt() + ".zip"); // clean
    }

    internal static void Mapped()
    {
        using var file = System.IO.MemoryMappedFiles.MemoryMappedFile.CreateFromFile("out.bin");
        using var view = file.CreateViewStream();
        view.Write(Data.SecretBytes()); // want PK1006
        view.Write([1, 2]); // clean
    }
}
