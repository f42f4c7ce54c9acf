// 花巻市情報セキュリティ基本方針 7. 情報セキュリティ監査及び自己点検の実施

[assembly: Clause("7",
    Ja = "情報セキュリティ監査及び自己点検の実施\n"
        + "情報セキュリティが維持されていることを検証するため、定期的、又は必要に応じて情報セキュリティ監査及び自己点検を行うものとする。",
    En = "Information security audit and self-inspection. To verify that information security is kept, information security audits and "
        + "self-inspections are carried out at regular intervals or whenever needed.",
    Binds = "municipality, staff, vendor", Checks = "attestation: PK7004; manifest")]
