using System.CommandLine;
using PolicyKit.Tool.Assessing.Waivers;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Signing;

namespace PolicyKit.Tool.Commands;

/// <summary>
/// <c>policykit waiver grant</c>: an exception that a municipality grants and signs, as it was requested or of its own accord. What was requested is
/// held against the delivered evidence once more and shown by the evidence's words; its last day may be earlier than the one wished, never later.
/// </summary>
internal sealed class WaiverGrantCommand
{
    private readonly Screen _screen;
    private readonly Option<string> _id;
    private readonly Option<string> _request;
    private readonly Option<string> _evidence;
    private readonly Option<int?> _number;
    private readonly Option<string> _rule;
    private readonly Option<string> _component;
    private readonly Option<string> _file;
    private readonly Option<string> _reason;
    private readonly Option<string> _by;
    private readonly Option<string> _until;
    private readonly Option<string> _key;
    private readonly Option<string> _out;
    private readonly Option<string> _asOf;
    private readonly Option<bool> _json;

    private WaiverGrantCommand(Screen screen)
    {
        _screen = screen;
        _id = Text("--id", "Help_Waiver_Id", required: true);
        _request = new("--request") { Description = screen.Text("Help_WaiverGrant_Request"), HelpName = screen.Text("Help_File") };
        _evidence = new("--evidence") { Description = screen.Text("Help_WaiverGrant_Evidence"), HelpName = screen.Text("Help_File") };
        _number = new("--number") { Description = screen.Text("Help_WaiverGrant_Number"), HelpName = "n" };
        _rule = Text("--rule", "Help_Waiver_Rule");
        _component = Text("--component", "Help_Waiver_Component");
        _file = Text("--source-file", "Help_Waiver_File");
        _reason = Text("--reason", "Help_Waiver_Reason");
        _by = Text("--by", "Help_Waiver_By", required: true);
        _until = new("--until") { Description = screen.Text("Help_Waiver_Until"), HelpName = "yyyy-MM-dd" };
        _key = Text("--key", "Help_Waiver_Key", required: true);
        _out = new("--out") { Description = screen.Text("Help_Waiver_Out"), DefaultValueFactory = _ => "waivers.dsse.json", HelpName = screen.Text("Help_File") };
        _asOf = CommonOptions.AsOf(screen);
        _json = new("--json") { Description = screen.Text("Help_Json") };
    }

    public static Command Create(Screen screen) => new WaiverGrantCommand(screen).Create();

    private Command Create()
    {
        var command = new Command("grant", _screen.Text("Help_Waiver_Grant"))
        {
            _id, _request, _evidence, _number, _rule, _component, _file, _reason, _by, _until, _key, _out, _asOf, _json,
        };
        var policy = new PolicyOptions(_screen, command);
        command.SetAction(parsed =>
        {
            var day = AsOf.Read(parsed.GetValue(_asOf), TimeProvider.System);
            return parsed.GetValue(_request) is { } file ? Answer(parsed, file, policy.Read(parsed), day) : Write(parsed, OwnAccord(parsed, day));
        });
        return command;
    }

