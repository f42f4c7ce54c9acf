using System.Collections.Immutable;
using PolicyKit.Analyzers;

namespace PolicyKit.Tool.Checking;

/// <summary>Rules from the view of the tool.</summary>
internal static class ToolRules
{
    /// <summary>A rule is suppressed without a granted waiver.</summary>
    public const string Suppressed = "PK9001";

    /// <summary>Nothing was there to be checked.</summary>
    public const string NoSubjects = "PK9304";

    /// <summary>The rules that a check of code decides, in their order.</summary>
    public static ImmutableArray<string> OfCode { get; } =
    [
        .. new PolicyKitAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id).Append(Suppressed).Distinct().Order(StringComparer.Ordinal),
    ];
}
