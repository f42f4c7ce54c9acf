using System.Security.Claims;

namespace PolicyKit;

/// <summary>
/// The only way to a <see cref="ZoneSession{TZone}"/>: checks the authentication, then asks the host. Hosts (ASP.NET Core,
/// desktop) derive one. Thread-safe if the derived class is.
/// </summary>
/// <typeparam name="TZone">The zone.</typeparam>
/// <param name="rule">What is demanded of the authentication.</param>
/// <param name="time">The clock.</param>
public abstract class ZoneGate<TZone>(MfaRule rule, TimeProvider time) where TZone : IZone
{
    private readonly MfaRule _rule = rule ?? throw new ArgumentNullException(nameof(rule));
    private readonly TimeProvider _time = time ?? throw new ArgumentNullException(nameof(time));

    /// <summary>Opens a session, or throws.</summary>
    /// <typeparam name="TPurpose">Why the zone is entered: a type with <see cref="PurposeAttribute"/>.</typeparam>
    /// <param name="user">The person.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="GateRefusedException">The claims do not meet the rule, or the host does not admit the person.</exception>
    /// <exception cref="InvalidOperationException">The zone or the purpose lacks its attribute.</exception>
    public async ValueTask<ZoneSession<TZone>> OpenAsync<TPurpose>(ClaimsPrincipal user, CancellationToken ct = default) where TPurpose : IPurpose
    {
        if (user is null)
        {
            throw new ArgumentNullException(nameof(user));
        }

        _ = ZoneLabel.Of<TZone>();
        _ = PurposeFacts.Demand(typeof(TPurpose));
        var zone = ZoneFacts<TZone>.Value.Id;
        if (!AuthenticationEvidence.TryFromClaims(user, _rule, _time, out var evidence))
        {
            throw new GateRefusedException(zone, $"The gate of zone '{zone}' refused: the claims do not prove the demanded authentication ({_rule.AtLeast}{(_rule.PhishingResistant ? ", phishing-resistant" : "")}, not older than {_rule.Overall}). Authenticate again with two different kinds of factor, and have the issuer send amr or acr, and auth_time.");
        }

        if (!await AdmitAsync(user, typeof(TPurpose), ct).ConfigureAwait(false))
        {
            throw new GateRefusedException(zone, $"The gate of zone '{zone}' refused: the person is not admitted for the purpose '{typeof(TPurpose).Name}'.");
        }

        return new(evidence, typeof(TPurpose), _rule, _time);
    }

    /// <summary>Whether the person, whose authentication is already proven, may enter for the purpose.</summary>
    /// <param name="user">The person.</param>
    /// <param name="purpose">A type that implements <see cref="IPurpose"/>.</param>
    /// <param name="ct">Cancels.</param>
    protected abstract ValueTask<bool> AdmitAsync(ClaimsPrincipal user, Type purpose, CancellationToken ct);
}
