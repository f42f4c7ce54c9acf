// 花巻市情報セキュリティ基本方針 8. 情報セキュリティポリシーの見直し

[assembly: Clause("8",
    Ja = "情報セキュリティポリシーの見直し\n"
        + "情報セキュリティ監査及び自己点検を評価した結果、"
        + "情報セキュリティポリシーの見直しが必要になった場合又は情報システム等の変更や新たな脅威等情報セキュリティを取り巻く状況が変化した場合は、"
        + "情報セキュリティポリシーを見直すものとする。",
    En = "Revision of the information security policy. The information security policy is revised when the evaluation of audits and self-inspections "
        + "shows the need, or when the circumstances of information security change, such as a change of information systems or a new threat.",
    Binds = "municipality", Checks = "manifest: PK6704")]
