using System.Text;
using System.Text.RegularExpressions;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Assessing.Corpora;

/// <summary>The files of a corpus of systems: evidence bundles and manifests, named one by one, by folder, or by a pattern (<c>*</c>, <c>?</c>, <c>**</c>).</summary>
internal static class SystemFiles
{
    private static readonly string[] Manifests = ["policykit.system.yaml", "policykit.system.yml", "policykit.system.json"];

    public static bool IsBundle(string file) => Path.GetExtension(file).Equals(".pkz", StringComparison.OrdinalIgnoreCase);

    /// <returns>Full paths in their order, each once.</returns>
    public static IReadOnlyList<string> Find(IEnumerable<string> given) => [.. given.SelectMany(Of).Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Of(string given)
    {
        if (File.Exists(given))
        {
            return [given];
        }

        if (Directory.Exists(given))
        {
            return Below(given).Where(file => IsBundle(file) || Manifests.Contains(Path.GetFileName(file), StringComparer.Ordinal));
        }

        var pattern = given.Replace('\\', '/');
        var first = pattern.IndexOfAny(['*', '?']);
        if (first < 0)
        {
            throw InputException.Bad("Load_NotFound", given);
        }

        var folder = pattern[..(pattern.LastIndexOf('/', first) + 1)] is { Length: > 0 } fixedPart ? fixedPart : "./";
        var matching = new Regex("^" + Expression(pattern[(folder == "./" ? 0 : folder.Length)..]) + "$", RegexOptions.CultureInvariant);
        return !Directory.Exists(folder) ? throw InputException.Bad("Load_NotFound", given) : Below(folder).Where(file => matching.IsMatch(Path.GetRelativePath(folder, file).Replace('\\', '/')));
    }

    // What a build wrote may hold copies of what it was made from.
    private static IEnumerable<string> Below(string folder) => Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
        .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[..^1].Any(part => part is "bin" or "obj" || part[0] == '.'));

    private static string Expression(string pattern)
    {
        var expression = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern.AsSpan(i).StartsWith("**/"))
            {
                expression.Append("(?:.*/)?");
                i += 2;
            }
            else
            {
                expression.Append(pattern[i] switch { '*' => "[^/]*", '?' => "[^/]", var other => Regex.Escape(other.ToString()) });
            }
        }

        return expression.ToString();
    }
}
