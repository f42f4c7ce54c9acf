namespace PolicyKit.Lab.NumberNames;

/// <summary>How far the reading of packages is, and what was reported in them.</summary>
internal sealed class NumberNamesState
{
    /// <summary>Decompiled lines by assembly and package.</summary>
    public SortedDictionary<string, int> Lines { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Each report of PK2001, as the compiler prints it.</summary>
    public List<string> Reports { get; set; } = [];
}
