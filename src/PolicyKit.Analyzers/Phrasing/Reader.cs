using System.Globalization;

namespace PolicyKit.Analyzers.Phrasing;

/// <summary>The language a message is read in: that of the format provider, else that of the user interface, which null stands for.</summary>
internal static class Reader
{
    public static CultureInfo? CultureOf(IFormatProvider? formatProvider) => formatProvider as CultureInfo;

    // Asked of the resources, so that names and sentences never differ in language, whatever fallback found them.
    public static bool IsJapanese(IFormatProvider? formatProvider) => Messages.Manager.GetString("Language", CultureOf(formatProvider)) == "ja";
}
