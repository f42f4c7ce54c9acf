// 花巻市情報セキュリティ基本方針 6. 情報セキュリティ対策

[assembly: Clause("6",
    Ja = "情報セキュリティ対策\n"
        + "市の情報資産を保護するため、次に掲げる情報セキュリティ対策を実施するものとする。",
    En = "Information security measures. To protect the city's information assets, the following information security measures are taken.",
    Binds = "municipality", Checks = "roll-up")]

[assembly: Clause("6(1)", Parent = "6",
    Ja = "組織体制\n"
        + "市は、保有する情報資産について、統一的な情報セキュリティ対策を推進及び管理するための全庁的な体制を整備するものとする。",
    En = "Organisation: the city sets up a city-wide structure that promotes and manages uniform information security measures for the information "
        + "assets it holds.",
    Binds = "municipality, vendor", Checks = "manifest: PK6501; attestation")]

[assembly: Clause("6(2)", Parent = "6",
    Ja = "情報資産の分類と管理\n"
        + "市が保有する情報資産を機密性、完全性及び可用性に応じて分類し、当該分類に基づき情報セキュリティ対策を実施するものとする。",
    En = "Classification and management of information assets: the information assets that the city holds are classified by confidentiality, "
        + "integrity and availability, and information security measures are taken according to that classification.",
    Binds = "staff, vendor", Checks = "source: PK2001 PK2002 PK2003 PK2004 PK2005 PK1004; manifest: PK6102 PK6210 PK6220")]

[assembly: Clause("6(3)", Parent = "6",
    Ja = "情報システム全体の強靱性の向上\n"
        + "情報セキュリティの強化を目的とし、業務の効率性・利便性の観点を踏まえ、情報システム全体に対し、次の三段階の対策を講じる。",
    En = "Strengthening the information systems as a whole: to strengthen information security, and with efficiency and convenience of the work in "
        + "view, the following three-stage measures are taken for all information systems.",
    Binds = "municipality", Checks = "manifest: PK6101 PK6115; source: PK1000 PK3001")]

[assembly: Clause("6(3)①", Parent = "6(3)",
    Ja = "マイナンバー利用事務系においては、原則として、他の領域との通信をできないようにした上で、"
        + "端末からの情報持ち出し不可設定や端末への多要素認証の導入等により、住民情報の流出を防ぐ。",
    En = "In the My Number-use systems, communication with other areas is, in principle, made impossible; the outflow of residents' information is "
        + "then prevented by measures such as settings that stop information being taken out of terminals and multi-factor authentication at terminals.",
    Binds = "municipality, staff, vendor", Checks = "source: PK1001 PK1002 PK1003 PK1006 PK1007 PK1009 PK3004 PK4001; run-time; manifest: PK6112")]

[assembly: Clause("6(3)①-1", Parent = "6(3)①",
    Ja = "原則として、他の領域との通信をできないようにした上で",
    En = "In principle, communication with other areas is made impossible.",
    Binds = "municipality, vendor", Checks = "source: PK1001 PK1002 PK1003 PK3004; run-time; manifest: PK6306 PK6307")]

[assembly: Clause("6(3)①-2", Parent = "6(3)①",
    Ja = "端末からの情報持ち出し不可設定",
    En = "Terminals are set so that information cannot be taken out of them.",
    Binds = "municipality, staff, vendor", Checks = "manifest: PK6801; source: PK1006; run-time")]

[assembly: Clause("6(3)①-3", Parent = "6(3)①",
    Ja = "端末への多要素認証の導入等により、住民情報の流出を防ぐ",
    En = "Terminals require multi-factor authentication, among other measures against the outflow of residents' information.",
    Binds = "municipality, vendor", Checks = "manifest: PK6802; source: PK4001; run-time")]

[assembly: Clause("6(3)②", Parent = "6(3)",
    Ja = "LGWAN 接続系においては、LGWAN と接続する業務用システムと、インターネット接続系の情報システムとの通信経路を分割する。なお、"
        + "両システム間で通信する場合には、無害化通信を実施する。",
    En = "In the LGWAN-connected systems, the communication paths of the business systems connected to LGWAN are separated from those of the "
        + "Internet-connected systems. Where the two communicate, the communication is sanitised.",
    Binds = "municipality, vendor", Checks = "source: PK1004 PK1005 PK2006 PK2007 PK3002 PK3003 PK3005 PK3006; run-time; manifest")]

