using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Bundles;

/// <summary>The verdict in words. Where something was not checked the code says that alone; the words do not hide what was found beside it.</summary>
internal static class VerdictText
{
    public static string Of(Assessment assessment, Language language)
    {
        var violated = assessment.Count(ClauseState.Violates) + assessment.Count(ClauseState.WaiverExpired);
        return assessment.Verdict == ExitCode.Unchecked && violated > 0
            ? Texts.In(language, "Answer_ViolatesAndUnchecked", violated)
            : Texts.In(language, "Answer_" + assessment.Verdict);
    }
}
