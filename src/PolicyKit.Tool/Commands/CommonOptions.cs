using System.CommandLine;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Commands;

/// <summary>Options that several verbs have.</summary>
internal static class CommonOptions
{
    public static Option<string> AsOf(Screen screen) => new("--as-of") { Description = screen.Text("Help_AsOf"), HelpName = "yyyy-MM-dd" };

    public static Option<string[]> Overlay(Screen screen) => new("--overlay") { Description = screen.Text("Help_Overlay"), HelpName = screen.Text("Help_File") };

    public static Option<string> Policy(Screen screen) => new("--policy") { Description = screen.Text("Help_Policy"), HelpName = screen.Text("Help_File") };
}