[assembly: Clause("6(3)②-1", Parent = "6(3)②",
    Ja = "LGWAN と接続する業務用システムと、インターネット接続系の情報システムとの通信経路を分割する",
    En = "The business systems connected to LGWAN and the Internet-connected systems have separate communication paths.",
    Binds = "municipality, vendor", Checks = "manifest: PK6301 PK6303 PK6304; source: PK3002 PK3003 PK3006")]

[assembly: Clause("6(3)②-2", Parent = "6(3)②",
    Ja = "両システム間で通信する場合には、無害化通信を実施する",
    En = "Communication between the two, in either direction, is sanitised.",
    Binds = "municipality, vendor", Checks = "source: PK1004 PK1005; manifest: PK6302 PK6305 PK6308; run-time")]

[assembly: Clause("6(3)③", Parent = "6(3)",
    Ja = "インターネット接続系においては、不正通信の監視機能の強化等の高度な情報セキュリティ対策を実施する。高度な情報セキュリティ対策として、"
        + "自治体情報セキュリティクラウドの導入等を実施する。",
    En = "In the Internet-connected systems, advanced information security measures are taken, such as stronger monitoring for unauthorised "
        + "communication. Among these measures, the city adopts the local-government information security cloud and the like.",
    Binds = "municipality, vendor", Checks = "manifest: PK6113; run-time")]

[assembly: Clause("6(3)③-1", Parent = "6(3)③",
    Ja = "不正通信の監視機能の強化等の高度な情報セキュリティ対策を実施する",
    En = "Advanced measures are taken, such as stronger monitoring for unauthorised communication.",
    Binds = "municipality, vendor", Checks = "manifest: PK5001; run-time")]

[assembly: Clause("6(3)③-2", Parent = "6(3)③",
    Ja = "自治体情報セキュリティクラウドの導入等を実施する",
    En = "The local-government information security cloud and the like are adopted.",
    Binds = "municipality, vendor", Checks = "manifest: PK5002")]

[assembly: Clause("6(4)", Parent = "6",
    Ja = "物理的セキュリティ\n"
        + "ネットワーク、情報システム、サーバ室及び職員等が使用するパソコン等の管理について、物理的セキュリティ対策を講じる。",
    En = "Physical security: physical measures are taken for the management of networks, information systems, server rooms, and the computers and "
        + "other equipment that staff use.",
    Binds = "municipality, staff, vendor", Checks = "manifest: PK6601; attestation")]

[assembly: Clause("6(5)", Parent = "6",
    Ja = "人的セキュリティ\n"
        + "情報セキュリティに関して職員等が遵守すべき事項を定め、職員等に対する研修の実施、"
        + "情報システムの運用方法及び委託事業者に対する指導監査等の人的セキュリティ対策を講じる。",
    En = "Personnel security: what staff must observe is laid down, and personnel measures are taken, such as training of staff, ways of operating "
        + "information systems, and guidance and audit of contractors.",
    Binds = "municipality, staff, vendor", Checks = "attestation: PK7002 PK7003; manifest")]

[assembly: Clause("6(6)", Parent = "6",
    Ja = "技術的セキュリティ\n"
        + "情報システム及び職員等が使用するパソコン等の管理、情報システム等のアクセス制御、"
        + "不正プログラム対策及び不正アクセス対策等の技術的セキュリティ対策を講じる。",
    En = "Technical security: technical measures are taken, such as management of information systems and of the computers that staff use, access "
        + "control, and measures against malicious programs and unauthorised access.",
    Binds = "staff, vendor", Checks = "source: PK2008 PK2009 PK4002 PK4003 PK4004 PK4005 PK9002; run-time; manifest")]

[assembly: Clause("6(7)", Parent = "6",
    Ja = "運用\n"
        + "情報システムの監視、情報セキュリティポリシーの遵守状況の確認、業務委託を行う際のセキュリティ確保等、"
        + "情報セキュリティポリシーの運用面の対策を講じるものとする。また、"
        + "情報資産に対するセキュリティ侵害が発生した場合等に迅速かつ適正に対応するため、情報セキュリティインシデント対応計画を策定する。",
    En = "Operation: operational measures are taken for the information security policy, such as monitoring information systems, confirming "
        + "compliance with the policy, and keeping outsourced work secure. To respond quickly and properly when the security of information assets is "
        + "breached, an information security incident response plan is drawn up.",
    Binds = "municipality, vendor", Checks = "run-time; manifest; attestation")]

