using System.Text;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Manifests;

/// <summary>Bad manifests: each is the good one with a single edit, and is answered with its rule, a place and an exit code.</summary>
public sealed class BadManifestTests : IDisposable
{
    private readonly VendorSystem system = new();

    public void Dispose() => system.Dispose();

    [Theory]
    // form: unknown keys, values, classes, days, doubles
    [InlineData("removableMedia:", "removeableMedia:", "PK6905", 2, "もしかして: removableMedia")]
    [InlineData("zone: lgwan, network: net-lg, kind", "zone: MyNumbr, network: net-lg, kind", "PK6906", 2, "もしかして: mynumber")]
    [InlineData("zone: lgwan, network: net-lg, kind", "zone: ＬＧＷＡＮ, network: net-lg, kind", "PK6906", 2, "もしかして: lgwan")]
    [InlineData("zone: lgwan, network: net-lg, kind", "zone: マイナンバー利用事務系, network: net-lg, kind", "PK6906", 2, "もしかして: mynumber")]
    [InlineData("zone: lgwan, network: net-lg, kind", "zone: 庁内系, network: net-lg, kind", "PK6906", 2, "使えるもの: ")]
    [InlineData("place: 別拠点の保管庫, c: \"3B\"", "place: 別拠点の保管庫, c: 3", "PK6907", 2, "旧来の「3」")]
    [InlineData("place: 別拠点の保管庫, c: \"3B\"", "place: 別拠点の保管庫, c: 3D", "PK6907", 2, "3A/3B/3C/2/1")]
    [InlineData("place: 別拠点の保管庫, c: \"3B\"", "place: 別拠点の保管庫, c: 3B", "PK6907", 0, "")]
    [InlineData("signed: 2026-04-10", "signed: 2026-4-1", "PK6908", 2, "yyyy-MM-dd")]
    [InlineData("signed: 2026-04-10", "signed: 2026-02-30", "PK6908", 2, "実在する日")]
    [InlineData("signed: 2026-04-10", "signed: 令和8年4月31日", "PK6908", 2, "実在する日")]
    [InlineData("signed: 2026-04-10", "signed: 令和8年4月10日", "PK6908", 2, "もしかして: 2026-04-10")]
    [InlineData("write: deny", "write: no", "PK6906", 2, "approved-only")]
    [InlineData("write: deny", "write: off", "PK6906", 2, "approved-only")]
    [InlineData("signed: 2026-04-10\n", "signed: 2026-04-10\n  signed: 2026-04-11\n", "PK6903", 2, "行目")]
    [InlineData("method: TextOnly, component: plain-text", "method: TextOnly, component: cdr-99", "PK6910", 2, "使えるもの: plain-text")]
    [InlineData("network: net-lg, kind", "network: net-lgg, kind", "PK6910", 2, "もしかして: net-lg")]
    [InlineData("id: notice-relay", "id: ＴＡＸ-app", "PK6909", 2, "半角英数字")]
    [InlineData("{ id: servers", "{ id: KAZEI", "PK6911", 2, "行目と同じ")]
    [InlineData("id: notice-relay, zone", "id: tax-app, zone", "PK6911", 2, "行目と同じ")]
    [InlineData("name: 税務システム", "name: 未記入", "PK6909", 2, "まだ記入")]
    [InlineData("schema: https", "schema: &a https", "PK6904", 2, "アンカー")]
    [InlineData("schema: https://policykit.example/schema/system/1", "schema: https://policykit.example/schema/system/9", "PK6906", 2, "system/1")]
    // whom and where
    [InlineData("agency: 市長部局", "agency: 公平委員会", "PK6111", 3, "市長部局、教育委員会")]
    [InlineData("kind: boundary,", "kind: boundary, tasks: [戸籍],", "PK6112", 1, "6(3)①")]
    [InlineData("id: notice-relay, zone: lgwan, network: net-lg", "id: notice-relay, zone: lgwan, network: net-mn", "PK6101", 1, "net-mn")]
    [InlineData("profile: alpha,", "profile: gamma,", "PK6115", 1, "alpha-prime")]
    // communications
    [InlineData("communications:\n", "communications:\n  - { id: out, from: notice-relay, to: { external: x, host: \"*\", port: 443, protocol: https, zone: lgwan } }\n", "PK6301", 1, "'*'")]
    [InlineData("communications:\n", "communications:\n  - { id: out, from: notice-relay, to: { external: x, host: 0.0.0.0/0, port: 443, protocol: https, zone: lgwan } }\n", "PK6301", 1, "0.0.0.0/0")]
    [InlineData("communications:\n", "communications:\n  - { id: out, from: notice-relay, to: { external: x, host: a.example, protocol: https, zone: lgwan } }\n", "PK6301", 1, "port")]
    [InlineData("communications:\n", "communications:\n  - { id: out, from: tax-app, to: { external: x, host: a.example, port: 443, protocol: https, zone: internet } }\n", "PK1001", 1, "6(3)①")]
    [InlineData("communications:\n", "communications:\n  - { id: out, from: tax-app, to: notice-relay }\n", "PK1002", 1, "6(3)①")]
    [InlineData("communications:\n", "communications:\n  - { id: in, from: notice-relay, to: tax-app }\n", "PK1003", 1, "6(3)①")]
    [InlineData("communications:\n", "communications:\n  - { id: out, from: tax-app, to: { external: x, host: a.example, port: 443, protocol: https, zone: internet }, basis: { tokuteiTsushin: T-1 } }\n", "PK6306", 1, "T-1")]
    [InlineData("    sanitize: { method: TextOnly, component: plain-text }\n", "", "PK6302", 1, "6(3)②-2")]
    [InlineData("sanitize: { method: TextOnly,", "sanitize: { method: antivirus,", "PK6308", 1, "無害化の方式ではありません")]
    [InlineData("sanitize: { method: TextOnly,", "sanitize: { method: TextOnli,", "PK6308", 1, "もしかして: TextOnly")]
    [InlineData("sanitize: { method: TextOnly, component: plain-text }", "sanitize: { method: TextOnly }", "PK6305", 1, "notice-in")]
    // terminals
    [InlineData("factors: [icCard, face]", "factors: [password, pin]", "PK6802", 1, "同じ種類の要素")]
    [InlineData("factors: [icCard, face]", "factors: []", "PK6802", 1, "同じ種類の要素")]
    [InlineData("factors: [icCard, face]", "factors: [icCard, icCard]", "PK6802", 1, "同じ種類の要素")]
    [InlineData("    removableMedia: { write: deny, read: approved-only, evidence: [gpo-export] }\n", "", "PK6801", 1, "未申告")]
    // social media
    [InlineData("    responsible: { name: 佐藤花子, title: 広報係長 }\n", "", "PK5203", 1, "1名")]
    [InlineData("responsible: { name: 佐藤花子, title: 広報係長 }", "responsible: [{ name: 佐藤花子 }, { name: 鈴木一郎 }]", "PK5203", 1, "現在 2 名")]
    [InlineData("responsible: { name: 佐藤花子,", "responsible: { name: 未定,", "PK5203", 1, "現在 0 名")]
    [InlineData("responsible: { name: 佐藤花子,", "responsible: { name: \"-\",", "PK5203", 1, "現在 0 名")]
    [InlineData("responsible: { name: 佐藤花子,", "responsible: { name: TBD,", "PK5203", 1, "現在 0 名")]
    [InlineData("    procedure: 運用手順-SNS-03\n", "", "PK5201", 1, "LINE")]
    [InlineData("publishable: [税の納期, 窓口案内]", "publishable: []", "PK5202", 1, "LINE")]
    // contract
    [InlineData("    return-or-erase: 第10条\n", "", "PK6402", 1, "return-or-erase")]
    [InlineData("return-or-erase: 第10条", "return-or-erase: ", "PK6402", 1, "return-or-erase")]
    [InlineData("approval: 承認-2026-31, ", "", "PK6404", 1, "許諾番号")]
    [InlineData("clausesInherited: true", "clausesInherited: false", "PK6404", 1, "同じ要件")]
    [InlineData("ends: 2027-03-31", "ends: 2026-05-31", "PK6406", 1, "2026-05-31")]
    [InlineData("signed: 2026-04-10", "signed: 2026-06-02", "PK6406", 1, "2026-06-02")]
    // services, assets, operation
    [InlineData("externalServices: []\n", "", "PK5101", 1, "externalServices: []")]
    [InlineData("externalServices: []", "externalServices: [{ id: s, name: 保管, rule: 規程-1, ceiling: \"2\", c: \"3B\" }]", "PK5102", 1, "上限は 2")]
    [InlineData("of: tax-app, c: \"3B\", i: 2, a: 2, dataKinds", "of: tax-app, c: \"3B\", a: 2, dataKinds", "PK6210", 1, "'i'")]
    [InlineData("lastRestoreTest: 2026-03-15", "lastRestoreTest: 2025-03-15", "PK6202", 1, "復元試験")]
    [InlineData("lastDrill: 2026-02-03", "lastDrill: 2027-02-03", "PK6702", 1, "訓練")]
    [InlineData("  - { clause: 3(4), controls: [代替要員 2名] }\n", "", "PK6201", 1, "3(4)")]
    [InlineData("audit: 2026-01-20", "audit: 2024-01-20", "PK7004", 1, "checks.audit")]
    // attestations and evidence
    [InlineData("validUntil: 2027-03-31, evidence: training-2026", "validUntil: 2026-05-31, evidence: training-2026", "PK7005", 1, "training")]
    [InlineData("date: 2026-04-20", "date: 2026-06-20", "PK7006", 1, "2026-06-20")]
    [InlineData("clause: 6(5), by: 山田太郎", "clause: 6(5), by: 田中次郎", "PK7007", 1, "田中次郎")]
    [InlineData("file: evidence/gpo.html", "file: evidence/absent.html", "PK7201", 4, "absent.html")]
    [InlineData("file: evidence/gpo.html", "file: ../../etc/passwd", "PK7203", 4, "../../etc/passwd")]
    [InlineData("file: evidence/gpo.html", "file: /etc/passwd", "PK7203", 4, "/etc/passwd")]
    [InlineData("file: evidence/gpo.html", "file: evidence/idp.json", "PK7202", 4, "idp.json")]
    // policy
    [InlineData("version: 2026.4.1", "version: 2023.6.1", "PK6001", 1, "2026.4.1")]
    [InlineData("version: 2026.4.1", "version: 2027.4.1", "PK9204", 4, "2027.4.1")]
    [InlineData("profile: alpha,", "digest: \"sha256:0000000000000000000000000000000000000000000000000000000000000000\", profile: alpha,", "PK9203", 4, "sha256:")]
    // nothing there
    [InlineData("communications:\n  - id: notice-in\n    from: { external: internet-mail, zone: internet }\n    to: notice-relay\n    sanitize: { method: TextOnly, component: plain-text }\n", "communications: []\n", "PK9304", 3, "communications")]
    [InlineData(", projects: [src/Tax.App/Tax.App.csproj]", "", "PK9304", 0, "")]
    public async Task One_edit_gives_the_rule_the_place_and_the_answer(string from, string to, string rule, int code, string hint)
    {
        system.Edit(from, to);

        var run = await system.ValidateAsync();

        if (code == 0)
        {
            run.EndsWith(0);    // a class without quotes is text too; one component without projects is not yet an empty system
            return;
        }

        run.EndsWith(code);
        var line = Assert.Single(run.Output.Split('\n'), line => line.Contains($": {rule} ", StringComparison.Ordinal));
        Assert.Matches(@"^policykit\.system\.yaml\(\d+,\d+\): ", line);
        Assert.Contains(hint, line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Good_manifest_has_no_finding()
    {
        var run = (await system.ValidateAsync("--fail-on", "note")).EndsWith(0);

        Assert.DoesNotContain("PK", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Place_is_that_of_the_wrong_value()
    {
        system.Edit("  number: K-2026-014", "  nummber: K-2026-014");

        var run = (await system.ValidateAsync()).EndsWith(2);

        Assert.Contains("policykit.system.yaml(10,3): PK6905", run.Output, StringComparison.Ordinal);
        Assert.Contains("[/contract/nummber]", run.Output, StringComparison.Ordinal);
        Assert.Contains("policykit.system.yaml(10,3): PK6909", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task System_with_no_project_at_all_is_not_checked()
    {
        system.Edit(", projects: [src/Tax.App/Tax.App.csproj]", "");
        system.Edit(", projects: [src/Relay/Relay.csproj]", "");

        Assert.Contains("PK9304", (await system.ValidateAsync()).EndsWith(3).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Policy_that_is_not_in_force_on_the_day_ends_with_5()
    {
        var run = (await ToolRun.OfAsync("manifest", "validate", system.Manifest, "--as-of", "2026-03-31", "--lang", "ja")).EndsWith(5);

        Assert.Contains("PK9205", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_policy_is_bad_input()
    {
        system.Edit("id: PolicyKit.Hanamaki", "id: PolicyKit.Atlantis");

        Assert.Contains("PolicyKit.Hanamaki", (await system.ValidateAsync()).EndsWith(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Absent_manifest_is_bad_input()
    {
        File.Delete(system.Manifest);

        Assert.Contains("PK6901", (await system.ValidateAsync()).EndsWith(2).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "PK6901")]
    [InlineData(" \n\n", "PK6901")]
    [InlineData("# only a comment\n", "PK6901")]
    [InlineData("a: [1, 2", "PK6902")]
    [InlineData("{ \"a\": ", "PK6902")]
    [InlineData("{ \"a\": 1 } }", "PK6902")]
    [InlineData("a: 1\n---\nb: 2\n", "PK6902")]
    [InlineData("? [a]\n: 1\n", "PK6902")]
    [InlineData("a: !!binary AAAA\n", "PK6904")]
    [InlineData("a: &x [1]\nb: *x\n", "PK6904")]
    [InlineData("- a\n", "PK6909")]
    [InlineData("a: \"\\u001b[2J\"\n", "PK6902")]
    [InlineData("a: \"\\ud800\"\n", "PK6902")]      // half of a character: names were compared with it, and that threw
    public async Task File_that_is_no_manifest_is_bad_input(string text, string rule)
    {
        File.WriteAllText(system.Manifest, text);

        Assert.Contains(rule, (await system.ValidateAsync()).EndsWith(2).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_found_at_their_line()
    {
        File.WriteAllBytes(system.Manifest, [.. Encoding.UTF8.GetBytes("a: 1\nb: "), 0xFF, (byte)'\n']);

        Assert.Contains("policykit.system.yaml(2,1): PK6902", (await system.ValidateAsync()).EndsWith(2).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task System_without_a_contract_violates()
    {
        var text = File.ReadAllText(system.Manifest);
        File.WriteAllText(system.Manifest, text[..text.IndexOf("contract:", StringComparison.Ordinal)] + text[text.IndexOf("networks:", StringComparison.Ordinal)..]);

        Assert.Contains("PK6401", (await system.ValidateAsync()).EndsWith(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shift_JIS_file_is_told_to_be_saved_as_UTF8()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        File.WriteAllText(system.Manifest, File.ReadAllText(system.Manifest), Encoding.GetEncoding("shift_jis"));

        var run = (await system.ValidateAsync()).EndsWith(2);

        Assert.Contains("PK6902", run.Output, StringComparison.Ordinal);
        Assert.Contains("UTF-8 で保存してください", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tens_of_thousands_of_references_that_lead_nowhere_are_each_named()
    {
        // Each was compared with every component there is: a file within the limit of size could keep a terminal busy for hours.
        const int Many = 30_000;
        system.Edit("components:\n", "components:\n" + string.Concat(Enumerable.Range(0, Many).Select(i => $"  - {{ id: component-{i}, zone: lgwan, network: net-lg }}\n")));
        system.Edit("communications:\n", "communications:\n" + string.Concat(Enumerable.Range(0, Many).Select(i => $"  - {{ id: communication-{i}, from: component-{i}, to: absent-{i} }}\n")));

        var run = (await system.ValidateAsync()).EndsWith(2);

        Assert.Equal(Many, run.Output.Split(": PK6910 ").Length - 1);
    }

    [Fact]
    public async Task Deep_nesting_and_great_size_are_refused_by_name_of_the_limit()
    {
        File.WriteAllText(system.Manifest, "a: " + new string('[', 100) + new string(']', 100));
        Assert.Contains("64 段", (await system.ValidateAsync()).EndsWith(2).Output, StringComparison.Ordinal);

        File.WriteAllText(system.Manifest, "a: " + new string('x', 11 * 1024 * 1024));
        Assert.Contains("10 MB", (await system.ValidateAsync()).EndsWith(2).Output, StringComparison.Ordinal);
    }
}
