using System.CommandLine;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Demo;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit demo</c>: the sample systems, assessed offline. Answers 0 if the good one conforms and the bad one does not.</summary>
internal static class DemoCommand
{
    // The samples have a contract with a term and dated checks: they are judged on a day inside of it.
    private static readonly DateOnly Day = new(2026, 6, 1);

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
        var good = await AssessAsync(screen, folder, "Good", cancellationToken);
        var bad = await AssessAsync(screen, folder, "Bad", cancellationToken);
        return (int)(good == ExitCode.Conforms && bad is ExitCode.Violates or ExitCode.Unchecked ? ExitCode.Conforms : ExitCode.Internal);
    }

    private static async Task<ExitCode> AssessAsync(Screen screen, string folder, string system, CancellationToken cancellationToken)
    {
        screen.Line((screen.Text("Demo_System_" + system), "bold underline"));
        screen.Line();
        var request = new AssessmentRequest(Path.Combine(folder, system, "policykit.system.yaml"), null, Sources: true, null, Day, PolicyRequest.Carried, null, Audience.Vendor, null, Work.DefaultJobs);
        var answer = (ExitCode)await AssessCommand.RunAsync(screen, request, Path.Combine(folder, system, "report"), cancellationToken);
        screen.Line();
        return answer;
    }
}
