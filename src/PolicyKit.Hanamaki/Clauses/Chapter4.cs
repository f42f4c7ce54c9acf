// 花巻市情報セキュリティ基本方針 4. 適用範囲

[assembly: Clause("4",
    Ja = "適用範囲",
    En = "Scope.",
    Checks = "roll-up")]

[assembly: Clause("4(1)", Parent = "4",
    Ja = "対象範囲\n"
        + "この基本方針が適用される範囲は、実施機関の全ての職員等とする。",
    En = "Who is covered: this Basic Policy applies to all staff of the implementing bodies.",
    Binds = "staff", Checks = "manifest: PK6110 PK6111 PK6114")]

[assembly: Clause("4(2)", Parent = "4",
    Ja = "情報資産の範囲\n"
        + "この基本方針において対象とする情報資産の範囲は、次に掲げるとおりとする。",
    En = "Information assets covered: the information assets within this Basic Policy are the following.",
    Binds = "municipality", Checks = "manifest: PK6211")]

[assembly: Clause("4(2)①", Parent = "4(2)",
    Ja = "ネットワーク、情報システム及びこれらに関する設備、電磁的記録媒体",
    En = "Networks, information systems, the facilities that belong to them, and electromagnetic storage media.",
    Binds = "municipality, vendor", Checks = "manifest")]

[assembly: Clause("4(2)②", Parent = "4(2)",
    Ja = "ネットワーク及び情報システムで取り扱う情報（情報を印刷した文書を含む。）",
    En = "Information handled on networks and in information systems, including documents printed from it.",
    Binds = "staff, vendor", Checks = "source: PK1006; manifest")]

[assembly: Clause("4(2)③", Parent = "4(2)",
    Ja = "ネットワーク図及び情報システムの仕様書等のシステム関連文書",
    En = "System documents, such as network diagrams and the specifications of information systems.",
    Binds = "municipality, vendor", Checks = "manifest: PK6212")]
