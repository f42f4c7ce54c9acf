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

    // Described, but reported by no analysis yet: that nothing was found says nothing.
    private static readonly ImmutableArray<string> NotReported = [RuleIds.ExternalService];

    /// <summary>The rules that a check of code decides, in their order.</summary>
    public static ImmutableArray<string> OfCode { get; } =
    [
        .. new PolicyKitAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id).Append(Suppressed).Except(NotReported).Distinct().Order(StringComparer.Ordinal),
    ];
}
