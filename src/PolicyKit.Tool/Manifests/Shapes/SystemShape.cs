using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Manifests.Shapes;

/// <summary>The shape of <c>policykit.system.yaml</c>.</summary>
internal static class SystemShape
{
    public const string Schema = "https://policykit.example/schema/system/1";

    /// <summary>The form of a file of requested waivers.</summary>
    public const string RequestSchema = "https://policykit.example/schema/waiver-request/1";

    private static readonly TextShape Any = new(TextKind.Any);
    private static readonly TextShape AnyOrEmpty = new(TextKind.AnyOrEmpty);
    private static readonly TextShape Id = new(TextKind.Id);
    private static readonly TextShape Date = new(TextKind.Date);
    private static readonly TextShape Confidentiality = new(TextKind.Confidentiality);
    private static readonly TextShape Number = new(TextKind.Number);
    private static readonly TextShape Sha256 = new(TextKind.Sha256);
    private static readonly TextShape Boolean = new(TextKind.Boolean);
    private static readonly TextShape Level = OneOf("2", "1");
    private static readonly TextShape Zone = new(TextKind.OneOf) { Values = policy => [.. policy.Zones.Select(zone => zone.Id)] };
    private static readonly TextShape ZoneOrExternal = new(TextKind.OneOf) { Values = policy => [.. policy.Zones.Select(zone => zone.Id), PolicyFacts.External] };
    private static readonly ListShape Words = new(Any);
    private static readonly ListShape Ids = new(Id);

    private static readonly ObjectShape Person = Object(Need("name", Any, "氏名"), May("title", Any, "役職"));

    private static readonly EitherShape Endpoint = new(Id, Object(
        May("external", Any, "市のシステムではない相手の名称"), May("component", Id, "構成要素の id"), May("zone", ZoneOrExternal, "相手の領域"),
        May("host", Any, "相手のホスト名（ワイルドカード不可）"), May("port", Any, "ポート番号"), May("protocol", Any, "通信規約（https など）")));

    /// <summary>Exceptions that are asked for, in a manifest or in a file of their own.</summary>
    public static ListShape Requests { get; } = new(Object(
        Need("rule", Any, "例外を求めるルール"),
        Need("scope", Object(May("component", Id, "構成要素の id"), May("file", Any, "ファイル"), May("findings", new ListShape(Sha256), "検出の識別子。書かないときは範囲内のすべて")), "範囲"),
        Need("reason", Any, "理由"), Need("until", Date, "期限"), May("compensating", Words, "代替策")));

