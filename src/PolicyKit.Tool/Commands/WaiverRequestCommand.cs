using System.Collections.Immutable;
using System.CommandLine;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Assessing.Waivers;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Commands;

/// <summary>
/// <c>policykit waiver request</c>: what a vendor asks the municipality to except, checked against the assessment that it delivers. Without a choice on
/// the command line it is what the manifest asks for.
/// </summary>
internal sealed class WaiverRequestCommand
{
    private readonly Screen _screen;
    private readonly Argument<string> _evidence;
    private readonly Option<string[]> _finding;
    private readonly Option<string> _clause;
    private readonly Option<string> _rule;
    private readonly Option<string> _component;
    private readonly Option<string> _file;
    private readonly Option<string> _reason;
    private readonly Option<string[]> _compensating;
    private readonly Option<string> _until;
    private readonly Option<string> _by;
    private readonly Option<string> _out;
    private readonly Option<string> _asOf;
    private readonly Option<bool> _json;

    private WaiverRequestCommand(Screen screen)
    {
        _screen = screen;
        _evidence = new("evidence") { Description = screen.Text("Help_Waiver_Evidence"), DefaultValueFactory = _ => Path.Combine("policykit-report", AssessCommand.BundleName) };
        _finding = new("--finding") { Description = screen.Text("Help_WaiverRequest_Finding"), HelpName = screen.Text("Help_WaiverRequest_FindingName") };
        _clause = Text("--clause", "Help_WaiverRequest_Clause");
        _rule = Text("--rule", "Help_WaiverRequest_Rule");
        _component = Text("--component", "Help_Waiver_Component");
        _file = Text("--source-file", "Help_Waiver_File");
        _reason = Text("--reason", "Help_Waiver_Reason");
        _compensating = new("--compensating") { Description = screen.Text("Help_WaiverRequest_Compensating") };
        _until = new("--until") { Description = screen.Text("Help_WaiverRequest_Until"), HelpName = "yyyy-MM-dd" };
        _by = new("--by") { Description = screen.Text("Help_WaiverRequest_By"), Required = true };
        _out = new("--out") { Description = screen.Text("Help_WaiverRequest_Out"), HelpName = screen.Text("Help_File"), DefaultValueFactory = _ => "waiver-requests.json" };
        _asOf = CommonOptions.AsOf(screen);
        _json = new("--json") { Description = screen.Text("Help_Json") };
    }

    public static Command Create(Screen screen) => new WaiverRequestCommand(screen).Create();

    private Command Create()
    {
        var command = new Command("request", _screen.Text("Help_WaiverRequest"))
        {
            _evidence, _finding, _clause, _rule, _component, _file, _reason, _compensating, _until, _by, _out, _asOf, _json,
        };
        var policy = new PolicyOptions(_screen, command);
        command.SetAction(parsed => Run(parsed, policy.Read(parsed)));
        return command;
    }

    private int Run(ParseResult parsed, PolicyRequest request)
    {
        var (output, day) = (parsed.GetRequiredValue(_out), AsOf.Read(parsed.GetValue(_asOf), TimeProvider.System));
        var evidence = WaiverEvidence.Read(parsed.GetRequiredValue(_evidence));
        var policy = PolicySource.Read(request, evidence.Assessment.Policy.Id);
        var check = new WaiverRequestCheck(evidence, policy, day);
        var text = new WaiverRequestText(evidence, check, policy, _screen);
        var chosen = Chosen(parsed, evidence);
        if (chosen.IsEmpty)
        {
            var asked = OfManifest(parsed, evidence);
            ImmutableArray<ManifestFinding> wrongThere = [.. check.OfRequests(evidence.Manifest)];
            if (!wrongThere.IsEmpty)
            {
                return Refuse(parsed, evidence.Assessment.ManifestFile, wrongThere, policy);
            }

            chosen = asked;
        }

        var file = new WaiverRequestFile(evidence.Assessment.System.Id, evidence.Digest, parsed.GetRequiredValue(_by), ManifestDate.Iso(day), WithEarlier(chosen, output, evidence, policy));
        var bytes = JsonText.Bytes(file.ToJson());
        var (root, wrong) = WaiverRequestFile.Read(bytes, policy);
        wrong = root is null ? wrong : [.. check.OfFile(root)];
        if (!wrong.IsEmpty)
        {
            return Refuse(parsed, Path.GetFileName(output), wrong, policy);
        }

        Files.Write(output, bytes);
        if (parsed.GetValue(_json))
        {
            _screen.Raw(JsonText.Of(JsonText.Object(
                ("exitCode", (int)ExitCode.Conforms), ("file", output), ("digest", WaiverRequestFile.DigestOf(bytes)), ("requests", JsonText.Array(file.Requests.Select(text.Json))),
                ("problems", JsonText.Array(Array.Empty<string>())))));
            return (int)ExitCode.Conforms;
        }

        foreach (var (i, one) in file.Requests.Index())
        {
            text.Write(i + 1, one);
        }

        _screen.Line(_screen.Text("Waiver_Requested", output, WaiverRequestFile.DigestOf(bytes)));
        return (int)ExitCode.Conforms;
    }

