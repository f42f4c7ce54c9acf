using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Facts;

namespace PolicyKit.Analysis;

/// <summary>
/// Facts of a project that a compilation refers to as source. In an editor no build has written them, so they are solved from the project's code: at the first demand, once for
/// every state of the project. Lives as long as the compilation that it tells of, and holds rows of text, never symbols. Thread-safe: the first caller solves, others wait
/// and can be cancelled; a cancelled solve starts over at the next demand.
/// </summary>
internal sealed class ProjectFacts
{
    // Projects that refer to one project mostly see the same model files.
    private const int MaxModels = 4;

    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<string, ProjectFacts>> s_known = new();

    private readonly SemaphoreSlim _turn = new(1, 1);
    private ImmutableArray<ModelRow> _rows;
    private bool? _tellsOfZones;

    private ProjectFacts()
    {
    }

    /// <summary>What a build of the project would write.</summary>
    /// <param name="project">The project as it is now.</param>
    /// <param name="files">Model files of whoever asks: those of the project cannot be seen from outside, and what they say of an API holds everywhere.</param>
    /// <param name="ct">Cancels waiting and solving.</param>
    public static ImmutableArray<ModelRow> Of(Compilation project, ImmutableArray<AdditionalText> files, CancellationToken ct)
    {
        var facts = Known(project, files, ct);
        facts._turn.Wait(ct);
        try { return facts.Rows(project, files, ct); }
        finally { facts._turn.Release(); }
    }

    /// <summary>True if a fact of the project names a zone. Where no zone is in the project's own sight, nothing is solved.</summary>
    public static bool TellOfZones(Compilation project, ImmutableArray<AdditionalText> files, CancellationToken ct)
    {
        var facts = Known(project, files, ct);
        facts._turn.Wait(ct);
        try { return facts._tellsOfZones ??= FlowSession.Create(project, files, options: null, ct).ZonesInSight && facts.Rows(project, files, ct).Any(static r => r.Zone?.Name is not null); }
        finally { facts._turn.Release(); }
    }

    private ImmutableArray<ModelRow> Rows(Compilation project, ImmutableArray<AdditionalText> files, CancellationToken ct) =>
        _rows.IsDefault ? _rows = FactReader.Parse(FlowSession.Create(project, files, options: null, ct).Facts(ct)).ToImmutableArray() : _rows;

    private static ProjectFacts Known(Compilation project, ImmutableArray<AdditionalText> files, CancellationToken ct)
    {
        var ofProject = s_known.GetValue(project, static _ => new(StringComparer.Ordinal));
        var models = ModelsIn(files, ct);
        if (ofProject.Count >= MaxModels && !ofProject.ContainsKey(models)) ofProject.Clear();
        return ofProject.GetOrAdd(models, static _ => new ProjectFacts());
    }

    private static string ModelsIn(ImmutableArray<AdditionalText> files, CancellationToken ct) => string.Join(
        "\n", UserModels.FilesIn(files).Select(f => f.GetText(ct)).OfType<SourceText>().Select(static t => Convert.ToBase64String(t.GetChecksum().ToArray())).OrderBy(static t => t, StringComparer.Ordinal));
}
