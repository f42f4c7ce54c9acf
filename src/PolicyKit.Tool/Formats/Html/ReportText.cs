using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Formats.Html;

/// <summary>The words of reports, which are Japanese first whatever the language of the screen.</summary>
internal static class ReportText
{
    public static string Ja(string key, params object[] arguments) => Texts.In(Language.Ja, key, arguments);
}
