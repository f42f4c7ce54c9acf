using System.Collections.Immutable;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Recording;

namespace PolicyKit.Tool.Verifying.Binaries;

/// <summary>A text of the record beside the document of the PDB that it was compiled as.</summary>
/// <param name="File">The text as the record names it.</param>
/// <param name="Bytes">What the compiler read, if a document says so; else what was delivered.</param>
/// <param name="Document">The document; null if the PDB has none of that name.</param>
/// <param name="IsProven">Whether the document's checksum is that of the text.</param>
internal sealed record CompiledText(RecordedFile File, byte[] Bytes, SymbolDocument? Document, bool IsProven)
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// Pairs texts and documents. A document is a text's if it has its checksum, whatever the line ends of the checkout it was compiled from; what
    /// is then left over is paired by the end of its path.
    /// </summary>
    public static ImmutableArray<CompiledText> Pair(IEnumerable<RecordedFile> files, Func<RecordedFile, byte[]> bytesOf, IEnumerable<SymbolDocument> documents)
    {
        var free = documents.ToHashSet();
        var texts = files.Select(file => Proven(file, bytesOf(file), free)).ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            if (!texts[i].IsProven && Nearest(texts[i].File.Path, free) is { } document)
            {
                free.Remove(document);
                texts[i] = texts[i] with { Document = document };
            }
        }

        return [.. texts];
    }

    private static CompiledText Proven(RecordedFile file, byte[] bytes, HashSet<SymbolDocument> free)
    {
        foreach (var form in FormsOf(bytes))
        {
            var same = free.Where(document => document.IsOf(form)).ToHashSet();
            if (same.Count > 0)
            {
                // Two files may say the same; then the path decides.
                var document = Nearest(file.Path, same) ?? same.OrderBy(one => one.Name, StringComparer.Ordinal).First();
                free.Remove(document);
                return new CompiledText(file, form, document, true);
            }
        }

        return new CompiledText(file, bytes, null, false);
    }

    private static IEnumerable<byte[]> FormsOf(byte[] bytes)
    {
        yield return bytes;
        var lines = TextDigest.WithLineFeeds(bytes);
        var marked = lines.AsSpan().StartsWith(Mark);
        byte[] bare = marked ? lines[Mark.Length..] : lines;
        foreach (var text in new[] { bare, WithCarriageReturns(bare) })
        {
            yield return text;
            yield return [.. Mark, .. text];
        }
    }

    private static byte[] WithCarriageReturns(byte[] lines)
    {
        var text = new List<byte>(lines.Length + (lines.Length / 16));
        foreach (var one in lines)
        {
            if (one == '\n')
            {
                text.Add((byte)'\r');
            }

            text.Add(one);
        }

        return [.. text];
    }

    // The document whose path ends like the text's, by as many folders as possible; the file's name at least.
    private static SymbolDocument? Nearest(string path, IEnumerable<SymbolDocument> documents)
    {
        var best = documents.Select(document => (Document: document, Common: CommonEnd(path, document.Name))).Where(pair => pair.Common > 0)
            .OrderByDescending(pair => pair.Common).ThenBy(pair => pair.Document.Name, StringComparer.Ordinal).FirstOrDefault();
        return best.Document;
    }

    private static int CommonEnd(string path, string other)
    {
        var (parts, others) = (path.Split('/'), other.Replace('\\', '/').Split('/'));
        var common = 0;
        while (common < parts.Length && common < others.Length && parts[^(common + 1)] == others[^(common + 1)])
        {
            common++;
        }

        return common;
    }
}
