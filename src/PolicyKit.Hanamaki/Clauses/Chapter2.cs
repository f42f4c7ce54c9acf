// 花巻市情報セキュリティ基本方針 2. 定義

[assembly: Clause("2",
    Ja = "定義",
    En = "Definitions.",
    Checks = "definition")]

[assembly: Clause("2(1)", Parent = "2",
    Ja = "ネットワーク\n"
        + "コンピュータ等を相互に接続するための通信網、その構成機器（ハードウェア及びソフトウェア）をいう。",
    En = "Network: a communication network that connects computers and the like, and the equipment, hardware and software alike, that makes it up.",
    Binds = "municipality, vendor", Checks = "definition; manifest: PK6101")]

[assembly: Clause("2(2)", Parent = "2",
    Ja = "情報システム\n"
        + "コンピュータ、ネットワーク及び電磁的記録媒体で構成され、情報処理を行う仕組みをいう。",
    En = "Information system: computers, networks and electromagnetic storage media that together process information.",
    Binds = "municipality, vendor", Checks = "definition; manifest: PK6102")]

[assembly: Clause("2(3)", Parent = "2",
    Ja = "情報セキュリティ\n"
        + "情報資産の機密性、完全性及び可用性を維持することをいう。",
    En = "Information security: keeping the confidentiality, integrity and availability of information assets.",
    Binds = "municipality", Checks = "definition; manifest: PK6210")]

[assembly: Clause("2(4)", Parent = "2",
    Ja = "情報セキュリティポリシー\n"
        + "この基本方針及び花巻市情報セキュリティ対策基準をいう。",
    En = "Information security policy: this Basic Policy and the Hanamaki City information security standards.",
    Binds = "municipality, staff", Checks = "definition; manifest: PK6003")]

[assembly: Clause("2(5)", Parent = "2",
    Ja = "機密性\n"
        + "情報にアクセスすることを認められた者だけが、情報にアクセスできる状態を確保することをいう。",
    En = "Confidentiality: only those who are authorised to access information can access it.",
    Binds = "staff, vendor", Checks = "definition; source: PK1007 PK2007 PK4002; run-time")]

[assembly: Clause("2(6)", Parent = "2",
    Ja = "完全性\n"
        + "情報が破壊、改ざん又は消去されていない状態を確保することをいう。",
    En = "Integrity: information is not destroyed, tampered with or erased.",
    Binds = "staff, vendor", Checks = "definition; source: PK9002; run-time")]

[assembly: Clause("2(7)", Parent = "2",
    Ja = "可用性\n"
        + "情報にアクセスすることを認められた者が、必要なときに中断されることなく、情報にアクセスできる状態を確保することをいう。",
    En = "Availability: those who are authorised to access information can access it when they need it, without interruption.",
    Binds = "municipality, vendor", Checks = "definition; manifest: PK6220; source; run-time")]

[assembly: Clause("2(8)", Parent = "2",
    Ja = "職員等\n"
        + "市の情報資産を取り扱う職員（非常勤職員、会計年度任用職員及び臨時的任用職員を含む。）をいう。",
    En = "Staff: the employees who handle the city's information assets, including part-time, fiscal-year and temporary employees.",
    Binds = "staff", Checks = "definition; manifest: PK6110; attestation")]

[assembly: Clause("2(9)", Parent = "2",
    Ja = "実施機関\n"
        + "市長部局、教育委員会、選挙管理委員会、監査委員、農業委員会、固定資産評価審査委員会、消防及び議会事務局をいう。",
    En = "Implementing bodies: the mayor's departments, the board of education, the election administration commission, the audit commissioners, the "
        + "agricultural committee, the fixed asset valuation review committee, the fire department and the secretariat of the assembly.",
    Binds = "municipality", Checks = "definition; manifest: PK6111")]

[assembly: Clause("2(10)", Parent = "2",
    Ja = "マイナンバー利用事務系（個人番号利用事務系）\n"
        + "個人番号利用事務（社会保障、地方税若しくは防災に関する事務）又は戸籍事務等に関わる情報システム及びデータをいう。",
    En = "My Number-use systems: the information systems and data concerned with affairs that use individual numbers (social security, local tax or "
        + "disaster prevention) or with family register and similar affairs.",
    Binds = "staff, vendor", Checks = "definition; source: PK2001 PK2004; run-time; manifest: PK6112")]

[assembly: Clause("2(11)", Parent = "2",
    Ja = "LGWAN 接続系\n"
        + "LGWAN に接続された情報システム及びその情報システムで取り扱うデータをいう（マイナンバー利用事務系を除く。）。",
    En = "LGWAN-connected systems: the information systems connected to LGWAN and the data that they handle, other than the My Number-use systems.",
    Binds = "staff, vendor", Checks = "definition; source: PK2005; manifest")]

[assembly: Clause("2(12)", Parent = "2",
    Ja = "インターネット接続系\n"
        + "インターネットメール、ホームページ管理システム等に関わるインターネットに接続された情報システム及びその情報システムで取り扱うデータをいう。",
    En = "Internet-connected systems: the information systems connected to the Internet, such as those for Internet mail and for managing web sites, "
        + "and the data that they handle.",
    Binds = "staff, vendor", Checks = "definition; source: PK1001; manifest: PK6113")]

[assembly: Clause("2(13)", Parent = "2",
    Ja = "通信経路の分割\n"
        + "LGWAN 接続系とインターネット接続系の両環境間の通信環境を分離した上で、安全が確保された通信だけを許可できるようにすることをいう。",
    En = "Separation of communication paths: separating the environment of the LGWAN-connected systems from that of the Internet-connected systems, "
        + "so that only communication known to be safe can be allowed between them.",
    Binds = "municipality, vendor", Checks = "definition; manifest: PK6301 PK6303; source: PK3006; run-time")]

[assembly: Clause("2(14)", Parent = "2",
    Ja = "無害化通信\n"
        + "インターネットメール本文のテキスト化や端末への画面転送等により、コンピュータウイルス等の不正プログラムの付着が無い等、"
        + "安全が確保された通信をいう。",
    En = "Sanitised communication: communication made safe, free of computer viruses and other malicious programs, for instance by turning the body "
        + "of Internet mail into text or by transferring only the screen to the terminal.",
    Binds = "municipality, vendor", Checks = "definition; source: PK1005; manifest: PK6302; run-time")]
