using System.Globalization;
using System.Text;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Manifests.Rules;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Manifests;

/// <summary>The page of the tool's own rules, made from the rules themselves: titles, clauses, answers, and what they say of their examples.</summary>
internal sealed class RulePage(Language language)
{
    private static readonly (string Group, string En, string Ja)[] Groups =
    [
        ("PK5", "External services and social media", "外部サービスとソーシャルメディア"), ("PK6", "Manifest, contract, organisation", "マニフェスト、契約、組織"),
        ("PK7", "Attestations and evidence", "申告と証跡"), ("PK91", "Waivers", "例外措置"), ("PK92", "The policy itself", "ポリシー自体"),
        ("PK93", "Code and manifest", "コードとマニフェスト"), ("PK94", "The bundle of evidence", "証跡の一式"),
    ];

    private readonly PolicyFacts _policy = PolicySource.Read(PolicyRequest.Carried, null);
    private readonly StringBuilder _text = new();

    private bool IsJapanese => language == Language.Ja;

    public static string FileName(Language language) => language == Language.Ja ? "rules.ja.md" : "rules.md";

    /// <summary>The folder of the pages, found by walking up from where the tests run.</summary>
    public static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PolicyKit.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run below the repository."), "src", "PolicyKit.Tool", "Documentation");
    }

    public string Write()
    {
        Line(IsJapanese ? "# `policykit` の規則" : "# Rules of `policykit`");
        Line();
        Line(IsJapanese ? "English: [rules.md](rules.md)" : "日本語版: [rules.ja.md](rules.ja.md)");
        Line();
        Line(IsJapanese
            ? "マニフェスト、契約、証跡、例外措置、ポリシー、証跡の一式についてツールが判定する規則です。条項は花巻市の基本方針のものです。例は `samples/VendorSystem/Good` のマニフェストを書き換えたものです。コードの規則は [README](../../../README.ja.md) にあります。"
            : "What the tool itself decides about manifest, contract, evidence, waivers, policy and bundle. Clauses are those of Hanamaki's policy. Examples are edits of the manifest of `samples/VendorSystem/Good`. Rules about code are in the [README](../../../README.md).");
        foreach (var (group, english, japanese) in Groups)
        {
            Line();
            Line("## " + (IsJapanese ? japanese : english));
            Line();
            Line(IsJapanese ? "| 規則 | 条項 | 結果 | 読む項目 | メッセージ | 検出する例 | 検出しない例 |" : "| Rule | Clause | Answer | Reads | Message | Fires | Does not fire |");
            Line("|---|---|---|---|---|---|---|");
            foreach (var example in RuleExamples.All.Where(example => example.Rule.StartsWith(group, StringComparison.Ordinal)))
            {
                Row(example);
            }
        }

        NotDecided();
        return _text.ToString();
    }

    private void Row(RuleExample example)
    {
        var found = RuleExampleRun.Bad(example).FirstOrDefault(finding => finding.Rule == example.Rule);
        var severity = found?.Severity ?? (example.Rule == "PK9109" ? Severity.Warning : Severity.Error);
        var answer = new ManifestFinding(example.Rule, "", 0, 0, new Bilingual("", ""), severity).Answer;
        // A waiver that does not hold answers nothing itself: the finding that it was to cover does.
        var code = example.Rule.StartsWith("PK91", StringComparison.Ordinal) ? "" : string.Create(CultureInfo.InvariantCulture, $" ({(int)answer})");
        _text.Append('|');
        Cell($"**{example.Rule}** {Texts.In(language, example.Rule + "_Title")}");
        Cell(_policy.ClauseOf(example.Rule) ?? "—");
        Cell(Texts.In(language, "Severity_" + severity) + code);
        Cell(string.Join(", ", example.Reads.Split(", ").Select(field => $"`{field}`")));
        Cell(found is null ? Template(example.Rule) : WithoutDigests(found.Message.In(language)));
        Cell(Code(example, RuleExampleText.Fires(example, language)));
        Cell(Code(example, RuleExampleText.Sound(example, language)));
        _text.Append('\n');
    }

    // The rule's first sentence with its holes left open.
    private string Template(string rule)
    {
        var key = Texts.Manager.GetString(rule, CultureInfo.InvariantCulture) is not null ? rule
            : new[] { "_Empty", "_Approval" }.Select(part => rule + part).First(name => Texts.Manager.GetString(name, CultureInfo.InvariantCulture) is not null);
        return System.Text.RegularExpressions.Regex.Replace(Texts.In(language, key), @"\{\d\}", "…").Replace(rule + ": ", "", StringComparison.Ordinal);
    }

    // A digest changes with every word of the policy or the sample, and tells a reader nothing.
    private static string WithoutDigests(string message) => System.Text.RegularExpressions.Regex.Replace(message, "[0-9a-f]{64}", "…");

    private static string Code(RuleExample example, string text) => example.Edits.IsEmpty ? text : $"`{text}`";

    private void NotDecided()
    {
        var without = _policy.Rules.Select(rule => rule.Rule).Where(rule => rule[2] is '5' or '6' or '7' && RuleExamples.Of(rule) is null).Order(StringComparer.Ordinal);
        Line();
        Line(IsJapanese ? "## ツールがまだ判定しない規則" : "## Rules that the tool does not decide yet");
        Line();
        Line((IsJapanese ? "ポリシーが挙げていて、担当者が申告する規則: " : "The policy names them, and a person attests them: ")
            + string.Join(", ", without.Select(rule => $"{rule} ({_policy.ClauseOf(rule)})")) + (IsJapanese ? "。" : "."));
    }

    private void Cell(string text) => _text.Append(' ').Append(text.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |");

    private void Line(string line = "") => _text.Append(line).Append('\n');
}