[assembly: Clause("6(7)-1", Parent = "6(7)",
    Ja = "情報システムの監視、情報セキュリティポリシーの遵守状況の確認、業務委託を行う際のセキュリティ確保等、"
        + "情報セキュリティポリシーの運用面の対策を講じるものとする",
    En = "Information systems are monitored, compliance with the policy is confirmed, and outsourced work is kept secure.",
    Binds = "municipality, vendor", Checks = "run-time: PK6705; manifest: PK6701; attestation")]

[assembly: Clause("6(7)-2", Parent = "6(7)",
    Ja = "情報セキュリティインシデント対応計画を策定する",
    En = "An information security incident response plan is drawn up.",
    Binds = "municipality, vendor", Checks = "manifest: PK6702; attestation")]

[assembly: Clause("6(8)", Parent = "6",
    Ja = "業務委託と外部サービスの利用\n"
        + "業務委託を行う場合には、委託事業者を選定し、情報セキュリティ要件を明記した契約を締結し、"
        + "委託事業者において必要なセキュリティ対策が確保されていることを確認し、必要に応じて契約に基づき措置を講じる。\n"
        + "外部サービスを利用する場合には、利用に係る規程を整備し対策を講じる。\n"
        + "ソーシャルメディアサービスを利用する場合には、ソーシャルメディアサービスの運用手順を定め、"
        + "ソーシャルメディアサービスで発信できる情報を規定し、利用するソーシャルメディアサービスごとの責任者を定める。",
    En = "Outsourcing and use of external services: when work is outsourced, the contractor is selected, a contract that states the information "
        + "security requirements is made, the city confirms that the contractor has the necessary security measures, and acts under the contract where "
        + "needed.\n"
        + "When external services are used, rules for their use are laid down and measures are taken.\n"
        + "When social media services are used, the procedure for operating them is laid down, the information that may be published on them is "
        + "specified, and a responsible person is named for each service.",
    Binds = "municipality, staff, vendor", Checks = "source: PK1008; manifest; attestation")]

[assembly: Clause("6(8)-1", Parent = "6(8)",
    Ja = "業務委託を行う場合には、委託事業者を選定し、情報セキュリティ要件を明記した契約を締結し、"
        + "委託事業者において必要なセキュリティ対策が確保されていることを確認し、必要に応じて契約に基づき措置を講じる",
    En = "Outsourcing: select the contractor, make a contract that states the security requirements, confirm that the measures are in place, and act "
        + "under the contract where needed.",
    Binds = "municipality, vendor", Checks = "manifest: PK6401 PK6402 PK6403 PK6404 PK6405 PK6406; attestation")]

[assembly: Clause("6(8)-2", Parent = "6(8)",
    Ja = "外部サービスを利用する場合には、利用に係る規程を整備し対策を講じる",
    En = "External services: lay down rules for their use and take measures.",
    Binds = "municipality, vendor", Checks = "manifest: PK5102; source: PK5101")]

[assembly: Clause("6(8)-3", Parent = "6(8)",
    Ja = "ソーシャルメディアサービスを利用する場合には、ソーシャルメディアサービスの運用手順を定め、"
        + "ソーシャルメディアサービスで発信できる情報を規定し、利用するソーシャルメディアサービスごとの責任者を定める",
    En = "Social media services: lay down the operating procedure, specify what may be published, and name a responsible person for each service.",
    Binds = "municipality, staff, vendor", Checks = "manifest: PK5201 PK5202 PK5203; source: PK1008")]

[assembly: Clause("6(9)", Parent = "6",
    Ja = "評価・見直し\n"
        + "情報セキュリティ対策の運用において、情報セキュリティポリシーの遵守状況を定期的に確認するものとする。",
    En = "Evaluation and revision: in operating the information security measures, compliance with the information security policy is confirmed at "
        + "regular intervals.",
    Binds = "municipality", Checks = "manifest: PK6002 PK6703; source: PK1010 PK9001; attestation")]
