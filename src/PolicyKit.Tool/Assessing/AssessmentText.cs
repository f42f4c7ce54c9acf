using System.Security.Cryptography;
using PolicyKit.Tool.Bundles;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Assessing;

/// <summary>An assessment on the screen: the findings in short, the eight states, the verdict.</summary>
internal static class AssessmentText
{
    public static void Write(Assessment assessment, Screen screen)
    {
        foreach (var finding in assessment.Findings.Where(finding => finding.Finding.Severity >= Severity.Warning))
        {
            var found = finding.Finding;
            var place = found.Spot is { } spot ? $"{spot.File}({spot.Line},{spot.Column})" : found.Project;
            screen.Line(
                (place, "bold"), (": ", ""), ($"{found.Rule} {screen.Text("Severity_" + found.Severity)}", finding.WaiverInForce ? "yellow" : "bold red"),
                (": " + found.Message.In(screen.Language), ""), (finding.WaiverInForce ? " " + screen.Text("Report_UnderWaiver", finding.Waiver!) : "", "yellow"));
        }

        screen.Line();
        screen.Line(string.Join(screen.Language == Language.Ja ? "、" : ", ", Enum.GetValues<ClauseState>()
            .Select(state => $"{StateText.Of(state, screen.Language)} {assessment.Count(state)}")));
        if (assessment.Code.NotFollowed is { } limit)
        {
            screen.Line(limit.In(screen.Language));
        }

        screen.Line(PolicyOriginText.Of(assessment.Policy.Id, assessment.Policy.Signature).In(screen.Language));
        foreach (var overlay in assessment.Policy.Overlays)
        {
            screen.Line(PolicyOriginText.Of(overlay.Id, overlay.Signature).In(screen.Language));
        }

        var digest = Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Write(assessment)));
        screen.Line(screen.Text("Assess_Digest", digest));
        screen.Line((VerdictText.Of(assessment, screen.Language), assessment.Verdict == ExitCode.Conforms ? "bold green" : "bold red"));
    }
}
