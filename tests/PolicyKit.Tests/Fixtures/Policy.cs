using PolicyKit.ThreeLayer;

namespace PolicyKit.Tests;

[Purpose("inquiry", "地方自治法 第2条第2項")]
sealed class Inquiry : IPurpose;

[Purpose("other", "地方自治法 第2条第2項")]
sealed class OtherPurpose : IPurpose;

sealed class PurposeWithoutLaw : IPurpose;

[ZoneRoute("mail-in", Purposes = [typeof(Inquiry)], MaxDays = 30)]
sealed class MailIn : Route<InternetZone, LgwanZone>, IAccepts<TextOnly>, IAccepts<ImageRendered>;

[ZoneRoute("notice", LegalBasis = "情報公開条例", Ceiling = Confidentiality.Level1)]
sealed class Notice : Declassification<LgwanZone, InternetZone>, IAccepts<TextOnly>;

[ZoneRoute("figures")]
sealed class Figures : Declassification<LgwanZone, InternetZone>;

[ZoneRoute("tax-reply", LegalBasis = "番号法 第19条", Ceiling = Confidentiality.Level3B)]
sealed class TaxReply : Declassification<MyNumberZone, LgwanZone>;

[ZoneRoute("tax-text", LegalBasis = "番号法 第19条", Ceiling = Confidentiality.Level3B)]
sealed class TaxText : Declassification<MyNumberZone, LgwanZone>, IAccepts<TextOnly>;

[ZoneRoute("no-law")]
sealed class IsolatedWithoutLaw : Declassification<MyNumberZone, LgwanZone>;

[ZoneRoute("wrong-direction")]
sealed class EndorsementDownwards : Route<LgwanZone, InternetZone>, IAccepts<TextOnly>;

[ZoneRoute("unsanitised")]
sealed class UnsanitisedUpwards : Declassification<InternetZone, LgwanZone>;

[ZoneRoute("no-ceiling", Ceiling = Confidentiality.Unclassified)]
sealed class WithoutCeiling : Declassification<LgwanZone, InternetZone>;

sealed class WithoutAttribute : Declassification<LgwanZone, InternetZone>;

[Zone("inner", secrecy: 5, trust: 2)]
sealed class InnerZone : IZone;

[Zone("outer", secrecy: 4, trust: 2)]
sealed class OuterZone : IFlowsTo<InnerZone>;

[Zone("liar", secrecy: 9, trust: 2)]
sealed class LiarZone : IFlowsTo<InnerZone>;

sealed class NotDeclaredZone : IZone;
