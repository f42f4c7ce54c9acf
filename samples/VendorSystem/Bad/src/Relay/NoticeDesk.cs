using PolicyKit;
using PolicyKit.ThreeLayer;

namespace Relay;

/// <summary>An inquiry as it is filed in the LGWAN zone. LGWAN接続系に保存される問合せ。</summary>
public sealed class Inquiry
{
    [OfZone(typeof(LgwanZone))]
    public string Text { get; set; } = "";
}

/// <summary>Files the mail as it came from the Internet, HTML and all. インターネットから届いたHTMLをそのまま保存してしまう。</summary>
public sealed class NoticeDesk(HttpClient webMail)
{
    public async Task<Inquiry> ReceiveAsync(int id) =>
        new() { Text = await webMail.GetStringAsync($"https://mail.example/inbox/{id}") };
}
