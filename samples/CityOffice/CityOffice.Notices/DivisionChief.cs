namespace CityOffice.Notices;

/// <summary>
/// Approvals by the chief of the division. A city would ask its workflow here; that nobody approves his own request is
/// checked by the library.
/// 課長による許可。自分の申請を自分で許可できないことは、ライブラリが確認する。
/// </summary>
public sealed class DivisionChief(ICrossingLedger ledger, TimeProvider time) : ApprovalAuthority(ledger, time)
{
    private static readonly PrincipalId Chief = new("chief-of-public-relations");
    private int _requests;

    protected override ValueTask<Decision> DecideAsync(Type route, Type purpose, PrincipalId requester, string reason, TimeSpan validFor, CancellationToken ct) =>
        new(new Decision(Granted: validFor <= TimeSpan.FromDays(31), Chief, $"R-{Interlocked.Increment(ref _requests):D4}", MaxUses: null));
}
