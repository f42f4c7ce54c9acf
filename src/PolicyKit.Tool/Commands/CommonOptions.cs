using System.CommandLine;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Commands;

/// <summary>Options that several verbs have.</summary>
internal static class CommonOptions
{
    public static Option<string> AsOf(Screen screen) => new("--as-of") { Description = screen.Text("Help_AsOf"), HelpName = "yyyy-MM-dd" };
}
