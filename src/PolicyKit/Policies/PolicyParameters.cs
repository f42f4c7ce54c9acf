using System.Globalization;

namespace PolicyKit;

/// <summary>Which way a parameter is stricter. Its name says so; see <c>PolicyParameterAttribute</c>.</summary>
internal static class PolicyParameters
{
    /// <summary>What forbids <paramref name="to"/> in the place of <paramref name="from"/>; null if it is as strict.</summary>
    public static ParameterLimit? LimitBrokenBy(string name, string from, string to)
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
                    return Compare(from, to) is >= 0 ? null : ParameterLimit.MayOnlyFall;
                case "min":
                    return Compare(from, to) is <= 0 ? null : ParameterLimit.MayOnlyRise;
                case "require" or "required":
                    return IsTightened(from, to, isTrueStricter: true) ? null : ParameterLimit.MayOnlyDemandMore;
                case "allow" or "allowed":
                    return IsTightened(from, to, isTrueStricter: false) ? null : ParameterLimit.MayOnlyAllowLess;
            }
        }

        return ParameterLimit.MayNotChange;
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

/// <summary>How far an overlay may change a parameter.</summary>
internal enum ParameterLimit
{
    MayOnlyFall,
    MayOnlyRise,
    MayOnlyDemandMore,
    MayOnlyAllowLess,

    /// <summary>The name does not say which way is stricter.</summary>
    MayNotChange,
}
