using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.NonInterference;

/// <summary>The figures of one profile. They add up over runs, so that a long run can be done in pieces.</summary>
internal sealed class Tally
{
    public long Programs { get; set; }

    public long Lines { get; set; }

    /// <summary>Programs the compiler refused: mistakes of the generator.</summary>
    public long Refused { get; set; }

    /// <summary>Programs at which the engine threw.</summary>
    public long Crashes { get; set; }

    /// <summary>Sites something arrived at in some run.</summary>
    public long Sites { get; set; }

    /// <summary>Sites at which what arrives differs from secret to secret.</summary>
    public long Differing { get; set; }

    /// <summary>Sites that differ and have no finding, in programs of which PK0002 says that a method was given up.</summary>
    public long GivenUp { get; set; }

    /// <summary>Sites that differ and have no finding: soundness bugs.</summary>
    public long Missed { get; set; }

    /// <summary>Of the explicit profile: sites at which the number of arrivals differs, so that a branch depended on a secret after all. A mistake of the generator.</summary>
    public long CountsDiffer { get; set; }

    /// <summary>Sites reported PK1001.</summary>
    public long Reported { get; set; }

    /// <summary>Sites reported PK1001 at which no pair of secrets made a difference.</summary>
    public long Unborne { get; set; }

    public SortedDictionary<string, ConstructTally> Constructs { get; set; } = new(StringComparer.Ordinal);

    public void Add(Outcome outcome)
    {
        Programs++;
        if (outcome.CompilerError is not null) Refused++;
        if (outcome.EngineError is not null) Crashes++;
        if (outcome.Verdict is not { } verdict) return;
        Lines += verdict.Lines;
        var missed = verdict.Missed.ToList();
        Sites += verdict.Sites.Length;
        Differing += verdict.Sites.Count(static s => s.Differs);
        Reported += verdict.Sites.Count(static s => s.IsExplicit);
        Unborne += verdict.Unborne.Length;
        Missed += missed.Count;
        if (verdict.IsGivenUp) GivenUp += verdict.Silent.Count();
        if (outcome.Program.Profile == Profile.Explicit) CountsDiffer += verdict.Sites.Count(static s => s.CountsDiffer);
        foreach (var site in verdict.Sites)
        {
            foreach (var construct in site.Constructs.Select(Of))
            {
                if (site.Differs) construct.Differing++;
                if (site.IsExplicit) construct.Reported++;
            }
        }
        foreach (var construct in verdict.Unborne.SelectMany(static s => s.Constructs)) Of(construct).Unborne++;
        foreach (var construct in missed.SelectMany(static s => s.Constructs)) Of(construct).Missed++;
    }

    /// <summary>The figures of several runs.</summary>
    public static Tally Sum(IEnumerable<Tally> tallies)
    {
        var sum = new Tally();
        foreach (var tally in tallies)
        {
            sum.Programs += tally.Programs;
            sum.Lines += tally.Lines;
            sum.Refused += tally.Refused;
            sum.Crashes += tally.Crashes;
            sum.Sites += tally.Sites;
            sum.Differing += tally.Differing;
            sum.GivenUp += tally.GivenUp;
            sum.Missed += tally.Missed;
            sum.CountsDiffer += tally.CountsDiffer;
            sum.Reported += tally.Reported;
            sum.Unborne += tally.Unborne;
            foreach (var (name, more) in tally.Constructs)
            {
                var construct = sum.Of(name);
                construct.Differing += more.Differing;
                construct.Reported += more.Reported;
                construct.Unborne += more.Unborne;
                construct.Missed += more.Missed;
            }
        }
        return sum;
    }

    private ConstructTally Of(string construct)
    {
        if (!Constructs.TryGetValue(construct, out var tally)) Constructs[construct] = tally = new ConstructTally();
        return tally;
    }
}
