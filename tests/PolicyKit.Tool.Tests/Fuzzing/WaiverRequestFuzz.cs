using System.Text;
using PolicyKit.Lab.Programs;
using PolicyKit.Tool.Assessing.Waivers;
using PolicyKit.Tool.Commands;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>
/// Files of requested waivers, held against the evidence of the bad system. One that is accepted is about that evidence, and each of its requests is for
/// findings that stand open in it, for a rule that the policy waives, within a named scope, and for a year at most.
/// </summary>
internal sealed class WaiverRequestFuzz : FuzzedReader
{
    private readonly FuzzMaterial _material;
    private readonly WaiverEvidence _evidence;
    private readonly WaiverRequestCheck _check;

    public WaiverRequestFuzz(FuzzMaterial material)
    {
        _material = material;
        _evidence = WaiverEvidence.Read(material.Bad.Of("report/" + AssessCommand.BundleName));
        _check = new WaiverRequestCheck(_evidence, material.Policy, FuzzMaterial.AsOf);
    }

    public override string Name => "waiver requests";

    public override int Share => 60;

    /// <summary>A sound file: everything that may be waived.</summary>
    public byte[] Good => File(_evidence.Open
        .Where(finding => _material.Policy.Rules.Any(rule => rule.Rule == finding.Finding.Rule && rule.Waivable))
        .Select(finding => new WaiverRequest(finding.Finding.Rule, new WaiverScope(null, null, [finding.Finding.Fingerprint]), "更改までの間", "2026-09-30", ["点検"])));

    public override FuzzInput Make(Draw draw)
    {
        var file = draw.Chance(40) ? File(Enumerable.Range(0, draw.Next(4)).Select(_ => Request(draw))) : Good;
        return new FuzzInput(draw.Chance(25) ? file : draw.Chance(60) ? JsonEdits.Damage(file, draw) : Bytes.Damage(file, draw));
    }

    public override bool Accepts(byte[] bytes)
    {
        var (root, wrong) = WaiverRequestFile.Read(bytes, _material.Policy);
        if (root is null || _check.OfFile(root).Any())
        {
            return wrong.Concat(root is null ? [] : _check.OfFile(root)).All(finding => finding.Message.Ja.Length > 0 && finding.Answer != ExitCode.Conforms)
                ? false
                : throw new UnsoundException("refused without a word");
        }

        var file = WaiverRequestFile.Of(root);
        if (file.Assessment != _evidence.Digest || file.System != "zeimu-2026" || file.Requests.Any(request => !IsSound(request)))
        {
            throw new UnsoundException("a request that cannot be granted");
        }

        return true;
    }

    private bool IsSound(WaiverRequest request)
    {
        var covered = _evidence.Open.Where(finding => finding.Finding.Rule == request.Rule
            && (request.Scope.Component ?? finding.Component) == finding.Component
            && (request.Scope.File ?? finding.Finding.Spot?.File) == finding.Finding.Spot?.File
            && (request.Scope.Findings is not { Count: > 0 } named || named.Contains(finding.Finding.Fingerprint))).ToList();
        return covered.Count > 0
            && (request.Scope.Findings ?? []).All(name => covered.Any(finding => finding.Finding.Fingerprint == name))
            && (request.Scope.Component ?? request.Scope.File ?? request.Scope.Findings?[0]) is not null
            && _material.Policy.Rules.Any(rule => rule.Rule == request.Rule && rule.Waivable)
            && ManifestDate.Read(request.Until) is { } until && until >= FuzzMaterial.AsOf && until.DayNumber - FuzzMaterial.AsOf.DayNumber <= 365
            && request.Reason.Length > 0;
    }

    private WaiverRequest Request(Draw draw)
    {
        var finding = draw.Pick(_evidence.Open);
        return new WaiverRequest(
            draw.Chance(80) ? finding.Finding.Rule : draw.Pick("PK1001", "PK9999", "", "*", "\u001b[2J"),
            new WaiverScope(
                draw.Chance(50) ? finding.Component : draw.Pick<string?>([null, "*", "tax-app", ""]), draw.Chance(30) ? finding.Finding.Spot?.File : draw.Pick<string?>([null, "*", "../x"]),
                draw.Chance(50) ? [draw.Chance(70) ? finding.Finding.Fingerprint : draw.Pick(new string('0', 64), "*", finding.Finding.Fingerprint.ToUpperInvariant(), "sha256:" + finding.Finding.Fingerprint)] : null),
            draw.Pick("更改までの間", "", "\u202E"), draw.Pick("2026-06-01", "2026-05-31", "2027-06-01", "2027-06-02", "9999-12-31", "0001-01-01", "2026-02-30", "令和8年9月30日"), [.. draw.Chance(50) ? ["点検"] : Array.Empty<string>()]);
    }

    private byte[] File(IEnumerable<WaiverRequest> requests) =>
        Encoding.UTF8.GetBytes(JsonText.Of(new WaiverRequestFile("zeimu-2026", _evidence.Digest, "山田太郎", "2026-06-01", [.. requests]).ToJson()));
}
