using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using PolicyKit.Tool.Commands;
using PolicyKit.Tool.Common;
using Spectre.Console;

namespace PolicyKit.Tool;

/// <summary>The whole tool as one call: reads the command line, runs the verb, answers with the exit code. Writes to nothing but what it is given.</summary>
internal static class CommandLineProgram
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellationToken = default, IAnsiConsole? colours = null)
    {
        var language = LanguageOption.Of(arguments, CultureInfo.CurrentUICulture);
        var screen = new Screen(output, error, language, colours);
        // System.CommandLine takes the words of its own help from here.
        CultureInfo.CurrentUICulture = language.Culture();
        try
        {
            var root = Verbs(screen);
            var parsed = root.Parse(arguments);
            if (parsed.Errors.Count > 0)
            {
                foreach (var problem in parsed.Errors)
                {
                    screen.Problem(problem.Message);
                }

                screen.Problem(screen.Text("Usage_SeeHelp"));
                return (int)ExitCode.BadInput;
            }

            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancellationToken);
        }
        catch (InputException exception)
        {
            screen.Problem(exception.Text);
            return (int)exception.Code;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            screen.Problem(screen.Text("Cancelled"));
            return (int)ExitCode.Unchecked;
        }
        catch (Exception exception)
        {
            screen.Problem(screen.Text("InternalError", exception.ToString()));
            return (int)ExitCode.Internal;
        }
    }

    // Not a RootCommand: that one takes its name from the file of the assembly, and this one's is not that of the command.
    private static Command Verbs(Screen screen) => new("policykit", screen.Text("Help_Root"))
    {
        new HelpOption(),
        new VersionOption(),
        LanguageOption.Create(screen),
        DemoCommand.Create(screen),
        CheckCommand.Create(screen),
        ManifestCommand.Create(screen),
        AssessCommand.Create(screen),
        VerifyCommand.Create(screen),
        KeysCommand.Create(screen),
        WaiverCommand.Create(screen),
        ExplainCommand.Create(screen),
        PolicyCommand.Create(screen),
        GraphCommand.Create(screen),
    };
}
