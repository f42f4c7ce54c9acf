using System.CommandLine;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Manifests.Drafting;
using PolicyKit.Tool.Manifests.Shapes;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit manifest</c>: the description of a system that a vendor delivers with it.</summary>
internal static class ManifestCommand
{
    private const string FileName = "policykit.system.yaml";

    public static Command Create(Screen screen) => new("manifest", screen.Text("Help_Manifest")) { Init(screen), Validate(screen), SchemaOf(screen) };

    private static Command Init(Screen screen)
    {
        var from = new Option<string>("--from") { Description = screen.Text("Help_Manifest_From"), Required = true, HelpName = screen.Text("Help_File") };
        var output = new Option<string>("--out") { Description = screen.Text("Help_Manifest_Out"), HelpName = screen.Text("Help_File"), DefaultValueFactory = _ => FileName };
        var command = new Command("init", screen.Text("Help_Manifest_Init")) { from, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var target = parsed.GetRequiredValue(output);
            if (File.Exists(target))
            {
                throw InputException.Bad("Manifest_Exists", target);
            }

            var subject = await screen.ProgressAsync(screen.Text("Progress_Check"), progress => SubjectLoader.LoadAsync(parsed.GetRequiredValue(from), progress, cancellationToken));
            var folder = Path.GetDirectoryName(Path.GetFullPath(target))!;
            Files.Write(target, System.Text.Encoding.UTF8.GetBytes(ManifestDraft.Of(subject, folder, PolicySource.Read(PolicyRequest.Carried, null))));
            screen.Line(screen.Text("Manifest_Drafted", target));
            return (int)ExitCode.Conforms;
        });
        return command;
    }

    private static Command Validate(Screen screen)
    {
        var file = new Argument<string>("file") { Description = screen.Text("Help_Manifest_File"), DefaultValueFactory = _ => FileName };
        var asOf = CommonOptions.AsOf(screen);
        var failOn = FailOnOption.Create(screen);
        var command = new Command("validate", screen.Text("Help_Manifest_Validate")) { file, asOf, failOn };
        var policy = new PolicyOptions(screen, command);
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var check = ManifestCheck.Run(path, AsOf.Read(parsed.GetValue(asOf), TimeProvider.System), policy.Read(parsed));
            ManifestText.Write(Path.GetFileName(path), check, screen);
            var answer = check.Answer(FailOnOption.Read(parsed.GetValue(failOn)));
            screen.Line((answer == ExitCode.Conforms ? screen.Text("Manifest_Valid") : screen.Text("Answer_" + answer), answer == ExitCode.Conforms ? "bold green" : "bold red"));
            return (int)answer;
        });
        return command;
    }

    private static Command SchemaOf(Screen screen)
    {
        var command = new Command("schema", screen.Text("Help_Manifest_Schema"));
        var policy = new PolicyOptions(screen, command);
        command.SetAction(parsed =>
        {
            screen.Raw(JsonText.Of(JsonSchemaText.Of(PolicySource.Read(policy.Read(parsed), null))));
            return (int)ExitCode.Conforms;
        });
        return command;
    }
}