    public static ObjectShape Root { get; } = Object(
        Need("schema", OneOf(Schema), "この書式の版"),
        Need("policy", Object(
            Need("id", Any, "適用するポリシーの id"), Need("version", Any, "ポリシーの版"),
            May("digest", Sha256, "ポリシーの内容の SHA-256"), May("profile", Any, "ネットワークモデル（alpha、alpha-prime、beta、beta-prime）"),
            May("procedure", Any, "このシステムの情報セキュリティ実施手順の識別番号（10）。内容は書かない")), "適用するポリシー"),
        Need("system", Object(
            Need("id", Id, "システムの識別子（英数字）"), Need("name", Any, "システムの名称"),
            Need("owner", Object(
                Need("agency", Any, "実施機関（2(9)）"), Need("section", Any, "所管課"), May("manager", Any, "情報システム管理者の氏名または職名")), "所管"),
            Need("documentClass", Object(Need("c", Confidentiality, "自治体機密性")), "この文書自身の分類（4(2)③）")), "対象の情報システム"),
        May("contract", Object(
            Need("number", Any, "契約番号"),
            Need("vendor", Object(
                Need("name", Any, "委託事業者の名称"), Need("responsible", Any, "委託事業者の責任者"), May("contact24h", Any, "24時間連絡先"),
                May("certificateSha256", Sha256, "証跡に署名する証明書の SHA-256")), "委託事業者"),
            Need("signed", Date, "契約日"), May("ends", Date, "契約の終期"),
            May("clauses", new KeyedShape(policy => policy.ContractClauses, AnyOrEmpty), "契約に明記する情報セキュリティ要件と契約の条（6(8)）"),
            May("subcontractors", new ListShape(Object(
                Need("name", Any, "再委託先の名称"), May("approval", Any, "再委託の許諾番号"), May("clausesInherited", Boolean, "同じ要件を課しているか"))), "再委託先")),
            "業務委託契約（6(8)）"),
        May("networks", new ListShape(Object(
            Need("id", Id, "ネットワークの id"), Need("zone", Zone, "領域"), May("devices", Ids, "構成機器"))), "ネットワーク（2(1)）"),
        May("components", new ListShape(Object(
            Need("id", Id, "構成要素の id"), Need("zone", Zone, "領域（2(10)〜(12)）"), Need("network", Id, "つながるネットワークの id"),
            May("kind", OneOf("application", "boundary", "database", "terminal-server"), "種別。領域間の中継は boundary"),
            May("tasks", Words, "扱う事務（2(10)）"), May("projects", Words, "ソースコードのプロジェクト（このファイルからの相対パス）"))), "構成要素"),
        May("media", new ListShape(Object(Need("id", Id, "媒体の id"), Need("place", Any, "保管場所"), May("c", Confidentiality, "自治体機密性"))), "電磁的記録媒体（2(2)）。ないときは [] と書く"),
        May("assets", new ListShape(Object(
            Need("id", Id, "情報資産の id"), Need("kind", OneOf("data", "infrastructure", "document"), "種別（4(2)①〜③）"), May("of", Id, "保持する構成要素の id"),
            May("c", Confidentiality, "自治体機密性"), May("i", Level, "自治体完全性"), May("a", Level, "自治体可用性"), May("dataKinds", Words, "情報の種類"))), "情報資産（6(2)）"),
        May("communications", new ListShape(Object(
            Need("id", Id, "通信の id"), Need("from", Endpoint, "送信元"), Need("to", Endpoint, "送信先"),
            May("basis", Object(May("tokuteiTsushin", Any, "特定通信の許可番号")), "原則の例外とする根拠（6(3)①）"),
            May("sanitize", Object(Need("method", Any, "無害化の方式（2(14)）"), May("component", Id, "無害化装置の id")), "無害化（6(3)②）"),
            May("dataKinds", Words, "流れる情報の種類"))), "通信。ここにない通信は認めない（2(13)）"),
        May("sanitizers", new ListShape(Object(
            Need("id", Id, "無害化装置の id"), Need("product", Any, "製品名"), Need("version", Any, "版"), May("log", OneOf("required", "none"), "記録の有無"))), "無害化装置"),
        May("externalServices", new ListShape(Object(
            Need("id", Id, "外部サービスの id"), Need("name", Any, "名称"), May("rule", Any, "利用に係る規程の識別番号"), May("ceiling", Confidentiality, "扱える情報の上限"),
            May("c", Confidentiality, "扱う情報の自治体機密性"), May("region", Any, "保管場所"), May("assurance", Any, "ISMAP 登録番号など、または理由"))), "外部サービス（6(8)）。使わないときは [] と書く"),
        May("securityCloud", Object(Need("used", Boolean, "利用の有無"), May("generation", Any, "世代"), May("approval", Any, "接続の承認番号")), "自治体情報セキュリティクラウド（6(3)③）"),
        May("socialMedia", new ListShape(Object(
            Need("service", Any, "サービス名"), Need("account", Any, "アカウント"), May("procedure", Any, "運用手順の識別番号"),
            May("publishable", Words, "発信できる情報"), May("responsible", new ListShape(Person, OrOne: true), "サービスごとの責任者（1名）"))), "ソーシャルメディア（6(8)）"),
        May("terminals", new ListShape(Object(
            Need("group", Id, "端末の集まりの名称"), Need("zone", Zone, "領域"),
            May("removableMedia", Object(
                Need("write", OneOf("deny", "approved-only", "allow"), "書き出し"), Need("read", OneOf("deny", "approved-only", "allow"), "読み込み"), May("evidence", Ids, "証拠")), "外部媒体（6(3)①）"),
            May("mfa", Object(
                Need("factors", new ListShape(OneOf("password", "pin", "icCard", "token", "phone", "face", "fingerprint", "vein", "iris")), "認証の要素"), May("evidence", Ids, "証拠")), "多要素認証（6(3)①）"))), "端末"),
        May("users", new ListShape(Object(
            Need("category", OneOf("regular", "part-time", "fiscal-year-appointed", "temporary", "vendor"), "職員等の区分（2(8)）"), May("count", Number, "人数"))), "利用者"),
        May("roles", new ListShape(Object(
            Need("role", OneOf("ciso", "chief", "system-owner", "vendor-responsible"), "役割"), Need("name", Any, "氏名または職名"))), "組織体制（6(1)）"),
        May("threats", new ListShape(Object(
            Need("clause", OneOf("3(1)", "3(2)", "3(3)", "3(4)", "3(5)"), "脅威（3）"), May("controls", Words, "対策"), May("reason", Any, "対策を要しない理由"))), "脅威と対策（3）"),
        May("documents", new ListShape(Object(Need("id", Id, "文書の id"), Need("name", Any, "文書名"), Need("c", Confidentiality, "自治体機密性"))), "システム関連文書（4(2)③）"),
        May("operation", Object(
            May("monitoring", Object(Need("by", Any, "監視する者"), Need("logs", Words, "記録の種類"), Need("retentionDays", Number, "保存日数")), "監視（6(7)）"),
            May("incidentPlan", Object(
                Need("id", Any, "計画の識別番号"), Need("version", Any, "版"), Need("reportWithinHours", Number, "報告の期限（時間）"), May("lastDrill", Date, "最後の訓練日")), "インシデント対応計画（6(7)）"),
            May("backup", Object(
                Need("site", Any, "保管場所"), Need("rpoHours", Number, "目標復旧時点（時間）"), Need("rtoHours", Number, "目標復旧時間（時間）"), May("lastRestoreTest", Date, "最後の復元試験日")), "バックアップ（3(3)）"),
            May("deputies", Object(May("operator", Number, "操作を代わりに行える人数"), May("runbook", Any, "手順書")), "代替要員（3(4)）"),
            May("continuity", Any, "停電・通信途絶時の運用（3(5)）"),
            May("physical", Object(Need("serverRoom", Any, "サーバ室の区分"), Need("disposal", Any, "廃棄の方法")), "物理的対策（6(4)）")), "運用"),
        May("checks", Object(May("compliance", Date, "遵守状況を最後に確認した日（6(9)）"), May("audit", Date, "最後の監査日（7）"), May("selfCheck", Date, "最後の自己点検日（7）")), "確認・監査の日付"),
        May("attestations", new ListShape(Object(
            Need("id", Id, "申告の id"), Need("clause", Any, "条項"), Need("by", Any, "申告者"), May("role", OneOf("vendor", "municipality"), "立場"),
            Need("date", Date, "申告日"), May("validUntil", Date, "有効期限"), May("evidence", Id, "証拠の id"), May("statement", Any, "申告の内容"))), "申告（人が確かめたこと）"),
        May("evidence", new ListShape(Object(
            Need("id", Id, "証拠の id"), Need("file", Any, "ファイル（このファイルからの相対パス）"), Need("sha256", Sha256, "ファイルの SHA-256"),
            May("class", Object(Need("c", Confidentiality, "自治体機密性")), "分類"))), "証拠"),
        May("requests", Requests, "例外措置の申請。許可は市の署名ファイルによる"));

    /// <summary>The shape of a file of requested waivers.</summary>
    public static ObjectShape RequestFile { get; } = Object(
        Need("schema", OneOf(RequestSchema), "この書式の版"), Need("system", Id, "システムの識別子"), Need("assessment", Sha256, "評価結果 results.canonical.json の SHA-256"),
        Need("requestedBy", Any, "申請者"), Need("requestedOn", Date, "申請日"), Need("requests", Requests, "申請"));

    private static ObjectShape Object(params Member[] members) => new([.. members]);

    private static Member Need(string name, Shape shape, string about) => new(name, shape, true, about);

    private static Member May(string name, Shape shape, string about) => new(name, shape, false, about);

    private static TextShape OneOf(params string[] values) => new(TextKind.OneOf) { Values = _ => values };
}
