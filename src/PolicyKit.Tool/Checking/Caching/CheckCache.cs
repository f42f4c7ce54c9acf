using System.Security.Cryptography;
using System.Text.Json;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Checking.Caching;

/// <summary>
/// A folder of what earlier checks computed, each entry under the digest of everything that decides it; an entry never goes stale, for other inputs
/// have another name. An entry that cannot be read, or whose own digest does not hold, is not there. Whoever may write into the folder may change
/// what a check says, and so only <c>check</c> reads it: <c>assess</c> and <c>verify</c> take no cache. Safe for several processes at once.
/// </summary>
internal sealed class CheckCache(string folder, ProjectKeys keys)
{
    private const int DigestLength = 32;

    /// <summary>The names of the inputs.</summary>
    public ProjectKeys Keys => keys;

    public T? Read<T>(string kind, string key) where T : class
    {
        try
        {
            var bytes = File.ReadAllBytes(PathOf(kind, key));
            return bytes.Length > DigestLength && SHA256.HashData(bytes.AsSpan(DigestLength)).AsSpan().SequenceEqual(bytes.AsSpan(0, DigestLength))
                ? JsonSerializer.Deserialize<T>(bytes.AsSpan(DigestLength))
                : null;
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

    private string PathOf(string kind, string key) => Path.Combine(folder, key[..2], $"{key}.{kind}");
}
