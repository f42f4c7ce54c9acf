using System.CommandLine;
using System.Globalization;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Commands;

/// <summary>Options that several verbs have.</summary>
internal static class CommonOptions
{
    public static Option<string> AsOf(Screen screen) => new("--as-of") { Description = screen.Text("Help_AsOf"), HelpName = "yyyy-MM-dd" };

    public static Option<int> Jobs(Screen screen)
    {
        var jobs = new Option<int>("--jobs") { Description = screen.Text("Help_Jobs"), HelpName = "n", DefaultValueFactory = _ => Work.DefaultJobs };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0))
            {
                result.AddError(screen.Text("Jobs_NotANumber", text));
            }
        });
        return jobs;
    }
}
