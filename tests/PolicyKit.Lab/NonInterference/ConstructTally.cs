namespace PolicyKit.Lab.NonInterference;

/// <summary>How often a construct was on the way to a site: sites that differ from secret to secret, sites reported PK1001, reported ones no pair of secrets bore out, and missed ones.</summary>
internal sealed class ConstructTally
{
    public long Differing { get; set; }

    public long Reported { get; set; }

    public long Unborne { get; set; }

    public long Missed { get; set; }
}
