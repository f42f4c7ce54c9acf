namespace PolicyKit.Lab.Robustness;

/// <summary>What became of one variant.</summary>
/// <param name="Failure">What went wrong, or null.</param>
/// <param name="Diagnostics">What the analyzer said, in number.</param>
/// <param name="Flows">Of these, forbidden flows.</param>
/// <param name="GivenUp">Of these, methods whose budget was spent.</param>
/// <param name="Facts">Lines that tell other assemblies what this one does.</param>
internal sealed record Outcome(string? Failure, int Diagnostics = 0, int Flows = 0, int GivenUp = 0, int Facts = 0)
{
    /// <summary>Whether the failure is the compiler's own: it threw with nobody of ours below it.</summary>
    public bool IsCompilers { get; init; }

    public TimeSpan Took { get; init; }

    /// <summary>The exception and the first place of ours it went through, or the first of all, without line numbers; or what differed.</summary>
    public string? Kind
    {
        get
        {
            var lines = Failure?.Split('\n');
            var place = (lines?.FirstOrDefault(static l => l.Contains("at PolicyKit.Analy", StringComparison.Ordinal)) ?? lines?.FirstOrDefault(static l => l.StartsWith("   at ", StringComparison.Ordinal)))?.Trim();
            var cut = place?.IndexOf(" in ", StringComparison.Ordinal) ?? -1;
            return lines is null ? null : lines[0].Trim() + (place is null ? "" : " " + (cut > 0 ? place[..cut] : place));
        }
    }
}

/// <summary>What a variant is asked.</summary>
internal enum Depth
{
    /// <summary>The analyzer's diagnostics.</summary>
    Once,

    /// <summary>Its facts besides.</summary>
    Facts,

    /// <summary>All of it twice, the engine alone besides, and the answers compared.</summary>
    Twice,
}
