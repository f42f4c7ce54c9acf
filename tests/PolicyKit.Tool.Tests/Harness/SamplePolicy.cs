namespace PolicyKit.Tool.Tests.Harness;

/// <summary>A small sound policy of another municipality, as source.</summary>
internal static class SamplePolicy
{
    /// <param name="more">Further attributes of the assembly.</param>
    public static string With(params string[] more) => $$"""
        using PolicyKit;
        using PolicyKit.ThreeLayer;
        [assembly: Policy("Example.City", "1.0.0", Sequence = 1, InForceFrom = "2025-04-01")]
        [assembly: Clause("1", Ja = "分離する", En = "Separate.", Binds = "vendor", Checks = "source: PK1001 PK1005")]
        [assembly: Clause("2", Ja = "訓練する", Checks = "attestation")]
        [assembly: RuleClause("PK1001", "1")]
        [assembly: RuleClause("PK1005", "1", Waivable = true)]
        [assembly: PolicyParameter("max-waiver-days", "365")]
        {{string.Join('\n', more)}}
        [assembly: HostZone("*.lgwan.jp", typeof(LgwanZone))]
        [Purpose("inquiry", "条例 第1条")] public sealed class Inquiry : IPurpose { private Inquiry() { } }
        [ZoneRoute("mail-in", Clause = "1", LegalBasis = "条例 第2条", Purposes = new[] { typeof(Inquiry) }, MaxDays = 30)]
        public sealed class MailIn : Route<InternetZone, LgwanZone>, IAccepts<TextOnly> { private MailIn() { } }
        """;
}
