using System.Text;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Baselines;

/// <summary>The text of <c>policykit.baseline</c>, for the tool that writes it. Lines end with a line feed; their order is that of their text, so the file does not depend on threads.</summary>
public static class BaselineText
{
    /// <summary>The name of the file, which stands beside the project file.</summary>
    public const string FileName = Baseline.FileName;

    private const string Header = """
        # Findings that stood in the code when PolicyKit came to it. The build keeps them quiet and reports every other one.
        # Written by 'policykit baseline'. It only shrinks: delete a line when its finding is put right.

        """;

    /// <summary>The line that lists a finding, or null where none can: it is in no source, or its rule is an error by itself.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="folder">The folder of the project, from which paths are written.</param>
    /// <param name="cancellationToken">Stops the reading of the file.</param>
    public static string? LineOf(Diagnostic finding, string folder, CancellationToken cancellationToken)
    {
        if (finding.DefaultSeverity == DiagnosticSeverity.Error || finding.Location.SourceTree is not { } tree || Fingerprint.Of(finding, cancellationToken) is not { } fingerprint)
        {
            return null;
        }

        var node = tree.GetRoot(cancellationToken).FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true);
        return BaselineLine.Format(finding.Id, fingerprint, Below(tree.FilePath, folder), Members.NameOf(node));
    }

    /// <summary>A first baseline of the lines.</summary>
    public static string Of(IEnumerable<string> lines) => Header + Text(lines);

    /// <summary>The baseline without the lines that none of <paramref name="current"/> equals; nothing is added. Comments stay.</summary>
    public static string Shrink(string text, IEnumerable<string> current)
    {
        var found = new HashSet<string>(current.Select(Key), StringComparer.Ordinal);
        var kept = new StringBuilder();
        foreach (var line in text.Replace("\r\n", "\n").TrimEnd('\n').Split('\n'))
        {
            if (Key(line).Length == 0 || found.Contains(Key(line)))
            {
                kept.Append(line).Append('\n');
            }
        }

        return kept.ToString();
    }

    /// <summary>How many findings a baseline lists.</summary>
    public static int Count(string text) => text.Split('\n').Count(line => Key(line).Length > 0);

    private static string Text(IEnumerable<string> lines) => string.Concat(lines.Distinct(StringComparer.Ordinal).OrderBy(line => line, StringComparer.Ordinal).Select(line => line + "\n"));

    // What of a line is no comment.
    private static string Key(string line) => line.Split('#')[0].Trim();

    private static string Below(string path, string folder)
    {
        path = path.Replace('\\', '/');
        folder = folder.Replace('\\', '/').TrimEnd('/') + "/";
        return path.StartsWith(folder, StringComparison.OrdinalIgnoreCase) ? path.Substring(folder.Length) : path.Substring(path.LastIndexOf('/') + 1);
    }
}
