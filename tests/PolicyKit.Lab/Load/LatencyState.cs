namespace PolicyKit.Lab.Load;

/// <summary>What an edit costs: from the changed text to the analyzer's word on the changed file, beside a whole analysis of the same project.</summary>
internal sealed class LatencyState
{
    public string Code { get; set; } = "";

    public int Lines { get; set; }

    public int Edits { get; set; }

    /// <summary>Milliseconds of a whole analysis, the compiler's binding included; the median of those measured.</summary>
    public double WholeMilliseconds { get; set; }

    public double WholeMegabytes { get; set; }

    public double MedianMilliseconds { get; set; }

    /// <summary>Ninety-five edits in a hundred take no longer.</summary>
    public double P95Milliseconds { get; set; }

    /// <summary>Edits answered in a twentieth of the time of a whole analysis: nothing of it had to be solved again.</summary>
    public int Quick { get; set; }

    public double MedianMegabytes { get; set; }

    public double P95Megabytes { get; set; }
}
