using System.CommandLine;
using PolicyKit.Tool.Bundles;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Verifying;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit verify</c>: what a municipality does with the bundle it was given. Offline; nothing of the bundle runs.</summary>
internal static class VerifyCommand
{
    public static Command Create(Screen screen)
    {
        var bundle = new Argument<string>("bundle") { Description = screen.Text("Help_Verify_Bundle") };
        var trust = new Option<string>("--trust") { Description = screen.Text("Help_Verify_Trust"), HelpName = screen.Text("Help_File") };
        var contract = new Option<string>("--contract") { Description = screen.Text("Help_Verify_Contract") };
        var source = new Option<string>("--source") { Description = screen.Text("Help_Verify_Source"), HelpName = screen.Text("Help_Folder") };
        var references = new Option<string[]>("--references") { Description = screen.Text("Help_Verify_References"), HelpName = screen.Text("Help_Folder") };
        var binaries = new Option<string>("--binaries") { Description = screen.Text("Help_Verify_Binaries"), HelpName = screen.Text("Help_Folder") };
        var command = new Command("verify", screen.Text("Help_Verify")) { bundle, trust, contract, source, references, binaries };
        var policy = new PolicyOptions(screen, command, overlays: true);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(binaries) is not null && parsed.GetValue(source) is null)
            {
                throw InputException.Bad("Verify_BinariesWithoutSource");
            }

            var own = policy.Read(parsed);
            var verifier = new Verifier(
                parsed.GetValue(trust) is { } vendorFile ? Files.Read(vendorFile) : null,
                own.Certificate is { } cityFile ? Files.Read(cityFile) : null,
                id => PolicySource.Read(own, id),
                parsed.GetValue(source) is { } folder
                    ? new DeliveredSource(
                        Existing(folder), [.. (parsed.GetValue(references) ?? []).Select(Existing)], PolicySource.ImagesOf(own), parsed.GetValue(binaries) is { } built ? Existing(built) : null)
                    : null,
                AsOf.Read(null, TimeProvider.System));
            var files = BoundedArchive.Read(parsed.GetRequiredValue(bundle));
            var result = await screen.ProgressAsync(screen.Text("Progress_Check"), progress => verifier.VerifyAsync(files, progress, cancellationToken));
            if (parsed.GetValue(contract) is { } number && result.Assessment is { } assessment && assessment.System.Contract != number)
            {
                result = result with { Wrong = result.Wrong.Add(Texts.Both("PK9409", assessment.System.Contract ?? "-", number)) };
            }

            Write(result, screen);
            return (int)result.Answer;
        });
        return command;
    }

    private static string Existing(string folder) => Directory.Exists(folder)
        ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))
        : throw InputException.Bad("Load_NotFound", folder);

    private static void Write(Verification result, Screen screen)
    {
        foreach (var assembly in result.Assemblies)
        {
            screen.Line((assembly.File, "bold"), ($" (MVID {assembly.Mvid}): ", "grey"), (screen.Text(assembly.IsComplete ? "Binary_Complete" : "Binary_Incomplete"), assembly.IsComplete ? "green" : "bold yellow"));
            foreach (var proven in assembly.Proven)
            {
                screen.Line("  " + proven.In(screen.Language));
            }
        }

        foreach (var wrong in result.Wrong)
        {
            screen.Line((wrong.In(screen.Language), "bold red"));
        }

        foreach (var open in result.NotChecked)
        {
            screen.Line((screen.Text("Check_NotChecked"), "bold yellow"), (" " + open.In(screen.Language), ""));
        }

        screen.Line();
        if (result.Assessment is { } assessment)
        {
            screen.Line(screen.Text("Verify_Of", assessment.System.Name, assessment.System.Contract ?? "-", assessment.AsOf, VerdictText.Of(assessment, screen.Language)));
        }

        screen.Line((result.Level < 0 ? screen.Text("Verify_None") : screen.Text("Verify_Level" + result.Level), result.Wrong.Length == 0 ? "bold" : "bold red"));
        screen.Line((screen.Text("Answer_" + result.Answer), result.Answer == ExitCode.Conforms ? "bold green" : "bold red"));
    }
}
