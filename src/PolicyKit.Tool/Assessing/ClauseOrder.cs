using System.Globalization;

namespace PolicyKit.Tool.Assessing;

/// <summary>Clauses in the order of a text: numbers as numbers, ① among them; what begins with a letter stands before (title) or after (suppl-1) all.</summary>
internal sealed class ClauseOrder : IComparer<string>
{
    public static ClauseOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (one, other) = (Parts(x ?? ""), Parts(y ?? ""));
        for (var i = 0; i < Math.Min(one.Count, other.Count); i++)
        {
            if (one[i].CompareTo(other[i]) is not 0 and var difference)
            {
                return difference;
            }
        }

        return one.Count != other.Count ? one.Count.CompareTo(other.Count) : string.CompareOrdinal(x, y);
    }

    private static List<double> Parts(string id)
    {
        var parts = new List<double> { id.StartsWith("title", StringComparison.Ordinal) ? 0 : id.Length > 0 && char.IsDigit(id[0]) ? 1 : 2 };
        var number = -1.0;
        foreach (var c in id)
        {
            if (char.IsAsciiDigit(c))
            {
                number = (Math.Max(number, 0) * 10) + (c - '0');
                continue;
            }

            if (number >= 0)
            {
                parts.Add(number);
                number = -1;
            }

            if (CharUnicodeInfo.GetNumericValue(c) is > 0 and var circled)
            {
                parts.Add(circled);
            }
        }

        if (number >= 0)
        {
            parts.Add(number);
        }

        return parts;
    }
}