    // Nothing is written.
    private int Refuse(ParseResult parsed, string file, ImmutableArray<ManifestFinding> wrong, PolicyFacts policy)
    {
        var answer = ExitCodes.Worst(wrong.Select(finding => finding.Answer));
        if (parsed.GetValue(_json))
        {
            _screen.Raw(JsonText.Of(JsonText.Object(("exitCode", (int)answer), ("requests", JsonText.Array(Array.Empty<string>())), ("problems", WaiverRequestText.Problems(wrong)))));
        }
        else
        {
            ManifestText.Write(file, wrong, policy, _screen);
            _screen.Line((_screen.Text("Waiver_NotRequested"), "bold red"));
        }

        return (int)answer;
    }

    private ImmutableArray<WaiverRequest> Chosen(ParseResult parsed, WaiverEvidence evidence)
    {
        var named = parsed.GetValue(_finding) ?? [];
        var (rule, clause, component, file) = (parsed.GetValue(_rule), parsed.GetValue(_clause), parsed.GetValue(_component), parsed.GetValue(_file));
        if (named.Length == 0 && rule is null && clause is null)
        {
            return [];
        }

        if (parsed.GetValue(_reason) is not { } reason || parsed.GetValue(_until) is not { } until)
        {
            throw InputException.Bad("Waiver_NoTerms");
        }

        if (clause is not null && evidence.Assessment.Clauses.All(known => known.Id != clause))
        {
            throw InputException.Bad("Waiver_NoClause", clause, ManifestContext.HintFor(clause, [.. evidence.Assessment.Clauses.Select(known => known.Id)]));
        }

        var ofClause = clause is null ? null : evidence.Assessment.Clauses.First(known => known.Id == clause).Findings.ToHashSet(StringComparer.Ordinal);
        var found = (named.Length > 0 ? named.Select(name => evidence.Find(name, evidence.Open)) : evidence.Open)
            .Where(finding => (rule is null || finding.Finding.Rule == rule) && ofClause?.Contains(finding.Finding.Fingerprint) != false)
            .Where(finding => (component is null || finding.Component == component) && (file is null || finding.Finding.Spot?.File == file))
            .DistinctBy(finding => finding.Finding.Fingerprint).ToList();
        if (found.Count == 0)
        {
            throw InputException.Bad("Waiver_NothingChosen", evidence.Open.Length, string.Join(", ", evidence.Open.Select(finding => finding.Finding.Rule).Distinct().Order(StringComparer.Ordinal)));
        }

        // One rule in one place is one decision for the municipality. Findings that were named are asked for and no others.
        return
        [
            .. found.GroupBy(finding => (finding.Finding.Rule, finding.Component, File: finding.Component is null || file is not null ? finding.Finding.Spot?.File : null))
                .Select(group => new WaiverRequest(
                    group.Key.Rule,
                    new WaiverScope(group.Key.Component, group.Key.File, named.Length > 0 || group.Key is { Component: null, File: null } ? [.. group.Select(finding => finding.Finding.Fingerprint)] : null),
                    reason, until, [.. parsed.GetValue(_compensating) ?? []])),
        ];
    }

    private ImmutableArray<WaiverRequest> OfManifest(ParseResult parsed, WaiverEvidence evidence)
    {
        if (parsed.GetValue(_component) is not null || parsed.GetValue(_file) is not null || parsed.GetValue(_reason) is not null || parsed.GetValue(_until) is not null)
        {
            throw InputException.Bad("Waiver_NoChoice");
        }

        ImmutableArray<WaiverRequest> asked = [.. evidence.Manifest.Maps("requests").Select(WaiverRequest.Of)];
        return asked.IsEmpty ? throw InputException.Bad("Waiver_NoRequests", evidence.Assessment.ManifestFile) : asked;
    }

    // A file of requests grows, as one of waivers does; the same thing asked for again replaces what was asked.
    private static ImmutableArray<WaiverRequest> WithEarlier(ImmutableArray<WaiverRequest> chosen, string output, WaiverEvidence evidence, PolicyFacts policy)
    {
        if (!File.Exists(output))
        {
            return chosen;
        }

        var earlier = WaiverRequestFile.Read(Files.Read(output), policy).Root is { } root ? WaiverRequestFile.Of(root) : null;
        return earlier?.Assessment == evidence.Digest
            ? [.. earlier.Requests.Where(other => !chosen.Any(one => one.Rule == other.Rule && one.Scope.ToString() == other.Scope.ToString())), .. chosen]
            : throw InputException.Bad("Waiver_OtherRequests", output);
    }

    private Option<string> Text(string name, string help) => new(name) { Description = _screen.Text(help) };
}
