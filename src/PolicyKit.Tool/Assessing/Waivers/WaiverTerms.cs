using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Assessing.Waivers;

/// <summary>What an exception may say at all, whoever asks for it or grants it: a rule that may be waived, a scope, and a last day within the policy's limit.</summary>
internal static class WaiverTerms
{
    /// <summary>The longest that any policy may let a waiver hold.</summary>
    public const int MaximumDays = 365;

    public static int MaximumDaysOf(PolicyFacts policy) => Math.Min(policy.Number("max-waiver-days", MaximumDays), MaximumDays);

    /// <returns>The rule that it breaks; null for none.</returns>
    public static string? DefectOf(PolicyFacts policy, string? rule, WaiverScope? scope, DateOnly? from, DateOnly? until) =>
        until is null ? "PK9102"
        : from is null || until.Value.DayNumber - from.Value.DayNumber > MaximumDaysOf(policy) ? "PK9103"
        : policy.Rules.FirstOrDefault(known => known.Rule == rule) is not { } known ? "PK9105"
        : scope is not { IsOpen: false } ? "PK9106"
        : !known.Waivable ? "PK9107"
        : null;
}
