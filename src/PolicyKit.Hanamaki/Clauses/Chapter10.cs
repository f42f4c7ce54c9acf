// 花巻市情報セキュリティ基本方針 10. 情報セキュリティ実施手順の策定

[assembly: Clause("10",
    Ja = "情報セキュリティ実施手順の策定\n"
        + "対策基準に基づき情報セキュリティ対策を実施するため、具体的な手順を定める花巻市情報セキュリティ実施手順（以下「実施手順」という。）"
        + "を策定する。\n"
        + "実施手順は、公にすることにより市の行財政運営に重大な支障を及ぼすおそれがあることから非公開とする。",
    En = "Information security procedures. To take information security measures under the standards, the Hanamaki City information security "
        + "procedures are drawn up; they lay down the specific steps.\n"
        + "The procedures are not made public, because publishing them could seriously hinder the administration and finances of the city.",
    Binds = "municipality, staff, vendor", Checks = "roll-up")]

[assembly: Clause("10-1", Parent = "10",
    Ja = "対策基準に基づき情報セキュリティ対策を実施するため、具体的な手順を定める花巻市情報セキュリティ実施手順（以下「実施手順」という。）を策定する",
    En = "The information security procedures are drawn up.",
    Binds = "municipality", Checks = "manifest: PK6004; attestation")]

[assembly: Clause("10-2", Parent = "10",
    Ja = "実施手順は、公にすることにより市の行財政運営に重大な支障を及ぼすおそれがあることから非公開とする",
    En = "The procedures are not made public.",
    Binds = "municipality, staff, vendor", Checks = "manifest: PK7101")]
