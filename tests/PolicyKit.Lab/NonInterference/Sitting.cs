using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.NonInterference;

/// <summary>What was run on one state of the engine.</summary>
internal sealed class Sitting
{
    public long Programs { get; set; }

    /// <summary>Sites that differ from secret to secret.</summary>
    public long Differing { get; set; }

    /// <summary>Of the explicit profile: sites that differ and have no finding.</summary>
    public long MissedExplicit { get; set; }

    public long MissedImplicit { get; set; }

    public void Add(Outcome outcome)
    {
        Programs++;
        if (outcome.Verdict is not { } verdict) return;
        Differing += verdict.Sites.Count(static s => s.Differs);
        var missed = verdict.Missed.Count();
        if (outcome.Program.Profile == Profile.Explicit) MissedExplicit += missed;
        else MissedImplicit += missed;
    }
}
