using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Manifests;

/// <summary>What is wrong with a manifest, where, and what would help.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Pointer">JSON pointer to the value, or to the object that lacks one.</param>
/// <param name="Line">From 1; 0 if there is no file to point into.</param>
/// <param name="Column">From 1; 0 if there is no file to point into.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Severity">What it does to the answer.</param>
internal sealed record ManifestFinding(string Rule, string Pointer, int Line, int Column, Bilingual Message, Severity Severity = Severity.Error)
{
    /// <summary>The component it is about, for waivers; null if it is about the whole system.</summary>
    public string? Component { get; init; }

    public ExitCode Answer => Severity < Severity.Error ? ExitCode.Conforms : AnswerOf(Rule);

    // The groups of ids mean groups of answers; the few exceptions are named.
    private static ExitCode AnswerOf(string rule) => rule switch
    {
        "PK6111" => ExitCode.Unchecked,
        "PK9205" or "PK9206" => ExitCode.NotInForce,
        _ when rule.StartsWith("PK69", StringComparison.Ordinal) || rule == "PK9207" => ExitCode.BadInput,
        _ when rule.StartsWith("PK93", StringComparison.Ordinal) || rule == "PK9002" => ExitCode.Unchecked,
        _ when rule.StartsWith("PK71", StringComparison.Ordinal) || rule.StartsWith("PK72", StringComparison.Ordinal)
            || rule == "PK9111" || rule.StartsWith("PK92", StringComparison.Ordinal) || rule.StartsWith("PK94", StringComparison.Ordinal) => ExitCode.Integrity,
        _ => ExitCode.Violates,
    };
}
