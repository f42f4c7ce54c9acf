using System.Text;

namespace PolicyKit.Tool.Formats.Html;

/// <summary>
/// Text in a drawing, which nobody wraps: broken by the width that its letters take. What does not fit loses its middle, because names that
/// belong together begin alike.
/// </summary>
internal static class DrawnText
{
    // Latin letters are of many widths; the widest common ones take two thirds of a Japanese one.
    private const double Latin = 0.62;

    /// <param name="text">The text.</param>
    /// <param name="width">How wide a line may be, in widths of a Japanese letter.</param>
    /// <param name="most">How many lines there may be.</param>
    public static IReadOnlyList<string> Lines(string text, double width, int most)
    {
        var lines = new List<StringBuilder> { new() };
        var used = 0.0;
        foreach (var rune in Shortened(text.EnumerateRunes().ToList(), width * most))
        {
            if (used + WidthOf(rune) > width && lines.Count < most)
            {
                lines.Add(new StringBuilder());
                used = 0;
            }

            lines[^1].Append(rune);
            used += WidthOf(rune);
        }

        return [.. lines.Select(line => line.ToString())];
    }

    private static List<Rune> Shortened(List<Rune> text, double width)
    {
        if (text.Sum(WidthOf) <= width)
        {
            return text;
        }

        var (head, tail) = (new List<Rune>(), new List<Rune>());
        var left = width - 1;
        for (int first = 0, last = text.Count - 1; first <= last;)
        {
            var atHead = head.Count <= tail.Count;
            var next = atHead ? text[first++] : text[last--];
            left -= WidthOf(next);
            if (left < 0)
            {
                break;
            }

            (atHead ? head : tail).Add(next);
        }

        tail.Reverse();
        return [.. head, new Rune('…'), .. tail];
    }

    private static double WidthOf(Rune rune) => rune.Value < 0x250 ? Latin : 1;
}
