using System.Text;
using PolicyKit.Lab.Programs;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>Edits of a manifest that may or may not leave it a good one.</summary>
internal static class ManifestEdits
{
    private static readonly string[] Pieces =
    [
        "", ":", "- ", "{", "}", "[", "]", "\"", "'", "\n", "  ", "&a ", "*a", "!x ", "|\n", ">-\n", "#", "\t", "\0", "null", "~", "2026-02-30", "ＬＧＷＡＮ", "? ", "---\n", "...\n", "%YAML 1.1\n",
        "<<: *a", "\\u0000", "\"\\ud800\"", "\"\\udfff\\ud800\"", "\"\\x1b\"", "\u2028", "\u0085", "\uFEFF", "!!str ", "0o17", "\r",
    ];

    private static readonly string[] Texts =
    [
        "", "x", "未定", "-", "TBD", "*", "0.0.0.0/0", "../../etc/passwd", "/etc/passwd", "C:\\x", "a\\..\\b", "2026-06-01", "9999-12-31", "0001-01-01", "2024-02-29", "tax-app", "TAX-APP", "ｔａｘ-app",
        "mynumber", "lgwan", "internet", "external", "deny", "allow", "true", "1", "2", "3B", "0", "2147483647", "2147483648", "第5条", "<script>alert(1)</script>", "=1+1", "\u202Eabc", "e\u0301", "\uFFFF",
        "😀", "k.example", "xn--k-example", "6(3)①", "6", "山田太郎", "株式会社サンプル", "evidence/gpo.html", "evidence", "PK6303", "T-2026-002", "TextOnly", "{0}", "%n",
    ];

    public static byte[] InTree(Tree root, Draw draw)
    {
        for (var n = draw.Chance(60) ? 1 : draw.Between(2, 5); n > 0; n--)
        {
            Once(root, draw);
        }

        return Encoding.UTF8.GetBytes(draw.Chance(50) ? root.Json() : root.Yaml(draw));
    }

    public static byte[] InText(string text, Draw draw)
    {
        for (var n = draw.Between(1, 4); n > 0; n--)
        {
            var start = draw.Next(text.Length + 1);
            var length = draw.Next(Math.Min(12, text.Length - start) + 1);
            text = draw.Next(3) switch
            {
                0 => text.Remove(start, length).Insert(start, draw.Pick(Pieces)),
                1 => text.Insert(start, text.Substring(draw.Next(text.Length - length + 1), length)),
                _ => WithoutLine(text, draw),
            };
        }

        return Encoding.UTF8.GetBytes(text);
    }

    private static void Once(Tree root, Draw draw)
    {
        var all = root.All().ToList();
        var (place, other) = (draw.Pick(all), draw.Pick(all));
        switch (draw.Next(10))
        {
            case 0:
                place.Set(other.Copy());
                break;
            case 1 when place.Members is { Count: > 0 } members:
                members.RemoveAt(draw.Next(members.Count));
                break;
            case 2 when place.Items is { Count: > 0 } items:
                items.RemoveAt(draw.Next(items.Count));
                break;
            case 3 when place.Items is { Count: > 0 } items:
                items.Insert(draw.Next(items.Count + 1), draw.Pick(items).Copy());
                break;
            case 4 when place.Items is not null && other.Text is not null:
                place.Items.Add(other.Copy());
                break;
            case 5:
                place.Set(Nested(place.Copy(), draw.Between(1, 80)));
                break;
            case 6 when place.Text is not null && draw.Chance(10):
                place.Text = new string('a', draw.Between(1, 5_000));
                break;
            case 7 when place.Items is { Count: > 0 } items && draw.Chance(5):
                items.AddRange(Enumerable.Range(0, 200).Select(_ => draw.Pick(items).Copy()).ToList());
                break;
            default:
                if (all.Where(tree => tree.Text is not null).ToList() is { Count: > 0 } texts)
                {
                    draw.Pick(texts).Text = draw.Pick(Texts);
                }

                break;
        }
    }

    private static Tree Nested(Tree tree, int depth)
    {
        for (; depth > 0; depth--)
        {
            tree = new Tree { Items = [tree] };
        }

        return tree;
    }

    private static string WithoutLine(string text, Draw draw)
    {
        var lines = text.Split('\n').ToList();
        lines.RemoveAt(draw.Next(lines.Count));
        return string.Join('\n', lines);
    }
}
