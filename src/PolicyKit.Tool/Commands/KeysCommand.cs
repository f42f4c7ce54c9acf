using System.CommandLine;
using System.Text;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Signing;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit keys new</c>: a key that signs, and the certificate that the other side trusts.</summary>
internal static class KeysCommand
{
    public const string CertificateFile = "certificate.pem";

    public static Command Create(Screen screen)
    {
        var name = new Argument<string>("name") { Description = screen.Text("Help_Keys_Name") };
        var output = new Option<string>("--out") { Description = screen.Text("Help_Keys_Out"), HelpName = screen.Text("Help_Folder"), DefaultValueFactory = _ => "." };
        var create = new Command("new", screen.Text("Help_Keys_New")) { name, output };
        create.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(output);
            var (keyFile, certificateFile) = (Path.Combine(folder, "key.pem"), Path.Combine(folder, CertificateFile));
            if (File.Exists(keyFile) || File.Exists(certificateFile))
            {
                throw InputException.Bad("Manifest_Exists", keyFile);
            }

            var (key, certificate, sha256) = Certificates.Create(parsed.GetRequiredValue(name), TimeProvider.System.GetUtcNow());
            Files.Write(keyFile, Encoding.ASCII.GetBytes(key));
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(keyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }

            Files.Write(certificateFile, Encoding.ASCII.GetBytes(certificate));
            screen.Line(screen.Text("Keys_Written", keyFile, certificateFile, sha256));
            return (int)ExitCode.Conforms;
        });
        return new Command("keys", screen.Text("Help_Keys")) { create };
    }
}
