using System.Globalization;
using System.Resources;

namespace PolicyKit.CodeFixes;

/// <summary>The titles of the fixes in the language of the editor.</summary>
internal static class Titles
{
    private static readonly ResourceManager Manager = new("PolicyKit.CodeFixes.Resources.Titles", typeof(Titles).Assembly);

    public static string AddOfZone(string zone) => Of("AddOfZone", zone);

    public static string AddInZone(string zone) => Of("AddInZone", zone);

    private static string Of(string key, string zone) =>
        string.Format(CultureInfo.InvariantCulture, Manager.GetString(key, CultureInfo.CurrentUICulture)!, zone);
}
