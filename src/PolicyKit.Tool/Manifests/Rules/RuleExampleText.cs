using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>The two examples of a rule as one line of text each; ⏎ stands for the end of a line.</summary>
internal static class RuleExampleText
{
    private const int Longest = 160;

    public static string Fires(RuleExample example, Language language) => example.Edits.IsEmpty
        ? Texts.In(language, example.Rule + "_Fires")
        : string.Join("; ", example.Edits.Select(edit => edit.To.Length == 0 ? Texts.In(language, "Explain_LeftOut", OneLine(edit.From)) : OneLine(edit.To)));

    public static string Sound(RuleExample example, Language language) => example.Edits.IsEmpty
        ? Texts.In(language, example.Rule + "_Sound")
        : OneLine(example.Sound ?? example.Edits[0].From);

    private static string OneLine(string text)
    {
        var line = string.Join(" ⏎ ", text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Trim(',', ' ');
        return line.Length <= Longest ? line : line[..(Longest - 1)] + "…";
    }
}
