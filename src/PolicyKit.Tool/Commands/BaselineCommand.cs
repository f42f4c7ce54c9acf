using System.CommandLine;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit baseline</c>: lists the findings of legacy code for its build, once; after that, takes from the list what was put right.</summary>
internal static class BaselineCommand
{
    public static Command Create(Screen screen)
    {
        var path = new Argument<string>("path") { Description = screen.Text("Help_Check_Path") };
        var command = new Command("baseline", screen.Text("Help_BaselineFile")) { path };
        command.SetAction((parsed, cancellationToken) => RunAsync(screen, parsed.GetRequiredValue(path), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Screen screen, string path, CancellationToken cancellationToken)
    {
        var written = await screen.ProgressAsync(screen.Text("Progress_Check"), async progress =>
        {
            var subject = await SubjectLoader.LoadAsync(path, progress, cancellationToken);
            var files = new List<(string File, int? Before, int Now)>();
            foreach (var project in subject.Projects.Where(p => p.File is not null).GroupBy(p => p.File!, StringComparer.Ordinal).OrderBy(p => p.Key, StringComparer.Ordinal))
            {
                files.Add(await ProjectBaseline.WriteAsync(project, cancellationToken));
            }

            return files;
        });
        if (written.Count == 0)
        {
            throw InputException.Bad("Baseline_NoProject", path);
        }

        foreach (var (file, before, now) in written)
        {
            screen.Line(before is { } old ? screen.Text("Baseline_Shrunk", file, old, now) : screen.Text(now == 0 ? "Baseline_Empty" : "Baseline_Written", file, now));
        }

        return (int)ExitCode.Conforms;
    }
}
