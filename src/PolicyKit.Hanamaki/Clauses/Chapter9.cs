// 花巻市情報セキュリティ基本方針 9. 情報セキュリティ対策基準の策定

[assembly: Clause("9",
    Ja = "情報セキュリティ対策基準の策定\n"
        + "この基本方針に基づき情報セキュリティ対策を実施するため、"
        + "具体的な遵守事項及び判断基準等を定める花巻市情報セキュリティ対策基準（以下「対策基準」という。）を策定する。\n"
        + "対策基準は、公にすることにより市の行財政運営に重大な支障を及ぼすおそれがあることから非公開とする。",
    En = "Information security standards. To take information security measures under this Basic Policy, the Hanamaki City information security "
        + "standards are drawn up; they lay down the specific matters to be observed and the criteria of judgement.\n"
        + "The standards are not made public, because publishing them could seriously hinder the administration and finances of the city.",
    Binds = "municipality, staff, vendor", Checks = "roll-up")]

[assembly: Clause("9-1", Parent = "9",
    Ja = "この基本方針に基づき情報セキュリティ対策を実施するため、"
        + "具体的な遵守事項及び判断基準等を定める花巻市情報セキュリティ対策基準（以下「対策基準」という。）を策定する",
    En = "The information security standards are drawn up.",
    Binds = "municipality", Checks = "manifest: PK6003; attestation")]

[assembly: Clause("9-2", Parent = "9",
    Ja = "対策基準は、公にすることにより市の行財政運営に重大な支障を及ぼすおそれがあることから非公開とする",
    En = "The standards are not made public.",
    Binds = "municipality, staff, vendor", Checks = "manifest: PK7101; source: PK7101")]
