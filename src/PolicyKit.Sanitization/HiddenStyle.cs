using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyKit.Sanitization;

/// <summary>Whether an inline style hides its element from a reader. An unknown declaration hides nothing.</summary>
internal static class HiddenStyle
{
    private static readonly Regex Comment = new(@"/\*.*?(?:\*/|$)", RegexOptions.Singleline | RegexOptions.CultureInvariant);

    public static bool Hides(string? style)
    {
        if (string.IsNullOrEmpty(style))
        {
            return false;
        }

        foreach (var declaration in Comment.Replace(style, "").ToLowerInvariant().Split(';'))
        {
            var colon = declaration.IndexOf(':');
            if (colon > 0 && Hides(declaration.Substring(0, colon).Trim(), declaration.Substring(colon + 1).Replace("!important", "").Trim()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Hides(string property, string value) => property switch
    {
        "display" => value == "none",
        "visibility" => value is "hidden" or "collapse",
        "mso-hide" => value == "all",
        "opacity" or "max-height" or "max-width" or "font-size" => Number(value) is <= 0.01,
        _ => false,
    };

    private static double? Number(string value) =>
        double.TryParse(value.TrimEnd('p', 'x', 't', 'e', 'm', 'r', '%', ' '), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