    private int Answer(ParseResult parsed, string file, PolicyRequest request, DateOnly day)
    {
        if (new[] { _rule, _component, _file, _reason }.FirstOrDefault(option => parsed.GetValue(option) is not null) is { } said)
        {
            throw InputException.Bad("Waiver_RequestSaysIt", said.Name);
        }

        var evidence = WaiverEvidence.Read(parsed.GetValue(_evidence) ?? throw InputException.Bad("Waiver_NoEvidence"));
        var policy = PolicySource.Read(request, evidence.Assessment.Policy.Id);
        var check = new WaiverRequestCheck(evidence, policy, day);
        var bytes = Files.Read(file);
        var (root, wrong) = WaiverRequestFile.Read(bytes, policy);
        wrong = root is null ? wrong : [.. check.OfFile(root)];
        if (!wrong.IsEmpty)
        {
            var answer = ExitCodes.Worst(wrong.Select(finding => finding.Answer));
            if (parsed.GetValue(_json))
            {
                _screen.Raw(JsonText.Of(JsonText.Object(("exitCode", (int)answer), ("problems", WaiverRequestText.Problems(wrong)))));
            }
            else
            {
                ManifestText.Write(Path.GetFileName(file), wrong, policy, _screen);
                _screen.Line((_screen.Text("Waiver_NotGranted"), "bold red"));
            }

            return (int)answer;
        }

        var requests = WaiverRequestFile.Of(root!);
        var number = parsed.GetValue(_number) ?? (requests.Requests.Length == 1 ? 1 : throw InputException.Bad("Waiver_WhichRequest", requests.Requests.Length));
        var asked = number >= 1 && number <= requests.Requests.Length ? requests.Requests[number - 1] : throw InputException.Bad("Waiver_WhichRequest", requests.Requests.Length);
        var until = parsed.GetValue(_until) is { } shorter ? AsOf.Read(shorter, TimeProvider.System) : ManifestDate.Read(asked.Until)!.Value;
        if (until > ManifestDate.Read(asked.Until))
        {
            throw InputException.Bad("Waiver_LongerThanAsked", ManifestDate.Iso(until), asked.Until);
        }

        if (until < day)
        {
            throw InputException.Bad("Waiver_Ended", ManifestDate.Iso(until), ManifestDate.Iso(day));
        }

        if (WaiverMatcher.IsVendor(parsed.GetRequiredValue(_by), evidence.Manifest))
        {
            throw new InputException(ExitCode.Violates, Texts.Both("Waiver_ByVendor", parsed.GetRequiredValue(_by)));
        }

        if (!parsed.GetValue(_json))
        {
            new WaiverRequestText(evidence, check, policy, _screen).Write(number, asked);
            _screen.Line("   " + _screen.Text("Waiver_Request_By", requests.RequestedBy, requests.RequestedOn));
        }

        return Write(parsed, Waiver(parsed, asked.Rule, asked.Scope, asked.Reason, day, until) with { RequestDigest = WaiverRequestFile.DigestOf(bytes) });
    }

    private GrantedWaiver OwnAccord(ParseResult parsed, DateOnly day)
    {
        if (parsed.GetValue(_evidence) is not null || parsed.GetValue(_number) is not null)
        {
            throw InputException.Bad("Waiver_NoRequest");
        }

        var scope = new WaiverScope(parsed.GetValue(_component), parsed.GetValue(_file));
        if (scope is { Component: null, File: null })
        {
            throw InputException.Bad("Waiver_NoScope");
        }

        return Waiver(
            parsed, parsed.GetValue(_rule) ?? throw Missing(_rule), scope, parsed.GetValue(_reason) ?? throw Missing(_reason), day,
            AsOf.Read(parsed.GetValue(_until) ?? throw Missing(_until), TimeProvider.System));
    }

    private GrantedWaiver Waiver(ParseResult parsed, string rule, WaiverScope scope, string reason, DateOnly day, DateOnly until) => new(
        parsed.GetRequiredValue(_id), rule, scope, reason, parsed.GetRequiredValue(_by), ManifestDate.Iso(day), ManifestDate.Iso(until));

    private int Write(ParseResult parsed, GrantedWaiver waiver)
    {
        var target = parsed.GetRequiredValue(_out);
        var earlier = File.Exists(target) ? WaiverFile.Read(Files.Read(target), null).Waivers : [];
        using var signer = Certificates.ReadKey(parsed.GetRequiredValue(_key));
        Files.Write(target, Dsse.Sign(WaiverFile.PayloadType, WaiverFile.Payload(earlier.Where(other => other.Id != waiver.Id).Append(waiver)), signer));
        if (parsed.GetValue(_json))
        {
            _screen.Raw(JsonText.Of(JsonText.Object(("exitCode", (int)ExitCode.Conforms), ("file", target), ("waiver", WaiverFile.Json(waiver)))));
        }
        else
        {
            _screen.Line(_screen.Text("Waiver_Granted", waiver.Id!, waiver.Rule!, waiver.Scope!.ToString(), waiver.Until!, target));
        }

        return (int)ExitCode.Conforms;
    }

    private static InputException Missing(Option option) => InputException.Bad("Waiver_Missing", option.Name);

    private Option<string> Text(string name, string help, bool required = false) => new(name) { Description = _screen.Text(help), Required = required };
}
