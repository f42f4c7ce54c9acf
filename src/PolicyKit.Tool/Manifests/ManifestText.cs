using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Manifests;

/// <summary>Findings of a manifest as a person reads them: one line each, with place, pointer and clause.</summary>
internal static class ManifestText
{
    public static void Write(string file, ManifestCheck check, Screen screen) => Write(file, check.Findings, check.Policy, screen);

    public static void Write(string file, IReadOnlyCollection<ManifestFinding> findings, PolicyFacts? policy, Screen screen)
    {
        foreach (var finding in findings)
        {
            var clause = policy?.ClauseOf(finding.Rule) is { } id ? screen.Text("Clause_Of", id) : "";
            screen.Line(
                (finding.Line == 0 ? file : $"{file}({finding.Line},{finding.Column})", "bold"),
                (": ", ""),
                ($"{finding.Rule} {screen.Text("Severity_" + finding.Severity)}", finding.Severity == Severity.Error ? "bold red" : "bold yellow"),
                ($": {finding.Message.In(screen.Language)}{clause}", ""),
                (finding.Pointer.Length == 0 ? "" : $"  [{finding.Pointer}]", "grey"));
        }

        if (findings.Count > 0)
        {
            screen.Line();
        }
    }
}
