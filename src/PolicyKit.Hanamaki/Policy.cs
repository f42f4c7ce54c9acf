using PolicyKit.ThreeLayer;

// Sequence counts the published editions of this package; it never goes back. The text names no national guideline: BasedOn is the
// edition whose vocabulary (classification, network models) this package was written against.
[assembly: Policy("PolicyKit.Hanamaki", "2026.4.1",
    Sequence = 4,
    NameJa = "花巻市情報セキュリティ基本方針",
    InForceFrom = "2026-04-01",
    Supersedes = "2023.6.1",
    BasedOn = "総務省「地方公共団体における情報セキュリティポリシーに関するガイドライン」（令和7年3月版）",
    Audience = "public",
    DocumentSha256 = "a2b609c0a812cfe8cec641cf6d2ab55072b290c33b0582a90aae40a8aa480c87")]

// Hosts that only answer inside LGWAN. Everything else keeps the zone of its channel.
[assembly: HostZone("*.lgwan.jp", typeof(LgwanZone))]
