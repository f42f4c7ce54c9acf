using System.Globalization;
using System.Resources;

namespace PolicyKit.CodeFixes;

/// <summary>The titles of the fixes in the language of the editor.</summary>
internal static class Titles
{
    private static readonly ResourceManager Manager = new("PolicyKit.CodeFixes.Resources.Titles", typeof(Titles).Assembly);

    public static string AddOfZone(string zone) => Of("AddOfZone", zone);

    public static string AddInZone(string zone) => Of("AddInZone", zone);

    public static string AddClassified(string level) => Of("AddClassified", level);

    public static string Raise(string level) => Of("Raise", level);

    public static string TakeStricter(string zone) => Of("TakeStricter", zone);

    public static string CorrectContract(string zone) => Of("CorrectContract", zone);

    public static string Redact(string label) => Of("Redact", label);

    public static string AddChannel(string zone) => Of("AddChannel", zone);

    public static string AddUsesPolicy(string policy) => Of("AddUsesPolicy", policy);

    public static string AddModel(string member) => Of("AddModel", member);

    public static string AddModels => Of("AddModels", "");

    public static string Assumed => Of("Assumed", "");

    public static string Cross => Of("Cross", "");

    public static string UseName(string name) => Of("UseName", name);

    public static string AddBoundary(string route) => Of("AddBoundary", route);

    public static string AddMfa(string zone) => Of("AddMfa", zone);

    public static string RemoveSwitch(string name) => Of("RemoveSwitch", name);

    public static string RemoveAnonymous => Of("RemoveAnonymous", "");

    public static string NewHash => Of("NewHash", "");

    public static string Materialise => Of("Materialise", "");

    private static string Of(string key, string name) =>
        string.Format(CultureInfo.InvariantCulture, Manager.GetString(key, CultureInfo.CurrentUICulture)!, name);
}
