using System.Security.Claims;

namespace PolicyKit.Tests;

static class Sessions
{
    public static ClaimsPrincipal Person(DateTimeOffset authenticatedAt, params string[] amr) =>
        Person([.. amr.Select(m => new Claim("amr", m)), AuthTime(authenticatedAt)]);

    public static ClaimsPrincipal Person(params Claim[] claims) => new(new ClaimsIdentity(claims, authenticationType: "test"));

    public static Claim AuthTime(DateTimeOffset at) => new("auth_time", at.ToUnixTimeSeconds().ToString());

    public static ValueTask<ZoneSession<TZone>> OpenAsync<TZone>(TimeProvider time, MfaRule? rule = null) where TZone : IZone =>
        new Gate<TZone>(rule ?? new(TimeSpan.FromHours(12), TimeSpan.FromMinutes(30)), time).OpenAsync<Inquiry>(Person(time.GetUtcNow(), "pin", "sc"));

    internal sealed class Gate<TZone>(MfaRule rule, TimeProvider time, bool admits = true) : ZoneGate<TZone>(rule, time) where TZone : IZone
    {
        public int Asked { get; private set; }

        protected override ValueTask<bool> AdmitAsync(ClaimsPrincipal user, Type purpose, CancellationToken ct)
        {
            Asked++;
            return new(admits);
        }
    }
}
