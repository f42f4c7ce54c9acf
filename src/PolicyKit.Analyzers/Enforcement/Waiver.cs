using System.Globalization;

namespace PolicyKit.Analyzers.Enforcement;

/// <summary>
/// A waiver that a municipality granted, as a line of a <c>.policywaiver</c> file: <c>id rule scope until</c>, and who granted it. The build
/// matches it; that it was signed by the municipality is verified by the tool.
/// </summary>
/// <param name="Id">What the municipality calls it.</param>
/// <param name="Rule">The rule that it waives.</param>
/// <param name="Scope">The end of a file's path from a folder on, or the name of the assembly for what acts on the whole project.</param>
/// <param name="Until">The last day on which it holds.</param>
internal sealed record Waiver(string Id, string Rule, string Scope, DateTime Until)
{
    private const string Date = "yyyy-MM-dd";

    /// <summary>Reads a line; null for an empty line, a comment, and a line that is not a waiver, which hence waives nothing.</summary>
    public static Waiver? Parse(string line)
    {
        var columns = line.Split('#')[0].Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return columns.Length >= 4 && Rules.Contains(columns[1]) && columns[2] != "*" && ReadDate(columns[3]) is { } until
            ? new Waiver(columns[0], columns[1], columns[2].Replace('\\', '/'), until)
            : null;
    }

    public static DateTime? ReadDate(string? text) =>
        DateTime.TryParseExact(text?.Trim(), Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>True if it is about this suppression, whether or not it still holds.</summary>
    public bool Covers(Suppression suppression, string assembly)
    {
        if (!string.Equals(suppression.Rule, Rule, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return suppression.Path is null
            ? Scope == assembly
            : FilePaths.EndsWith(suppression.Path, Scope);
    }
}
