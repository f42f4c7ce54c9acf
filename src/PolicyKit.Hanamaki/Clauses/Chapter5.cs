// 花巻市情報セキュリティ基本方針 5. 職員等の遵守義務

[assembly: Clause("5",
    Ja = "職員等の遵守義務\n"
        + "職員等は、情報セキュリティの重要性について共通の認識を持ち、"
        + "業務の遂行に当たって情報セキュリティポリシー及び情報セキュリティ実施手順を遵守しなければならない。",
    En = "Duty of staff to comply. Staff share an understanding of why information security matters, and in carrying out their duties must comply "
        + "with the information security policy and the information security procedures.",
    Binds = "staff", Checks = "attestation: PK7001; source: PK9002")]
