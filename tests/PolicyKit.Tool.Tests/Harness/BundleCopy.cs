using System.IO.Compression;

namespace PolicyKit.Tool.Tests.Harness;

/// <summary>A bundle with some of its files changed, as somebody who tampers would leave it.</summary>
internal static class BundleCopy
{
    public static Dictionary<string, byte[]> Read(string bundle)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using var archive = ZipFile.OpenRead(bundle);
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            files[entry.FullName] = content.ToArray();
        }

        return files;
    }

    public static string Write(string bundle, string path, Action<Dictionary<string, byte[]>> change)
    {
        var files = Read(bundle);
        change(files);
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, content) in files)
        {
            using var stream = archive.CreateEntry(name).Open();
            stream.Write(content);
        }

        return path;
    }
}
