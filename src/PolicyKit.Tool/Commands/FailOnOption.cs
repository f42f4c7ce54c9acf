using System.CommandLine;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Commands;

/// <summary><c>--fail-on</c>: from which severity on a finding makes the answer 不適合.</summary>
internal static class FailOnOption
{
    public static Option<string> Create(Screen screen)
    {
        var option = new Option<string>("--fail-on") { Description = screen.Text("Help_FailOn"), DefaultValueFactory = _ => "error", HelpName = "error|warning|note" };
        option.AcceptOnlyFromAmong("error", "warning", "note");
        return option;
    }

    public static Severity Read(string? value) => value switch
    {
        "warning" => Severity.Warning,
        "note" => Severity.Note,
        _ => Severity.Error,
    };
}
