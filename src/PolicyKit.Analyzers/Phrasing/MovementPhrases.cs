using PolicyKit.Analysis.Findings;

namespace PolicyKit.Analyzers.Phrasing;

/// <summary>What happens to the value, in words: it is sent, stored, printed, … by a member, to a zone.</summary>
internal static class MovementPhrases
{
    public static Phrase Of(FlowFinding finding) => new(KeyOf(finding), ZoneNames.Of(finding.Target), finding.SinkText, ClassificationNames.Of(0, finding.Ceiling));

    private static string KeyOf(FlowFinding finding) => finding.Rule switch
    {
        RuleIds.Removal => Removal(finding.Kind),
        RuleIds.Disclosure => Disclosure(finding.Kind),
        RuleIds.ExternalService => Service(finding.Kind),
        _ => BetweenZones(finding.Kind),
    };

    private static string Removal(SinkKind kind) => kind switch
    {
        SinkKind.File => "Move_File",
        SinkKind.Removable => "Move_Removable",
        SinkKind.Clipboard => "Move_Clipboard",
        SinkKind.Print => "Move_Print",
        _ => "Move_Leaves",
    };

    private static string Disclosure(SinkKind kind) => kind switch
    {
        SinkKind.Console => "Move_Console",
        SinkKind.Exception => "Move_Exception",
        SinkKind.Telemetry => "Move_Telemetry",
        _ => "Move_Log",
    };

    private static string Service(SinkKind kind) => kind switch
    {
        SinkKind.Ai => "Move_Ai",
        SinkKind.Social => "Move_Social",
        _ => "Move_Service",
    };

    private static string BetweenZones(SinkKind kind) => kind switch
    {
        SinkKind.Place => "Move_Enters",
        SinkKind.Database or SinkKind.Cache or SinkKind.Cookie => "Move_Stored",
        SinkKind.Response => "Move_Returned",
        SinkKind.File or SinkKind.Removable or SinkKind.Clipboard or SinkKind.Print
            or SinkKind.Log or SinkKind.Console or SinkKind.Exception => "Move_Written",
        _ => "Move_Sent",
    };
}
