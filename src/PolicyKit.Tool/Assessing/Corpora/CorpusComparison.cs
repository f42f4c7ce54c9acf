using System.Collections.Immutable;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Assessing.Corpora;

/// <summary>A corpus of systems, each judged by two editions of a policy on the same day.</summary>
/// <param name="Judged">How many systems were judged.</param>
/// <param name="Different">Those that are judged otherwise, by the file they were read from.</param>
/// <param name="Problems">Files that could not be judged, and why.</param>
/// <param name="Notes">What was not asked.</param>
internal sealed record CorpusComparison(
    int Judged, ImmutableArray<(string File, SystemDifference Difference)> Different, ImmutableArray<(string File, ExitCode Code, Bilingual Text)> Problems, ImmutableArray<Bilingual> Notes)
{
    /// <summary>Nothing judged is never a pass; a system that would violate a clause that it does not violate now is what one wants to know before the edition changes.</summary>
    public ExitCode Answer => ExitCodes.Worst(
        Problems.Select(problem => problem.Code).Append(Judged == 0 ? ExitCode.Unchecked : ExitCode.Conforms)
            .Append(Different.Any(system => system.Difference.IsWorse) ? ExitCode.Violates : ExitCode.Conforms));

    /// <param name="given">Files, folders and patterns.</param>
    /// <param name="before">The one edition.</param>
    /// <param name="after">The other.</param>
    /// <param name="asOf">The day of judgement.</param>
    /// <param name="city">The certificate by which waivers must be signed; null for none.</param>
    public static CorpusComparison Of(IEnumerable<string> given, PolicyFacts before, PolicyFacts after, DateOnly asOf, byte[]? city, Action<string> progress, CancellationToken cancellationToken)
    {
        var problems = ImmutableArray.CreateBuilder<(string, ExitCode, Bilingual)>();
        var systems = new List<CorpusSystem>();
        foreach (var file in SystemFiles.Find(given))
        {
            Try(file, problems, () => systems.Add(CorpusSystem.Read(file)));
        }

        // A bundle says more than the manifest that lies beside it.
        var bundled = systems.Where(system => system.HasCode).Select(system => system.ManifestSha256).ToHashSet(StringComparer.Ordinal);
        systems.RemoveAll(system => !system.HasCode && bundled.Contains(system.ManifestSha256));
        var different = ImmutableArray.CreateBuilder<(string, SystemDifference)>();
        var judged = 0;
        foreach (var (i, system) in systems.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress(Work.Step(i, systems.Count, Path.GetFileName(system.File)));
            Try(system.File, problems, () =>
            {
                var (old, now) = (system.Under(before, asOf, city), system.Under(after, asOf, city));
                if (old.Manifest.Root is null)
                {
                    throw new InputException(ExitCode.BadInput, old.Manifest.Findings[0].Message);
                }

                judged++;
                if (SystemDifference.Between(old, now) is { IsNone: false } difference)
                {
                    different.Add((system.File, difference));
                }
            });
        }

        var notes = ImmutableArray.CreateBuilder<Bilingual>();
        void Note(string key, int count)
        {
            if (count > 0)
            {
                notes.Add(Texts.Both(key, count));
            }
        }

        Note("Systems_CodeAsDelivered", systems.Count(system => system.HasCode));
        Note("Systems_WithoutCode", systems.Count(system => !system.HasCode));
        Note("Systems_WaiversNotVerified", city is null ? systems.Count(system => system.HasWaivers) : 0);
        return new CorpusComparison(judged, different.ToImmutable(), problems.ToImmutable(), notes.ToImmutable());
    }

    private static void Try(string file, ImmutableArray<(string, ExitCode, Bilingual)>.Builder problems, Action work)
    {
        try
        {
            work();
        }
        catch (InputException exception)
        {
            problems.Add((file, exception.Code, exception.Text));
        }
    }
}
