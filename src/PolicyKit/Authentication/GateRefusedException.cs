namespace PolicyKit;

/// <summary>A gate did not open a session: the authentication does not suffice, or the person is not admitted.</summary>
public sealed class GateRefusedException : PolicyRefusalException
{
    internal GateRefusedException(string zone, string message) : base(message) => Zone = zone;

    /// <summary>The zone's id.</summary>
    public string Zone { get; }
}
