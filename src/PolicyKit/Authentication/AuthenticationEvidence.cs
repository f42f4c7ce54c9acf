using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;

namespace PolicyKit;

/// <summary>
/// What the claims of an authenticated person prove, in the words of NIST SP 800-63B-4. Immutable and thread-safe.
/// </summary>
public sealed class AuthenticationEvidence
{
    internal AuthenticationEvidence(AuthenticatorAssurance assurance, AuthenticationFactors factors, bool phishingResistant, DateTimeOffset authenticatedAt)
    {
        Assurance = assurance;
        Factors = factors;
        PhishingResistant = phishingResistant;
        AuthenticatedAt = authenticatedAt;
    }

    /// <summary>The assurance level that is proven.</summary>
    public AuthenticatorAssurance Assurance { get; }

    /// <summary>The kinds of factor that are proven by name.</summary>
    public AuthenticationFactors Factors { get; }

    /// <summary>Whether phishing resistance is proven.</summary>
    public bool PhishingResistant { get; }

    /// <summary>When the person authenticated (<c>auth_time</c>).</summary>
    public DateTimeOffset AuthenticatedAt { get; }

    /// <summary>Reads the claims and judges them by the rule at this moment of the system's clock.</summary>
    /// <inheritdoc cref="TryFromClaims(ClaimsPrincipal, MfaRule, TimeProvider, out AuthenticationEvidence?)"/>
    public static bool TryFromClaims(ClaimsPrincipal user, MfaRule rule, [NotNullWhen(true)] out AuthenticationEvidence? evidence) =>
        TryFromClaims(user, rule, TimeProvider.System, out evidence);

    /// <summary>Reads the claims and judges them by the rule at this moment of the given clock.</summary>
    /// <remarks>
    /// <para><c>amr</c> (RFC 8176): <c>pwd pin kba</c> prove knowledge; <c>otp sms tel hwk swk sc</c> possession;
    /// <c>face fpt iris retina vbm</c> inherence; two different kinds prove AAL2. <c>mfa</c> proves AAL2 only if its issuer
    /// is in <see cref="MfaRule.TrustMfaClaimFrom"/>. <c>acr</c>: <c>aal1</c> to <c>aal3</c> and the same as
    /// <c>http://idmanagement.gov/ns/assurance/aal/…</c>; <c>phr</c> and <c>phrh</c> prove phishing resistance only.
    /// Every other value proves nothing, and several different <c>acr</c> values prove nothing.</para>
    /// <para><c>auth_time</c>, seconds since 1970-01-01T00:00:00Z, must be there, not in the future, and no longer ago than
    /// <see cref="MfaRule.Overall"/>. Claims of different identities are never added up.</para>
    /// </remarks>
    /// <param name="user">The person.</param>
    /// <param name="rule">What is demanded.</param>
    /// <param name="time">The clock.</param>
    /// <param name="evidence">The evidence, if the rule is met.</param>
    /// <returns>Whether the claims of one authenticated identity meet the rule.</returns>
    public static bool TryFromClaims(ClaimsPrincipal user, MfaRule rule, TimeProvider time, [NotNullWhen(true)] out AuthenticationEvidence? evidence)
    {
        if (user is null)
        {
            throw new ArgumentNullException(nameof(user));
        }

        if (rule is null)
        {
            throw new ArgumentNullException(nameof(rule));
        }

        if (time is null)
        {
            throw new ArgumentNullException(nameof(time));
        }

        var now = time.GetUtcNow();
        foreach (var identity in user.Identities)
        {
            if (identity.IsAuthenticated && ClaimsReading.Read(identity, rule) is { } read && read.Meets(rule, now))
            {
                evidence = read;
                return true;
            }
        }

        evidence = null;
        return false;
    }

    // Clocks of two servers differ a little: this much into the future is not a lie.
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(1);

    internal bool Meets(MfaRule rule, DateTimeOffset now) =>
        Assurance >= rule.AtLeast
        && (PhishingResistant || !rule.PhishingResistant)
        && AuthenticatedAt <= now + ClockSkew
        && now - AuthenticatedAt <= rule.Overall;
}
