using Microsoft.Extensions.Time.Testing;

namespace PolicyKit.Tests;

/// <summary>An authority that grants what it is told to, with its ledger and clock.</summary>
sealed class Office
{
    public static readonly PrincipalId Tanaka = new("tanaka");
    public static readonly PrincipalId Sato = new("sato");
    public static readonly Classification Level2 = new(Confidentiality.Level2, Integrity.Level2, Availability.Level2);
    public static readonly Classification Level1 = new(Confidentiality.Level1, Integrity.Level2, Availability.Level2);

    public FakeTimeProvider Time { get; } = new(new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero));

    public MemoryLedger Ledger { get; } = new();

    public bool Grants { get; set; } = true;

    public PrincipalId Approver { get; set; } = Sato;

    public string RequestId { get; set; } = "R8-17";

    public int? MaxUses { get; set; }

    public int Asked { get; private set; }

    public ValueTask<Approval<TRoute>> RequestAsync<TRoute, TPurpose>(PrincipalId? requester = null, string reason = "住民の問合せ", TimeSpan? validFor = null)
        where TRoute : IRoute where TPurpose : IPurpose =>
        new Authority(this).RequestAsync<TRoute, TPurpose>(requester ?? Tanaka, reason, validFor ?? TimeSpan.FromDays(1));

    public static ApprovalAuthority WithoutLedger() => new Authority(null!, TimeProvider.System);

    sealed class Authority(ICrossingLedger ledger, TimeProvider time) : ApprovalAuthority(ledger, time)
    {
        readonly Office? _office;

        public Authority(Office office) : this(office.Ledger, office.Time) => _office = office;

        protected override ValueTask<Decision> DecideAsync(Type route, Type purpose, PrincipalId requester, string reason, TimeSpan validFor, CancellationToken ct)
        {
            _office!.Asked++;
            return new(new Decision(_office.Grants, _office.Approver, _office.RequestId, _office.MaxUses));
        }
    }
}
