using System.Text;
using PolicyKit.Tool.Common;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PolicyKit.Tool.Manifests.Reading;

/// <summary>
/// Reads a manifest: YAML, or JSON, which is YAML too. Strict where YAML is generous: no key twice, no anchors, no tags, one document, and
/// limits of size and depth, so that what a person sees in the file is what the tool reads, and a hostile file costs nothing.
/// </summary>
internal sealed class ManifestReader
{
    public const int MaximumBytes = 10 * 1024 * 1024;
    public const int MaximumDepth = 64;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<ManifestFinding> _findings = [];
    private int _line = 1;
    private int _column = 1;

    private ManifestReader()
    {
    }

    /// <returns>The manifest, or what stands against it. Both may be there: a key that stands twice is found while reading on.</returns>
    public static (MapNode? Root, IReadOnlyList<ManifestFinding> Findings) Read(byte[] bytes)
    {
        var reader = new ManifestReader();
        var root = reader.ReadDocument(bytes);
        return (root, reader._findings);
    }

    private MapNode? ReadDocument(byte[] bytes)
    {
        if (bytes.Length > MaximumBytes)
        {
            return Fail("PK6904", 0, 0, "PK6904_Size", MaximumBytes / 1024 / 1024);
        }

        string text;
        try
        {
            text = Utf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException exception)
        {
            var line = bytes.AsSpan(0, Math.Clamp(exception.Index, 0, bytes.Length)).Count((byte)'\n') + 1;
            return Fail("PK6902", line, 1, "PK6902_Encoding");
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return Fail("PK6901", 0, 0, "PK6901_Empty");
        }

        try
        {
            return ReadDocument(new Parser(new StringReader(text)));
        }
        catch (YamlException exception)
        {
            return Fail("PK6902", (int)exception.Start.Line, (int)exception.Start.Column, "PK6902_Syntax", exception.Message);
        }
        catch (LimitException)
        {
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or InvalidCastException or NullReferenceException or OverflowException)
        {
            // The parser's scanner does not meet every damaged file with its own exception; the place reached is the best there is.
            return Fail("PK6902", _line, _column, "PK6902_Damaged");
        }
    }

    private MapNode? ReadDocument(Parser parser)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return Fail("PK6901", 0, 0, "PK6901_Empty");
        }

        var node = ReadNode(parser, "", 0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
        {
            return Fail("PK6902", (int)second.Start.Line, (int)second.Start.Column, "PK6902_SeveralDocuments");
        }

        return node as MapNode ?? Fail("PK6909", node.Line, node.Column, "PK6909_NoObject");
    }

    private ManifestNode ReadNode(Parser parser, string pointer, int depth)
    {
        var next = parser.Current ?? throw new YamlException("?");
        var (line, column) = (_line, _column) = ((int)next.Start.Line, (int)next.Start.Column);
        if (next is AnchorAlias || next is NodeEvent { Anchor.IsEmpty: false })
        {
            throw Limit(line, column, "PK6904_Anchor");
        }

        if (next is NodeEvent { Tag.IsEmpty: false })
        {
            throw Limit(line, column, "PK6904_Tag");
        }

        if (depth > MaximumDepth)
        {
            throw Limit(line, column, "PK6904_Depth", MaximumDepth);
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return scalar.Value.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || !IsWhole(scalar.Value)
                ? throw Limit(line, column, "PK6902_Control")
                : new TextNode(pointer, line, column, scalar.Value);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<ManifestNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadNode(parser, $"{pointer}/{items.Count}", depth + 1));
            }

            return new ListNode(pointer, line, column, items);
        }

        parser.Consume<MappingStart>();
        return ReadMap(parser, pointer, line, column, depth);
    }

    private MapNode ReadMap(Parser parser, string pointer, int line, int column, int depth)
    {
        var entries = new Dictionary<string, MapEntry>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(parser, pointer, depth + 1) is not TextNode key)
            {
                throw Limit(line, column, "PK6902_Key");
            }

            var below = $"{pointer}/{key.Value.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            var value = ReadNode(parser, below, depth + 1);
            if (!entries.TryAdd(key.Value, new MapEntry(key.Value, key.Line, key.Column, value)))
            {
                _findings.Add(new ManifestFinding("PK6903", below, key.Line, key.Column, Texts.Both("PK6903", key.Value, entries[key.Value].Line, key.Line)));
            }
        }

        return new MapNode(pointer, line, column, [.. entries.Values]);
    }

    // An escape can write half of a character, which no text can be compared with.
    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }

    private LimitException Limit(int line, int column, string key, params object[] arguments)
    {
        Fail(key.Split('_')[0], line, column, key, arguments);
        return new LimitException();
    }

    private MapNode? Fail(string rule, int line, int column, string key, params object[] arguments)
    {
        _findings.Add(new ManifestFinding(rule, "", line, column, Texts.Both(key, arguments)));
        return null;
    }

    /// <summary>Ends the reading; what was wrong is already noted.</summary>
    private sealed class LimitException : Exception;
}
