namespace PolicyKit;

/// <summary>What a zone demands of an authentication. Set the options before use; do not change them after.</summary>
/// <param name="overall">For how long an authentication holds, from the moment it was made. Positive.</param>
/// <param name="inactivity">For how long a session holds without being used. Positive.</param>
/// <exception cref="ArgumentOutOfRangeException">A time is zero or negative.</exception>
public sealed class MfaRule(TimeSpan overall, TimeSpan inactivity)
{
    /// <summary>For how long an authentication holds, from the moment it was made.</summary>
    public TimeSpan Overall { get; } = Positive(overall, nameof(overall));

    /// <summary>For how long a session holds without being used.</summary>
    public TimeSpan Inactivity { get; } = Positive(inactivity, nameof(inactivity));

    /// <summary>The least assurance. Default: AAL2, two different factors.</summary>
    public AuthenticatorAssurance AtLeast { get; set; } = AuthenticatorAssurance.Aal2;

    /// <summary>Whether the authentication must resist phishing. Default: false.</summary>
    public bool PhishingResistant { get; set; }

    /// <summary>The issuers whose <c>amr</c> value <c>mfa</c> is believed, compared exactly. Default: none, for the value
    /// names no factor.</summary>
    public IReadOnlyList<string> TrustMfaClaimFrom { get; set; } = [];

    private static TimeSpan Positive(TimeSpan time, string name) =>
        time > TimeSpan.Zero ? time : throw new ArgumentOutOfRangeException(name, time, "The time must be longer than zero.");
}
