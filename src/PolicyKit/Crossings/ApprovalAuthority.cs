namespace PolicyKit;

/// <summary>
/// Where requests to use a route are decided. An organisation derives one over its own workflow; the rules that no
/// workflow may break are checked here. Thread-safe if the derived class is.
/// </summary>
/// <param name="ledger">Where the crossings under its approvals are recorded. Without a ledger there is no approval.</param>
/// <param name="time">The clock.</param>
public abstract class ApprovalAuthority(ICrossingLedger ledger, TimeProvider time)
{
    private readonly ICrossingLedger _ledger = ledger ?? throw new ArgumentNullException(nameof(ledger));
    private readonly TimeProvider _time = time ?? throw new ArgumentNullException(nameof(time));

    /// <summary>Asks for an approval. Its time starts when it is granted.</summary>
    /// <typeparam name="TRoute">The route.</typeparam>
    /// <typeparam name="TPurpose">The purpose: a type with <see cref="PurposeAttribute"/>, one of the route's if it names any.</typeparam>
    /// <param name="requester">Who asks.</param>
    /// <param name="reason">Why, in words that the approver can judge.</param>
    /// <param name="validFor">For how long; at most the route's <see cref="ZoneRouteAttribute.MaxDays"/>.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="ApprovalRefusedException">The request breaks a rule, it was not granted, or requester and approver
    /// are the same person.</exception>
    /// <exception cref="InvalidOperationException">The route or the purpose is not declared soundly; the text says what to
    /// do.</exception>
    public async ValueTask<Approval<TRoute>> RequestAsync<TRoute, TPurpose>(PrincipalId requester, string reason, TimeSpan validFor, CancellationToken ct = default) where TRoute : IRoute where TPurpose : IPurpose
    {
        var route = RouteFacts<TRoute>.Value;
        if (route.Errors.Count > 0)
        {
            throw new InvalidOperationException(string.Join(" ", route.Errors));
        }

        var facts = route.Attribute!;
        _ = PurposeFacts.Demand(typeof(TPurpose));
        if (facts.Purposes is { Length: > 0 } purposes && !purposes.Contains(typeof(TPurpose)))
        {
            throw new ApprovalRefusedException(route.Id, $"Route '{route.Id}' may not be used for the purpose '{typeof(TPurpose).Name}', only for {string.Join(", ", purposes.Select(p => $"'{p.Name}'"))}.");
        }

        if (requester.IsNobody)
        {
            throw new ApprovalRefusedException(route.Id, $"A request for route '{route.Id}' names its requester.");
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new ApprovalRefusedException(route.Id, $"A request for route '{route.Id}' gives a reason.");
        }

        if (validFor <= TimeSpan.Zero || validFor > TimeSpan.FromDays(facts.MaxDays))
        {
            throw new ApprovalRefusedException(route.Id, $"An approval for route '{route.Id}' holds for at most {facts.MaxDays} days, and longer than no time.");
        }

        var decision = await DecideAsync(typeof(TRoute), typeof(TPurpose), requester, reason, validFor, ct).ConfigureAwait(false);
        if (decision is not { Granted: true })
        {
            throw new ApprovalRefusedException(route.Id, $"The request for route '{route.Id}' was not granted.");
        }

        if (decision.Approver.IsNobody || decision.Approver.IsSamePersonAs(requester))
        {
            throw new ApprovalRefusedException(route.Id, $"The request for route '{route.Id}' was not approved by another person than its requester.");
        }

        if (string.IsNullOrWhiteSpace(decision.RequestId) || decision.MaxUses < 1)
        {
            throw new ApprovalRefusedException(route.Id, $"The decision on route '{route.Id}' has a request id, and allows one use or more.");
        }

        return new(_ledger, _time, typeof(TPurpose), decision.RequestId, requester, decision.Approver, _time.GetUtcNow() + validFor, decision.MaxUses);
    }

    /// <summary>Decides. That requester and approver differ is checked by the caller.</summary>
    /// <param name="route">The route's type.</param>
    /// <param name="purpose">The purpose's type.</param>
    /// <param name="requester">Who asks.</param>
    /// <param name="reason">Why.</param>
    /// <param name="validFor">For how long.</param>
    /// <param name="ct">Cancels.</param>
    protected abstract ValueTask<Decision> DecideAsync(Type route, Type purpose, PrincipalId requester, string reason, TimeSpan validFor, CancellationToken ct);

    /// <summary>What was decided.</summary>
    /// <param name="Granted">Whether the route may be used.</param>
    /// <param name="Approver">Who decided.</param>
    /// <param name="RequestId">The number under which the organisation files the request.</param>
    /// <param name="MaxUses">How many crossings are allowed; null if they are not limited.</param>
    protected sealed record Decision(bool Granted, PrincipalId Approver, string RequestId, int? MaxUses);
}
