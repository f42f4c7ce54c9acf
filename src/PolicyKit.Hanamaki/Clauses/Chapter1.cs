// 花巻市情報セキュリティ基本方針 1. 目的

[assembly: Clause("1",
    Ja = "目的\n"
        + "この花巻市情報セキュリティ基本方針（以下「基本方針」という。）は、市が保有する情報資産の機密性、完全性及び可用性を維持するため、"
        + "市が実施する情報セキュリティ対策について基本的な事項を定めることを目的とする。",
    En = "Purpose. To keep the confidentiality, integrity and availability of the information assets that the city holds, this Basic Policy lays down "
        + "the fundamentals of the information security measures that the city takes.",
    Binds = "municipality", Checks = "manifest: PK6210 PK6002; attestation")]
