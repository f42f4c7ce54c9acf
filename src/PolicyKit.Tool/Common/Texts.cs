using System.Globalization;
using System.Resources;

namespace PolicyKit.Tool.Common;

/// <summary>The texts of the tool: English in the assembly, Japanese in its satellite. Holes are filled without regard to the user's culture.</summary>
internal static class Texts
{
    public static ResourceManager Manager { get; } = new("PolicyKit.Tool.Resources.Texts", typeof(Texts).Assembly);

    public static string In(Language language, string key, params object[] arguments)
    {
        var text = Manager.GetString(key, language.Culture()) ?? throw new InvalidOperationException($"There is no text '{key}'.");
        return arguments.Length == 0
            ? text
            : string.Format(CultureInfo.InvariantCulture, text, Array.ConvertAll(arguments, argument => argument is Bilingual both ? both.In(language) : argument));
    }

    public static Bilingual Both(string key, params object[] arguments) => new(In(Language.En, key, arguments), In(Language.Ja, key, arguments));
}
