using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Bundles.Html;

namespace PolicyKit.Tool.Tests.Reports;

/// <summary>A report in which every name is long, nothing may be broken at a space, and far more talks to each other than fits beside each other.</summary>
internal static class CrowdedReport
{
    private const string Name = "税務総合情報システム及び住民税固定資産税軽自動車税国民健康保険税収納管理統合基盤（第三期更改）";
    private const string Path = "src/ExtremelyLongNamespaceWithoutAnyBreak/AnotherExtremelyLongFolderWithoutAnyBreak/AClassWhoseNameDoesNotEnd.cs";

    public static byte[] Of(Assessment assessment) => HtmlReport.Of(assessment with
    {
        System = assessment.System with { Name = Name, Vendor = Name, Section = Name, Subcontractors = Name },
        Waivers =
        [
            new AssessedWaiver("例外-2026-07", "PK6303", "component-with-a-name-that-goes-on-and-on-and-on", Name, Name, "2026-04-01", "2026-07-15", "inForce", 3),
            new AssessedWaiver("例外-2026-08", "PK6303", "notice-relay", Name, Name, "2026-04-01", "2027-03-31", "inForce", 3),
        ],
        Evidence = [.. assessment.Evidence.Select(file => file with { File = Path })],
        Findings = [.. assessment.Findings.Select(finding => finding with { Finding = finding.Finding with { Spot = finding.Finding.Spot! with { File = Path } } })],
        Landscape = assessment.Landscape with
        {
            Zones = [.. assessment.Landscape.Zones.Select((zone, i) => zone with { Components = [.. Enumerable.Range(0, 6).Select(number => Component(i, number))] })],
            Links = [.. Enumerable.Range(0, 25).Select(i => new LandscapeLink($"link-with-a-name-that-goes-on-and-on-{i}", Component(i % 2, i % 5), $"{Name}{i % 4}@internet", i % 3 == 0 ? "TextOnly" : null))],
        },
    });

    private static string Component(int zone, int number) => $"component-of-zone-{zone}-with-a-name-that-goes-on-and-on-and-on-{number}";
}
