using System.Globalization;

namespace PolicyKit;

/// <summary>Which way a parameter is stricter. Its name says so; see <see cref="PolicyParameterAttribute"/>.</summary>
internal static class PolicyParameters
{
    /// <summary>Why <paramref name="to"/> is not as strict as <paramref name="from"/>; null if it is.</summary>
    public static string? WhyLooser(string name, string from, string to)
    {
        if (from == to)
        {
            return null;
        }

        foreach (var word in name.Split('-'))
        {
            switch (word)
            {
                case "max":
                    return Compare(from, to) is >= 0 ? null : "it may only fall";
                case "min":
                    return Compare(from, to) is <= 0 ? null : "it may only rise";
                case "require" or "required":
                    return IsTightened(from, to, isTrueStricter: true) ? null : "it may only demand more";
                case "allow" or "allowed":
                    return IsTightened(from, to, isTrueStricter: false) ? null : "it may only allow less";
            }
        }

        return "its name does not say which way is stricter (max, min, require, allow), so it may not change";
    }

    private static int? Compare(string from, string to) =>
        decimal.TryParse(from, NumberStyles.Number, CultureInfo.InvariantCulture, out var a)
        && decimal.TryParse(to, NumberStyles.Number, CultureInfo.InvariantCulture, out var b)
            ? a.CompareTo(b)
            : null;

    private static bool IsTightened(string from, string to, bool isTrueStricter)
    {
        if (bool.TryParse(from, out var was) && bool.TryParse(to, out var becomes))
        {
            return was == becomes || becomes == isTrueStricter;
        }

        var before = from.Split('|');
        var after = to.Split('|');
        return isTrueStricter ? before.All(after.Contains) : after.All(before.Contains);
    }
}
