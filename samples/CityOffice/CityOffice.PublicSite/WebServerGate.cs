using System.Security.Claims;

namespace CityOffice.PublicSite;

/// <summary>
/// The web server opens a session of the Internet zone for itself, to show what is public. That zone demands no second factor.
/// 公開情報を表示するために、サーバー自身がインターネット接続系のセッションを開く。
/// </summary>
public sealed class WebServerGate(TimeProvider time)
    : ZoneGate<InternetZone>(new MfaRule(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1)) { AtLeast = AuthenticatorAssurance.None }, time)
{
    private readonly TimeProvider _clock = time;

    public ValueTask<ZoneSession<InternetZone>> OpenAsync(CancellationToken ct) =>
        OpenAsync<PublicInformation>(new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim("auth_time", _clock.GetUtcNow().ToUnixTimeSeconds().ToString())], authenticationType: "web-server")), ct);

    protected override ValueTask<bool> AdmitAsync(ClaimsPrincipal user, Type purpose, CancellationToken ct) => new(true);
}
