using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Lab.Programs;
using PolicyKit.Lab.Runtime;

namespace PolicyKit.Lab.NonInterference;

/// <summary>One program, run and analysed: its sites, and which of them leak without a word.</summary>
internal sealed class ProgramVerdict
{
    private const int Inputs = 2;
    private const int Secrets = 3;

    /// <summary>Secrets tried before a report that no pair has borne out counts as a precision candidate.</summary>
    public const int ManySecrets = 24;

    private ProgramVerdict(LabProgram program, int lines, ImmutableArray<SiteVerdict> sites, ImmutableArray<SiteVerdict> unborne, bool isGivenUp)
    {
        Program = program;
        IsGivenUp = isGivenUp;
        Lines = lines;
        Sites = sites;
        Unborne = unborne;
    }

    public LabProgram Program { get; }

    public int Lines { get; }

    /// <summary>Sites something arrived at.</summary>
    public ImmutableArray<SiteVerdict> Sites { get; }

    /// <summary>Sites reported PK1001 where no pair of secrets ever made a difference.</summary>
    public ImmutableArray<SiteVerdict> Unborne { get; }

    /// <summary>The engine says that it did not analyse a method to its end (PK0002).</summary>
    public bool IsGivenUp { get; }

    /// <summary>Sites where secrets make a difference and the engine has no finding.</summary>
    public IEnumerable<SiteVerdict> Silent => Sites.Where(s => s.Differs && !(s.IsExplicit || (Program.Profile == Profile.Implicit && s.IsImplicit)));

    /// <summary>Silent sites of a program that the engine says it analysed: soundness bugs.</summary>
    public IEnumerable<SiteVerdict> Missed => IsGivenUp ? [] : Silent;

    public static ProgramVerdict Of(LabProgram program, Rendering text, AnalysedProgram analysed, ProgramRun run)
    {
        var seen = new Dictionary<(int At, int Line), (bool Differs, bool Counts)>();
        for (var input = 0u; input < Inputs; input++) Compare(seen, run, program, input, 0, Secrets);
        var places = seen.Keys.Select(static k => k.At).ToHashSet();
        var reported = analysed.Findings.Where(static f => f.Rule is "PK1001" or "PK1009").Select(f => new Report(f, places)).ToList();
        var doubted = seen.Where(s => !s.Value.Differs && reported.Any(r => !r.IsImplicit && r.Speaks(s.Key))).Select(static s => s.Key).ToHashSet();
        if (doubted.Count > 0)
        {
            // Each pair with public input of its own, so that branches the first inputs did not take are taken.
            for (var pair = 1u; pair <= ManySecrets; pair++) Compare(seen, run, program, Inputs + pair, Secrets + (int)pair, Secrets + (int)pair + 1);
        }

        var sites = seen.OrderBy(static s => s.Key).Select(s => new SiteVerdict(
            s.Key.At, s.Key.Line, s.Value.Differs, s.Value.Counts,
            reported.Any(r => !r.IsImplicit && r.Speaks(s.Key)), reported.Any(r => r.IsImplicit && r.Speaks(s.Key)), On(text, s.Key.At))).ToImmutableArray();
        sites = [.. sites.Select(s => s.Differs && !s.IsExplicit ? SiteAlone.Of(program, text, s) : s)];
        var unborne = sites.Where(s => doubted.Contains((s.At, s.Line)) && !s.Differs)
            .Select(s => s with { Constructs = [.. reported.Where(r => !r.IsImplicit && r.Speaks((s.At, s.Line))).SelectMany(static r => r.Lines).SelectMany(text.ConstructsOn).Distinct().Order(StringComparer.Ordinal)] });
        return new ProgramVerdict(program, text.Lines, sites, [.. unborne], analysed.IsGivenUp);
    }

    private static void Compare(Dictionary<(int At, int Line), (bool Differs, bool Counts)> seen, ProgramRun run, LabProgram program, uint input, int from, int to)
    {
        var first = Grouped(run.Run(program.EntryType, input, 0));
        for (var secret = Math.Max(from, 1); secret < to; secret++)
        {
            var other = Grouped(run.Run(program.EntryType, input, (ulong)secret));
            foreach (var site in first.Keys.Union(other.Keys))
            {
                var (a, b) = (first.GetValueOrDefault(site) ?? [], other.GetValueOrDefault(site) ?? []);
                seen.TryGetValue(site, out var known);
                seen[site] = (known.Differs || !a.SequenceEqual(b, StringComparer.Ordinal), known.Counts || a.Count != b.Count);
            }
        }
    }

    private static Dictionary<(int At, int Line), List<string>> Grouped(List<Arrival> arrivals) =>
        arrivals.GroupBy(static a => (a.At, a.Line)).ToDictionary(static g => g.Key, static g => g.Select(static a => a.Text).ToList());

    private static ImmutableArray<string> On(Rendering text, int line) => [.. text.ConstructsOn(line)];

    // A finding speaks of a site if it meets there, or in the very call that sends. One that ends there counts too, unless it meets at another site.
    private sealed class Report(FlowFinding finding, IReadOnlySet<int> sites)
    {
        private readonly int _meeting = LineOf(finding.Location);
        private readonly int _end = LineOf(finding.Path.Sink.Location ?? finding.Location);

        public bool IsImplicit => finding.Rule == "PK1009";

        public IEnumerable<int> Lines => finding.Path.Steps.Where(static s => s.Location is not null).Select(static s => LineOf(s.Location!)).Append(_meeting).Distinct();

        public bool Speaks((int At, int Line) site) =>
            _meeting == site.At || _meeting == site.Line || ((_end == site.Line || _end == site.At) && !sites.Contains(_meeting));

        private static int LineOf(Location location) => location.GetLineSpan().StartLinePosition.Line + 1;
    }
}
