namespace PolicyKit;

/// <summary>
/// Evidence that a person was let into a zone for a purpose. Only <see cref="ZoneGate{TZone}"/> opens one. It carries no
/// data.
/// </summary>
/// <remarks>It holds until it is disposed, until <see cref="MfaRule.Overall"/> after the authentication, or until it was
/// not used for <see cref="MfaRule.Inactivity"/>. Thread-safe.</remarks>
/// <typeparam name="TZone">The zone.</typeparam>
public sealed class ZoneSession<TZone> : IDisposable where TZone : IZone
{
    private readonly MfaRule _rule;
    private readonly TimeProvider _time;
    private long _lastUsed;
    private volatile bool _disposed;

    internal ZoneSession(AuthenticationEvidence evidence, Type purpose, MfaRule rule, TimeProvider time)
    {
        Evidence = evidence;
        Purpose = purpose;
        _rule = rule;
        _time = time;
        _lastUsed = time.GetTimestamp();
    }

    /// <summary>What was proven of the person.</summary>
    public AuthenticationEvidence Evidence { get; }

    /// <summary>The purpose for which the zone was entered: a type that implements <see cref="IPurpose"/>.</summary>
    public Type Purpose { get; }

    /// <summary>When the session ends at the latest.</summary>
    public DateTimeOffset NotAfter => Evidence.AuthenticatedAt + _rule.Overall;

    /// <summary>Ends the session. May be called more than once.</summary>
    public void Dispose() => _disposed = true;

    // INVARIANT: only a successful demand moves _lastUsed, so what was unused too long stays so.
    internal void Demand()
    {
        if (_disposed)
        {
            throw new ObjectDisposedException(nameof(ZoneSession<TZone>), $"The session of zone '{ZoneFacts<TZone>.Value.Id}' has ended.");
        }

        var now = _time.GetTimestamp();
        if (_time.GetUtcNow() > NotAfter)
        {
            throw new InvalidOperationException($"The session of zone '{ZoneFacts<TZone>.Value.Id}' has expired: the authentication is older than {_rule.Overall}. Authenticate again and open a new one.");
        }

        if (_time.GetElapsedTime(Interlocked.Read(ref _lastUsed), now) > _rule.Inactivity)
        {
            throw new InvalidOperationException($"The session of zone '{ZoneFacts<TZone>.Value.Id}' has expired: it was not used for {_rule.Inactivity}. Open a new one.");
        }

        Interlocked.Exchange(ref _lastUsed, now);
    }
}
