namespace PolicyKit;

/// <summary>
/// A person's grant to use a route: who, purpose, until when. Only an <see cref="ApprovalAuthority"/> makes one, and it
/// carries its ledger, so that there is no crossing without a record.
/// </summary>
/// <remarks>Thread-safe: a limited number of uses is counted atomically.</remarks>
/// <typeparam name="TRoute">The route.</typeparam>
public sealed class Approval<TRoute> where TRoute : IRoute
{
    private readonly ICrossingLedger _ledger;
    private readonly TimeProvider _time;
    private readonly PurposeAttribute _purpose;
    private int _uses;

    internal Approval(ICrossingLedger ledger, TimeProvider time, Type purpose, string requestId, PrincipalId requester, PrincipalId approver, DateTimeOffset notAfter, int? maxUses)
    {
        _ledger = ledger;
        _time = time;
        _purpose = PurposeFacts.Demand(purpose);
        Purpose = purpose;
        RequestId = requestId;
        Requester = requester;
        Approver = approver;
        NotAfter = notAfter;
        MaxUses = maxUses;
    }

    /// <summary>The number of the request, as the organisation files it.</summary>
    public string RequestId { get; }

    /// <summary>Who asked.</summary>
    public PrincipalId Requester { get; }

    /// <summary>Who granted; another person than the requester.</summary>
    public PrincipalId Approver { get; }

    /// <summary>The purpose: a type that implements <see cref="IPurpose"/>.</summary>
    public Type Purpose { get; }

    /// <summary>The last moment at which the approval holds.</summary>
    public DateTimeOffset NotAfter { get; }

    /// <summary>How many crossings it allows; null if they are not limited.</summary>
    public int? MaxUses { get; }

    // INVARIANT: when this returns, the crossing is on record; when it throws, there is no crossing. A use is spent before
    // the ledger is asked and not given back if the ledger throws: the ledger may have written before it failed.
    internal async ValueTask CrossAsync(Classification classification, string? sanitizer, string? digest, CancellationToken ct)
    {
        var route = RouteFacts<TRoute>.Value;
        var facts = route.Attribute!;
        if (classification.Confidentiality < facts.Ceiling)
        {
            throw new CrossingRefusedException(route.Id, $"Route '{route.Id}' takes data up to {facts.Ceiling.ShortName()}; this is {classification.Confidentiality.ShortName()}.");
        }

        ct.ThrowIfCancellationRequested();
        var now = _time.GetUtcNow();
        if (now > NotAfter)
        {
            throw new CrossingRefusedException(route.Id, $"The approval '{RequestId}' for route '{route.Id}' has expired. Request a new one.");
        }

        if (!TrySpendUse())
        {
            throw new CrossingRefusedException(route.Id, $"The approval '{RequestId}' for route '{route.Id}' allows {MaxUses} uses, and they are spent. Request a new one.");
        }

        var record = new CrossingRecord(
            route.Id,
            ZoneFacts.Read(route.From!).Id,
            ZoneFacts.Read(route.To!).Id,
            _purpose.Id,
            facts.LegalBasis is { Length: > 0 } basis ? basis : _purpose.LegalBasis,
            Requester,
            Approver,
            now,
            NotAfter,
            Before: classification,
            After: classification,
            sanitizer,
            digest);
        await _ledger.AppendAsync(record, ct).ConfigureAwait(false);
    }

    private bool TrySpendUse()
    {
        if (MaxUses is not { } limit)
        {
            return true;
        }

        for (var uses = Volatile.Read(ref _uses); uses < limit;)
        {
            var seen = Interlocked.CompareExchange(ref _uses, uses + 1, uses);
            if (seen == uses)
            {
                return true;
            }

            uses = seen;
        }

        return false;
    }
}
