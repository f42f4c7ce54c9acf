// The public site runs in the Internet zone: what a request brings belongs to it, and what a response shows arrives in it.
// 公開サイトはインターネット接続系で動く。リクエストの内容もレスポンスの行き先も、この系に属する。
[assembly: InZone(typeof(InternetZone))]
[assembly: UsesPolicy(typeof(HanamakiPolicy))]
