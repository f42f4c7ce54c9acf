using System.Globalization;
using System.Text.RegularExpressions;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Manifests;

/// <summary>Days of a manifest: <c>yyyy-MM-dd</c> and nothing else, for two readers must not read two days.</summary>
internal static partial class ManifestDate
{
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>What to write instead of a day in the Japanese calendar, if that day exists.</summary>
    public static Bilingual HintFor(string text) =>
        Era().Match(text) is { Success: true } era
        && Read($"{Year(era.Groups["name"].Value, int.Parse(era.Groups["year"].Value, CultureInfo.InvariantCulture)):D4}-{int.Parse(era.Groups["month"].Value, CultureInfo.InvariantCulture):D2}-{int.Parse(era.Groups["day"].Value, CultureInfo.InvariantCulture):D2}") is { } day
            ? Texts.Both("Hint_Nearest", Iso(day))
            : new Bilingual("", "");

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day as an official document writes it: 令和8年4月1日.</summary>
    public static string Japanese(DateOnly day) => $"令和{(day.Year == 2019 ? "元" : day.Year - 2018)}年{day.Month}月{day.Day}日";

    private static int Year(string era, int year) => year + (era == "令和" ? 2018 : 1988);

    [GeneratedRegex("^(?<name>令和|平成)(?<year>[0-9]{1,2})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日$", RegexOptions.ExplicitCapture)]
    private static partial Regex Era();
}
