using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Checking.Caching;

/// <summary>
/// A folder of what earlier checks computed, each entry under the digest of everything that decides it; an entry never goes stale, for other inputs
/// have another name. An entry that cannot be read, or whose own digest does not hold, is not there. Whoever may write into the folder may change
/// what a check says, and so only <c>check</c> reads it: <c>assess</c> and <c>verify</c> take no cache. Bounded: what was not used for a long time goes,
/// and beyond a size what was used least recently. Safe for several processes at once: an entry that another one removes is not there.
/// </summary>
internal sealed class CheckCache(string folder, ProjectKeys keys)
{
    /// <summary>How many bytes may stay: the results of some ten thousand projects.</summary>
    public const long MaximumBytes = 512L * 1024 * 1024;

    /// <summary>How long an entry stays that nobody uses.</summary>
    public static readonly TimeSpan LongestUnused = TimeSpan.FromDays(60);

    private const int DigestLength = 32;

    // Names as this class gives them: nothing else in the folder is touched, whatever folder was named.
    private static readonly Regex Entry = new("^[0-9a-f]{64}[.][a-z]+(?<draft>[.][0-9]+[.][0-9]+)?$", RegexOptions.CultureInvariant);

    /// <summary>The names of the inputs.</summary>
    public ProjectKeys Keys => keys;

    public T? Read<T>(string kind, string key) where T : class
    {
        try
        {
            var path = PathOf(kind, key);
            var bytes = File.ReadAllBytes(path);
            if (bytes.Length <= DigestLength || !SHA256.HashData(bytes.AsSpan(DigestLength)).AsSpan().SequenceEqual(bytes.AsSpan(0, DigestLength)))
            {
                return null;
            }

            var value = JsonSerializer.Deserialize<T>(bytes.AsSpan(DigestLength));
            Use(path);
            return value;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps a value: whole or not at all.</summary>
    public void Write<T>(string kind, string key, T value)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(value);
        var path = PathOf(kind, key);
        var draft = $"{path}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}";
        Files.Write(draft, [.. SHA256.HashData(content), .. content]);
        try
        {
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw InputException.Bad("File_NotWritten", path, exception.Message);
        }
    }

    /// <summary>Removes what was not used for long, and beyond the size what was used least recently, down to three quarters of it.</summary>
    public void Trim(long maximumBytes, DateTime now)
    {
        var kept = new List<FileInfo>();
        foreach (var entry in Entries())
        {
            if (now - entry.LastWriteTimeUtc > LongestUnused)
            {
                Remove(entry);
            }
            else if (!Entry.Match(entry.Name).Groups["draft"].Success)      // somebody is writing it
            {
                kept.Add(entry);
            }
        }

        var bytes = kept.Sum(entry => entry.Length);
        if (bytes <= maximumBytes)
        {
            return;
        }

        foreach (var entry in kept.OrderBy(entry => entry.LastWriteTimeUtc))
        {
            if (bytes <= maximumBytes / 4 * 3)
            {
                return;
            }

            bytes -= entry.Length;
            Remove(entry);
        }
    }

    private List<FileInfo> Entries()
    {
        try
        {
            return [.. Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => Entry.IsMatch(file.Name) && file.Exists) : []];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // The time of the last change is that of the last use: file systems keep times of access, or do not.
    private static void Use(string path) => Quietly(() => File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime));

    private static void Remove(FileInfo entry) => Quietly(entry.Delete);

    // Another process may be faster, and a folder may be read-only: neither changes what is said.
    private static void Quietly(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    private string PathOf(string kind, string key) => Path.Combine(folder, key[..2], $"{key}.{kind}");
}
