// 花巻市情報セキュリティ基本方針 3. 対象とする脅威

[assembly: Clause("3",
    Ja = "対象とする脅威\n"
        + "情報資産に対する脅威として次に掲げる脅威を想定し、情報セキュリティ対策を実施するものとする。",
    En = "Threats considered. The following threats to information assets are assumed, and information security measures are taken against them.",
    Binds = "municipality", Checks = "manifest: PK6201")]

[assembly: Clause("3(1)", Parent = "3",
    Ja = "不正アクセス、ウイルス攻撃、サービス不能攻撃等のサイバー攻撃や部外者の侵入等の意図的な要因による情報資産の漏えい、破壊、改ざん、消去、"
        + "重要情報の詐取盗難及び内部不正等",
    En = "Deliberate causes, such as cyber attacks (unauthorised access, viruses, denial of service) and intrusion by outsiders: leakage, "
        + "destruction, tampering or erasure of information assets, theft of important information by fraud, and misconduct from within.",
    Binds = "municipality, staff, vendor", Checks = "source: PK1001 PK1002 PK1006 PK9002; run-time; manifest")]

[assembly: Clause("3(2)", Parent = "3",
    Ja = "情報資産の無断持ち出し、無許可ソフトウェアの使用等の規定違反、設計及び開発の不備、プログラム上の欠陥、操作及び設定ミス、メンテナンス不備、"
        + "内部及び外部監査機能の不備、委託管理の不備、マネジメントの欠陥、機器故障等の非意図的的要因による情報資産の漏えい、破壊及び消去等",
    En = "Causes without intent, such as breaches of rules (taking assets out or using software without permission), flaws of design and development, "
        + "program defects, wrong operation and settings, poor maintenance, poor internal and external audit, poor supervision of contractors, poor "
        + "management and equipment failure: leakage, destruction or erasure of information assets.",
    Binds = "staff, vendor", Checks = "source: PK9002; manifest: PK6213 PK6214 PK6220 PK6401 PK6801; attestation")]

[assembly: Clause("3(3)", Parent = "3",
    Ja = "地震、落雷、火災、水害、停電等の災害若しくは事故による情報資産の破壊、消去、サービス又は業務の停止等",
    En = "Disasters such as earthquake, lightning, fire, flood and power failure, or accidents: destruction or erasure of information assets, or a "
        + "halt of services and duties.",
    Binds = "municipality, vendor", Checks = "manifest: PK6202; attestation")]

[assembly: Clause("3(4)", Parent = "3",
    Ja = "大規模又は広範囲にわたる疾病による要員不足に伴うシステム運用の機能不全等",
    En = "A shortage of staff caused by large or widespread illness: systems can no longer be operated.",
    Binds = "municipality, vendor", Checks = "manifest: PK6203; attestation")]

[assembly: Clause("3(5)", Parent = "3",
    Ja = "通信又は電力供給の途絶等によるインフラ障害からの波及等",
    En = "Infrastructure failure, such as loss of communication or electric power, and what follows from it.",
    Binds = "municipality, vendor", Checks = "manifest: PK6204; source")]
