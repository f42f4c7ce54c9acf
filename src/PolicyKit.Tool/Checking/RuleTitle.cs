using PolicyKit.Analyzers;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Checking;

/// <summary>What a rule says, in short: a rule of the analyzer by its descriptor, one of the tool by its texts.</summary>
internal static class RuleTitle
{
    private static readonly Dictionary<string, string> Japanese = In(Language.Ja);
    private static readonly Dictionary<string, string> English = In(Language.En);

    /// <returns>The title; null for a rule that nobody knows.</returns>
    public static string? Of(string rule, Language language) =>
        (language == Language.Ja ? Japanese : English).GetValueOrDefault(rule) ?? Texts.Manager.GetString(rule + "_Title", language.Culture());

    private static Dictionary<string, string> In(Language language) =>
        new PolicyKitAnalyzer().SupportedDiagnostics.ToDictionary(descriptor => descriptor.Id, descriptor => descriptor.Title.ToString(language.Culture()), StringComparer.Ordinal);
}
