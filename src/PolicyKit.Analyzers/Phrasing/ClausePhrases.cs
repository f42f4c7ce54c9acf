using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analyzers.Phrasing;

/// <summary>Where a rule comes from: policy and clause in brackets, or nothing when the policy in force names no clause for it.</summary>
internal static class ClausePhrases
{
    public static object Of(PolicyInfo policy, string rule) => policy.ClauseOf(rule) is { } clause
        ? new Phrase("Clause", NameOf(policy), clause)
        : "";

    private static LocalizableString NameOf(PolicyInfo policy) => new BilingualName(policy.Name, policy.NameJa);
}
