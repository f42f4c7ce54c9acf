using System.Globalization;

namespace PolicyKit.Tool.Common;

/// <summary>The language of what is printed.</summary>
internal enum Language
{
    En,
    Ja,
}

internal static class Languages
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");

    public static CultureInfo Culture(this Language language) => language == Language.Ja ? Japanese : English;

    public static Language Of(CultureInfo culture) => culture.TwoLetterISOLanguageName == "ja" ? Language.Ja : Language.En;
}
