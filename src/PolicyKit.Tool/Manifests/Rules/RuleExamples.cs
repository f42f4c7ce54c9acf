using System.Collections.Immutable;

namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>An example for every rule of the tool about manifest, contract, evidence, waivers, policy and bundle, in the order of ids.</summary>
internal static class RuleExamples
{
    private const string Monitoring = "  monitoring: { by: 市情報政策課, logs: [auth, access], retentionDays: 365 }\n";
    private const string Restore = "  backup: { site: 別拠点, rpoHours: 24, rtoHours: 8, lastRestoreTest: 2026-03-15 }\n";
    private const string RelayZone = "zone: lgwan, network: net-lg, kind";
    private const string InternetRelay = "zone: internet, network: net-lg, kind";
    private const string Communications = "communications:\n";

    public static ImmutableArray<RuleExample> All { get; } =
    [
        Edit("PK5001", "components.zone, operation.monitoring", (RelayZone, InternetRelay), (Monitoring, "")),
        Edit("PK5002", "components.zone, securityCloud.used", (RelayZone, InternetRelay), ("securityCloud: { used: true,", "securityCloud: { used: false,")) with { Sound = InternetRelay },
        Edit("PK5101", "externalServices", ("externalServices: []\n", "")),
        Edit("PK5102", "externalServices.c, externalServices.ceiling", ("externalServices: []", Service("3B"))) with { Sound = Service("2") },
        Edit("PK5201", "socialMedia.procedure", ("    procedure: 運用手順-SNS-03\n", "")),
        Edit("PK5202", "socialMedia.publishable", ("publishable: [税の納期, 窓口案内]", "publishable: []")),
        Edit("PK5203", "socialMedia.responsible", ("responsible: { name: 佐藤花子, title: 広報係長 }", "responsible: { name: 未定, title: 広報係長 }")),
        Edit("PK6001", "policy.version", ("version: 2026.4.1", "version: 2023.6.1")),
        Edit("PK6004", "policy.procedure", (", procedure: 実施手順-税務-07", "")),
        Edit("PK6101", "components.zone, components.network, networks.zone, networks.devices", ("zone: lgwan, network: net-lg, kind", "zone: lgwan, network: net-mn, kind")),
        Edit("PK6102", "media", ("media:\n  - { id: backup-tape, place: 別拠点の保管庫, c: \"3B\" }\n", "")),
        Edit("PK6110", "users", ("users:\n  - { category: regular, count: 10 }\n  - { category: fiscal-year-appointed, count: 2 }\n", "users: []\n")),
        Edit("PK6111", "system.owner.agency", ("agency: 市長部局", "agency: 公平委員会")),
        Edit("PK6112", "components.tasks, components.zone", ("kind: boundary,", "kind: boundary, tasks: [戸籍],")),
        Edit("PK6115", "policy.profile", ("profile: alpha,", "profile: gamma,")),
        Edit("PK6201", "threats.clause, threats.controls, threats.reason", ("  - { clause: 3(4), controls: [代替要員 2名] }\n", "")),
        Edit("PK6202", "assets.a, operation.backup.lastRestoreTest", ("lastRestoreTest: 2026-03-15", "lastRestoreTest: 2025-03-15")),
        Edit("PK6203", "operation.deputies.operator", ("deputies: { operator: 2,", "deputies: { operator: 0,")),
        Edit("PK6204", "operation.continuity", ("  continuity: 無停電電源で2時間。以後は窓口で手書き受付とし、復旧後に入力する\n", "")),
        Edit("PK6210", "assets.c, assets.i, assets.a", ("{ id: servers, kind: infrastructure, of: tax-app, c: \"2\", i: 2, a: 2 }", "{ id: servers, kind: infrastructure, of: tax-app, c: \"2\", a: 2 }")),
        Edit("PK6211", "assets", ("assets:\n  - { id: kazei, kind: data, of: tax-app, c: \"3B\", i: 2, a: 2, dataKinds: [個人番号, 個人情報] }\n  - { id: servers, kind: infrastructure, of: tax-app, c: \"2\", i: 2, a: 2 }\n", "assets: []\n")),
        Edit("PK6212", "documents", ("documents:\n  - { id: network-diagram, name: ネットワーク構成図, c: \"2\" }\n", "documents: []\n")),
        Edit("PK6220", "assets.a, operation.backup", (Restore, "")),
        Edit("PK6301", "communications.to.host, communications.to.port, communications.to.protocol", (Communications, Out("*", "lgwan"))) with { Sound = Out("a.example.jp", "lgwan") },
        Edit("PK6302", "communications.from.zone, communications.to, communications.sanitize", ("    sanitize: { method: TextOnly, component: plain-text }\n", "")),
        Said("PK6303", "code, communications.from.host, communications.to.host"),
        Edit("PK6305", "communications.sanitize.component", ("sanitize: { method: TextOnly, component: plain-text }", "sanitize: { method: TextOnly }")),
        Edit("PK6306", "communications.basis.tokuteiTsushin, policy", (Communications, Special("internet", ", basis: { tokuteiTsushin: T-1 }"))) with { Sound = Special("mynumber", "") },
        Said("PK6307", "communications.basis.tokuteiTsushin, policy"),
        Edit("PK6308", "communications.sanitize.method, policy", ("sanitize: { method: TextOnly,", "sanitize: { method: antivirus,")),
        Said("PK6401", "contract"),
        Edit("PK6402", "contract.clauses", ("    return-or-erase: 第10条\n", "    return-or-erase: \n")),
        Edit("PK6404", "contract.subcontractors.approval, contract.subcontractors.clausesInherited", ("approval: 承認-2026-31, clausesInherited: true", "approval: 承認-2026-31, clausesInherited: false")),
        Edit("PK6406", "contract.signed, contract.ends", ("ends: 2027-03-31", "ends: 2026-05-31")),
        Edit("PK6501", "roles.role, roles.name", ("  - { role: ciso, name: 副市長 }\n", "  - { role: ciso, name: 未定 }\n")),
        Edit("PK6601", "operation.physical", ("  physical: { serverRoom: 管理区域A, disposal: 物理破壊と証明書 }\n", "")),
        Edit("PK6701", "operation.monitoring.by", ("monitoring: { by: 市情報政策課,", "monitoring: { by: 未定,")),
        Edit("PK6702", "operation.incidentPlan.lastDrill", ("lastDrill: 2026-02-03", "lastDrill: 2024-02-03")),
        Edit("PK6703", "checks.compliance", ("compliance: 2026-05-15", "compliance: 2024-05-15")),
        Edit("PK6801", "terminals.zone, terminals.removableMedia.write", ("removableMedia: { write: deny,", "removableMedia: { write: approved-only,")),
        Edit("PK6802", "terminals.zone, terminals.mfa.factors", ("factors: [icCard, face]", "factors: [password, pin]")),
        Said("PK6901", "file"),
        Edit("PK6902", "file", ("schema: https://policykit.example/schema/system/1", "schema: [https://policykit.example/schema/system/1")),
        Edit("PK6903", "file", ("  signed: 2026-04-10\n", "  signed: 2026-04-10\n  signed: 2026-04-11\n")),
        Edit("PK6904", "file", ("schema: https", "schema: &a https")),
        Edit("PK6905", "file", ("removableMedia:", "removeableMedia:")),
        Edit("PK6906", "file, policy", ("zone: lgwan, network: net-lg, kind", "zone: MyNumbr, network: net-lg, kind")),
        Edit("PK6907", "*.c", ("place: 別拠点の保管庫, c: \"3B\"", "place: 別拠点の保管庫, c: 3")),
        Edit("PK6908", "file", ("signed: 2026-04-10", "signed: 2026-4-1")),
        Edit("PK6909", "file", ("name: 税務システム", "name: 未記入")),
        Edit("PK6910", "file", ("network: net-lg, kind", "network: net-lgg, kind")),
        Edit("PK6911", "*.id", ("{ id: servers", "{ id: KAZEI")),
        Edit("PK7004", "checks.audit, checks.selfCheck", ("audit: 2026-01-20", "audit: 2024-01-20")),
        Edit("PK7005", "attestations.validUntil", ("validUntil: 2027-03-31, evidence: training-2026", "validUntil: 2026-05-31, evidence: training-2026")),
        Edit("PK7006", "attestations.date", ("date: 2026-04-20", "date: 2026-06-20")),
        Edit("PK7007", "attestations.by, contract.vendor, roles", ("clause: 6(5), by: 山田太郎", "clause: 6(5), by: 田中次郎")),
        Said("PK7101", "evidence.pkz, --overlay, --audience"),
        Edit("PK7201", "evidence.file", ("file: evidence/gpo.html", "file: evidence/absent.html")),
        Edit("PK7202", "evidence.file, evidence.sha256", ("file: evidence/gpo.html", "file: evidence/idp.json")),
        Edit("PK7203", "evidence.file", ("file: evidence/gpo.html", "file: ../../etc/passwd")),
        Said("PK9101", "waivers.until"),
        Said("PK9102", "waivers.until"),
        Said("PK9103", "waivers.grantedOn, waivers.until, policy"),
        Said("PK9104", "waivers.grantedBy, contract.vendor"),
        Said("PK9105", "waivers.rule, policy"),
        Said("PK9106", "waivers.scope"),
        Said("PK9107", "waivers.rule, policy"),
        Said("PK9108", "waivers"),
        Said("PK9109", "waivers.rule, waivers.scope"),
        Said("PK9110", "waivers.grantedOn, --as-of"),
        Said("PK9111", "requests.system, requests.assessment, evidence.pkz"),
        Said("PK9201", "--policy, --overlay, --trust-city"),
        Said("PK9202", "--policy, --overlay, --trust-city"),
        Edit("PK9203", "policy.digest, --policy, --overlay", ("profile: alpha,", $"digest: \"sha256:{new string('0', 64)}\", profile: alpha,")),
        Edit("PK9204", "policy.version, --min-sequence", ("version: 2026.4.1", "version: 2027.4.1")),
        Said("PK9205", "policy, --as-of"),
        Said("PK9206", "policy"),
        Said("PK9207", "--overlay, policy, dotnet pack"),
        Said("PK9301", "components.projects, code"),
        Said("PK9302", "components.projects, code"),
        Said("PK9303", "code"),
        Edit("PK9304", "components.projects, code", (", projects: [src/Tax.App/Tax.App.csproj]", ""), (", projects: [src/Relay/Relay.csproj]", "")),
        Said("PK9401", "evidence.pkz"),
        Said("PK9402", "evidence.pkz, --source, --binaries"),
        Said("PK9403", "evidence.pkz"),
        Said("PK9404", "evidence.pkz"),
        Said("PK9405", "evidence.pkz"),
        Said("PK9406", "evidence.pkz, --policy, --source, --binaries"),
        Said("PK9407", "evidence.pkz, --trust"),
        Said("PK9408", "evidence.pkz"),
        Said("PK9409", "evidence.pkz, --contract"),
    ];

    public static RuleExample? Of(string rule) => All.FirstOrDefault(example => example.Rule == rule);

    private static RuleExample Edit(string rule, string reads, params (string From, string To)[] edits) => new(rule, reads, [.. edits]);

    private static RuleExample Said(string rule, string reads) => new(rule, reads, []);

    private static string Service(string confidentiality) =>
        $"externalServices: [{{ id: s, name: 保管, rule: 規程-1, ceiling: \"2\", c: \"{confidentiality}\" }}]";

    private static string Out(string host, string zone) =>
        $"{Communications}  - {{ id: out, from: notice-relay, to: {{ external: x, host: \"{host}\", port: 443, protocol: https, zone: {zone} }} }}\n";

    private static string Special(string zone, string basis) =>
        $"{Communications}  - {{ id: out, from: tax-app, to: {{ external: x, host: a.example, port: 443, protocol: https, zone: {zone} }}{basis} }}\n";
}
