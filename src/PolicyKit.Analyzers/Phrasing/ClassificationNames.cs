using System.Collections.Immutable;

namespace PolicyKit.Analyzers.Phrasing;

/// <summary>The levels of the three axes of importance: as people call them, and as the library's enumerations do. The index is the level's value.</summary>
internal static class ClassificationNames
{
    /// <summary>What a level of confidentiality is called. Empty for "unclassified".</summary>
    public static readonly ImmutableArray<string> Confidentiality = ImmutableArray.Create("", "3A", "3B", "3C", "2", "1");

    /// <summary>The same for integrity and availability.</summary>
    public static readonly ImmutableArray<string> Other = ImmutableArray.Create("", "2", "1");

    /// <summary>The axes in the order of the attribute's parameters.</summary>
    public static readonly ImmutableArray<string> Axes = ImmutableArray.Create("Confidentiality", "Integrity", "Availability");

    public static Phrase Of(int axis, int level)
    {
        var names = axis == 0 ? Confidentiality : Other;
        return new Phrase("Class_" + Axes[axis], level >= 0 && level < names.Length ? names[level] : level.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
