namespace PolicyKit.Tool.Common;

/// <summary>Reads and writes what the tool was asked to, and says so when it cannot.</summary>
internal static class Files
{
    public static byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw InputException.Bad("File_NotRead", path, exception.Message);
        }
    }

    public static void Write(string path, byte[] content)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            File.WriteAllBytes(path, content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw InputException.Bad("File_NotWritten", path, exception.Message);
        }
    }
}
