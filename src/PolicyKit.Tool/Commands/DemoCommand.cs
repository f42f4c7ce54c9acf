using System.CommandLine;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Checking.Output;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Demo;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit demo</c>: the sample systems, checked offline. Answers 0 if the good one conforms and the bad one does not.</summary>
internal static class DemoCommand
{
    public static Command Create(Screen screen)
    {
        var output = new Option<string>("--out") { Description = screen.Text("Help_Demo_Out"), HelpName = screen.Text("Help_Folder"), DefaultValueFactory = _ => "policykit-demo" };
        var command = new Command("demo", screen.Text("Help_Demo")) { output };
        command.SetAction((parsed, cancellationToken) => RunAsync(screen, Path.GetFullPath(parsed.GetRequiredValue(output)), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Screen screen, string folder, CancellationToken cancellationToken)
    {
        DemoSystems.WriteTo(folder);
        var good = await CheckAsync(screen, folder, "Good", cancellationToken);
        var bad = await CheckAsync(screen, folder, "Bad", cancellationToken);
        return (int)(good == ExitCode.Conforms && bad == ExitCode.Violates ? ExitCode.Conforms : ExitCode.Internal);
    }

    private static async Task<ExitCode> CheckAsync(Screen screen, string folder, string system, CancellationToken cancellationToken)
    {
        var root = Path.Combine(folder, system);
        var outcome = await screen.ProgressAsync(screen.Text("Progress_Check"), progress => Task.Run(() => CodeCheck.RunAsync(
            SourceLoader.Load(root, Directory.EnumerateDirectories(Path.Combine(root, "src")), cancellationToken), progress, cancellationToken)));
        var answer = outcome.Answer(Severity.Error);
        var report = Path.Combine(root, "report.sarif");
        Files.Write(report, JsonText.Bytes(SarifLog.Of(outcome, screen.Language)));
        screen.Line((screen.Text("Demo_System_" + system), "bold underline"));
        screen.Line();
        CheckText.Write(outcome, answer, screen);
        screen.Line(screen.Text("Demo_Report", report));
        screen.Line();
        return answer;
    }
}
