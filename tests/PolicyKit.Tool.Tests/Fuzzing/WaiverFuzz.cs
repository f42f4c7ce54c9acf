using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using PolicyKit.Lab.Programs;
using PolicyKit.Tool.Assessing.Waivers;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Signing;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>
/// Files of granted waivers, held against the findings of the bad system. A file that was changed after it was signed never counts as signed. A
/// finding is only covered by a waiver of a signed file, for its rule, within its scope, in force on the day and for a year at most.
/// </summary>
internal sealed class WaiverFuzz(FuzzMaterial material) : FuzzedReader
{
    private const int Kept = 64;

    private readonly byte[] _certificate = material.CityCertificate;
    private readonly ImmutableArray<Tool.Assessing.AssessedFinding> _findings =
        [.. material.Assessments[1].Findings.Select(finding => finding with { Waiver = null, WaiverInForce = false })];

    private readonly List<(byte[] Envelope, string Payload)> _signed = [];

    public override string Name => "waivers";

    public override int Share => 190;

    public override FuzzInput Make(Draw draw)
    {
        if (draw.Chance(30))
        {
            return new FuzzInput(Sign(Waivers(draw), material.CityKey));
        }

        while (_signed.Count < Kept)
        {
            var payload = Waivers(draw);
            _signed.Add((Sign(payload, material.CityKey), payload));
        }

        var (envelope, said) = draw.Pick(_signed);
        switch (draw.Next(4))
        {
            case 0:
                return new FuzzInput(Sign(said, material.VendorKey), "signed by the vendor");
            case 1:
                var json = JsonNode.Parse(envelope)!;
                json["payload"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(said + draw.Pick(" ", "\n", "\t")));
                return new FuzzInput(Encoding.UTF8.GetBytes(json.ToJsonString()), "payload changed");
            case 2:
                return new FuzzInput(JsonEdits.Damage(envelope, draw));
            default:
                return new FuzzInput(Bytes.Damage(envelope, draw));
        }
    }

    public override bool Accepts(byte[] bytes)
    {
        WaiverFile file;
        try
        {
            file = WaiverFile.Read(bytes, _certificate);
        }
        catch (InputException exception) when (exception.Code == ExitCode.BadInput)
        {
            return false;
        }

        var (findings, waivers, wrong) = new WaiverMatcher(file, material.Manifests[1], material.Policy, FuzzMaterial.AsOf).Apply(_findings);
        if (findings.Count != _findings.Length || waivers.Count != file.Waivers.Length || wrong.Any(finding => finding.Message.Ja.Length == 0))
        {
            throw new UnsoundException("something is lost");
        }

        foreach (var finding in findings.Where(finding => finding.WaiverInForce))
        {
            if (!file.Signed || !file.Waivers.Any(waiver => waiver.Id == finding.Waiver && Covers(waiver, finding)))
            {
                throw new UnsoundException($"{finding.Finding.Rule} is covered by '{finding.Waiver}'");
            }
        }

        return file.Signed;
    }

    private bool Covers(GrantedWaiver waiver, Tool.Assessing.AssessedFinding finding) =>
        waiver.Rule == finding.Finding.Rule
        && material.Policy.Rules.Any(rule => rule.Rule == waiver.Rule && rule.Waivable)
        && (waiver.Scope?.Component ?? waiver.Scope?.File) is not null
        && (waiver.Scope!.Component ?? finding.Component) == finding.Component
        && (waiver.Scope.File ?? finding.Finding.Spot?.File) == finding.Finding.Spot?.File
        && ManifestDate.Read(waiver.Until) >= FuzzMaterial.AsOf
        && ManifestDate.Read(waiver.GrantedOn) <= FuzzMaterial.AsOf
        && ManifestDate.Read(waiver.Until)!.Value.DayNumber - ManifestDate.Read(waiver.GrantedOn)!.Value.DayNumber <= 365
        && waiver.GrantedBy is not (null or "株式会社サンプル" or "山田太郎");

    private static byte[] Sign(string payload, string keyFile)
    {
        using var key = Certificates.ReadKey(keyFile);
        return Dsse.Sign(WaiverFile.PayloadType, Encoding.UTF8.GetBytes(payload), key);
    }

    // Good ones, ones with a defect, and texts that are no waivers at all, all of which a city could sign.
    private string Waivers(Draw draw)
    {
        var waivers = Enumerable.Range(0, draw.Next(4)).Select(i => new GrantedWaiver(
            draw.Pick("例外-1", "例外-2", "例外-" + i, "", "\u001b[2J"),
            draw.Chance(80) ? draw.Pick(_findings).Finding.Rule : draw.Pick("PK6303", "PK9999", "", "*"),
            draw.Chance(90) ? new WaiverScope(draw.Chance(50) ? draw.Pick(_findings).Component : draw.Pick("*", "tax-app", ""), draw.Chance(30) ? draw.Pick(_findings).Finding.Spot?.File : null) : null,
            "理由", draw.Pick("統括情報セキュリティ責任者", "株式会社サンプル", "山田太郎", ""),
            draw.Pick("2026-06-01", "2026-01-01", "2025-01-01", "9999-12-31", "0001-01-01", "x"), draw.Pick("2026-06-01", "2026-12-31", "2026-05-31", "9999-12-31", "2027-06-02", "x")));
        var payload = WaiverFile.Payload(waivers);
        return Encoding.UTF8.GetString(draw.Chance(70) ? payload : draw.Chance(50) ? JsonEdits.Damage(payload, draw) : Bytes.Damage(payload, draw));
    }
}
