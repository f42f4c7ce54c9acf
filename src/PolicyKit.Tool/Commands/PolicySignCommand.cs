using System.CommandLine;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Signing;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit policy sign</c>: the municipality's signature over a policy package, in a file beside it. The package is not touched.</summary>
internal static class PolicySignCommand
{
    public static Command Create(Screen screen)
    {
        var package = new Argument<string>("package") { Description = screen.Text("Help_Policy_Sign_Package") };
        var key = new Option<string>("--key") { Description = screen.Text("Help_Policy_Sign_Key"), HelpName = screen.Text("Help_File"), Required = true };
        var certificate = new Option<string>("--certificate") { Description = screen.Text("Help_Policy_Sign_Certificate"), HelpName = screen.Text("Help_File") };
        var command = new Command("sign", screen.Text("Help_Policy_Sign")) { package, key, certificate };
        command.SetAction(parsed =>
        {
            var (file, keyFile) = (parsed.GetRequiredValue(package), parsed.GetRequiredValue(key));
            if (!PolicyPackage.IsPackage(file))
            {
                throw InputException.Bad("Policy_NoPackage", file);
            }

            var content = Files.Read(file);
            var policy = PolicyPackage.PolicyIn(content, file, null);
            using var signer = Certificates.WithKey(parsed.GetValue(certificate) ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(keyFile))!, KeysCommand.CertificateFile), keyFile);
            Files.Write(file + DetachedSignature.Extension, DetachedSignature.Sign(content, signer, TimeProvider.System.GetUtcNow()));
            screen.Line(screen.Text("Policy_SignedTo", policy.Name, PolicyPackage.Hash(content), PolicyPackage.Hash(signer.RawData), file + DetachedSignature.Extension));
            return (int)ExitCode.Conforms;
        });
        return command;
    }
}
