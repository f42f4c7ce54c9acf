using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Enforcement;

namespace PolicyKit.Analyzers.Baselines;

/// <summary>
/// The findings that legacy code had when it was taken over, as <c>policykit.baseline</c> lists them. It covers these and no others, and it only shrinks: a line whose
/// finding is gone is reported, so that the finding cannot come back unseen. Thread-safe.
/// </summary>
internal sealed class Baseline
{
    public const string FileName = "policykit.baseline";

    private readonly ILookup<string, BaselineLine> _lines;
    private readonly ConcurrentDictionary<BaselineLine, bool> _met = new();

    private Baseline(IReadOnlyList<BaselineLine> lines, ImmutableArray<Location> invalid)
    {
        Lines = lines.ToImmutableArray();
        Invalid = invalid;
        _lines = lines.ToLookup(line => line.Rule, StringComparer.OrdinalIgnoreCase);
    }

    public ImmutableArray<BaselineLine> Lines { get; }

    /// <summary>Lines that are not lines of a baseline.</summary>
    public ImmutableArray<Location> Invalid { get; }

    /// <summary>Lines whose finding was not met.</summary>
    public IEnumerable<BaselineLine> Stale => Lines.Where(line => !_met.ContainsKey(line));

    public static bool Is(AdditionalText file) => Path.GetFileName(file.Path).Equals(FileName, StringComparison.OrdinalIgnoreCase);

    /// <summary>The baseline of a project, or null if it has none.</summary>
    public static Baseline? In(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var lines = new List<BaselineLine>();
        var invalid = ImmutableArray.CreateBuilder<Location>();
        var found = false;
        foreach (var file in files.Where(Is).GroupBy(file => file.Path, StringComparer.Ordinal).Select(same => same.First()).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (file.GetText(cancellationToken) is not { } text)
            {
                continue;
            }

            found = true;
            foreach (var line in text.Lines)
            {
                var location = Location.Create(file.Path, line.Span, text.Lines.GetLinePositionSpan(line.Span));
                if (BaselineLine.Parse(line.ToString(), location, out var isValid) is { } parsed)
                {
                    lines.Add(parsed);
                }
                else if (!isValid)
                {
                    invalid.Add(location);
                }
            }
        }

        return found ? new Baseline(lines, invalid.ToImmutable()) : null;
    }

    /// <summary>True if a line lists the finding.</summary>
    public bool Covers(Diagnostic finding, CancellationToken cancellationToken)
    {
        if (!_lines.Contains(finding.Id) || finding.Location.SourceTree is not { } tree)
        {
            return false;
        }

        string? fingerprint = null;
        var covers = false;
        foreach (var line in _lines[finding.Id].Where(line => FilePaths.EndsWith(tree.FilePath, line.Path)))
        {
            fingerprint ??= Fingerprint.Of(finding, cancellationToken);
            if (line.Fingerprint == fingerprint)
            {
                covers = true;
                _met.TryAdd(line, true);
            }
        }

        return covers;
    }
}
