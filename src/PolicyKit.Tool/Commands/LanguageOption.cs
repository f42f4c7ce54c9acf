using System.CommandLine;
using System.Globalization;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Commands;

/// <summary><c>--lang</c>. It is looked for before anything is parsed, because the help itself is in the language it names.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    public static Option<string> Create(Screen screen)
    {
        var option = new Option<string>(Name) { Description = screen.Text("Help_Lang"), Recursive = true, HelpName = "ja|en" };
        option.AcceptOnlyFromAmong("ja", "en");
        return option;
    }

    public static Language Of(IReadOnlyList<string> arguments, CultureInfo userInterface)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = arguments[i].StartsWith(Name + "=", StringComparison.Ordinal) || arguments[i].StartsWith(Name + ":", StringComparison.Ordinal)
                ? arguments[i][(Name.Length + 1)..]
                : arguments[i] == Name && i + 1 < arguments.Count ? arguments[i + 1] : null;
            if (value is "ja" or "en")
            {
                return value == "ja" ? Language.Ja : Language.En;
            }
        }

        return Languages.Of(userInterface);
    }
}
