using System.Collections.Immutable;
using System.Security.Cryptography;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Bundles;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Recording;
using PolicyKit.Tool.Signing;
using PolicyKit.Tool.Verifying.Binaries;

namespace PolicyKit.Tool.Verifying;

/// <summary>
/// Verifies a bundle. V0: complete, unaltered, every report rendered again. V1: signed by the vendor's key. V2: manifest, waivers and every clause
/// judged again with the municipality's own policy. V3: the delivered source analysed again. V4: the delivered binaries are that source. Nothing
/// of what was delivered runs.
/// </summary>
/// <param name="vendor">The vendor's certificate; null to leave the signature unchecked.</param>
/// <param name="city">The municipality's certificate, by which waivers must be signed.</param>
/// <param name="policyOf">The municipality's policy of an id.</param>
/// <param name="source">The delivered source; null to go no further than V2.</param>
/// <param name="today">The day on which the bundle is verified.</param>
internal sealed class Verifier(byte[]? vendor, byte[]? city, Func<string?, PolicyFacts> policyOf, DeliveredSource? source, DateOnly today)
{
    private readonly List<Bilingual> _wrong = [];
    private readonly List<Bilingual> _open = [];
    private ImmutableArray<AssemblyProof> _assemblies = [];
    private bool _whole = true;

    public async Task<Verification> VerifyAsync(ImmutableSortedDictionary<string, byte[]> files, Action<string> progress, CancellationToken cancellationToken)
    {
        if (!files.TryGetValue(BundleFiles.Canonical, out var canonical))
        {
            return Verification.Refused([Texts.Both("PK9401", BundleFiles.Canonical)]);
        }

        var assessment = CanonicalJson.Read(canonical);
        var record = files.TryGetValue(BundleFiles.Record, out var recorded) ? RecordJson.Read(recorded) : null;
        _wrong.AddRange(Complete(files, assessment, record));
        if (_wrong.Count > 0)
        {
            return Verification.Refused([.. _wrong]);      // nothing of it is worth repeating
        }

        if (assessment.Code.NotFollowed is { } limit)
        {
            _open.Add(limit);
        }

        var level = IsSigned(files, assessment) ? 1 : 0;
        var (fromSource, fromBinaries) = (false, false);
        if (city is null && files.ContainsKey(BundleFiles.Waivers))
        {
            _open.Add(Texts.Both("Verify_NoCity"));
        }
        else if (!assessment.Policy.Overlays.IsEmpty && policyOf(assessment.Policy.Id).Overlays.IsEmpty)
        {
            _open.Add(Texts.Both("Verify_NoOverlay", string.Join(", ", assessment.Policy.Overlays.Select(overlay => $"{overlay.Id} {overlay.Version}"))));
        }
        else if (DayOf(assessment) is { } asOf)
        {
            // A level holds only on top of the one below.
            var said = (assessment.Code, assessment.Findings.Where(finding => finding.Origin == FindingOrigin.Code).Select(finding => finding.Finding).ToImmutableArray());
            level += Agrees(files, assessment, said, asOf) && level == 1 ? 1 : 0;
            if (source is not null && _wrong.Count == 0)
            {
                (fromSource, fromBinaries) = await AgreesWithSourceAsync(files, assessment, record!, asOf, progress, cancellationToken);
            }

            level += fromSource && level == 2 ? 1 : 0;
            level += fromBinaries && level == 3 ? 1 : 0;
        }

        if (!fromSource)
        {
            _open.Add(Texts.Both("Verify_NoSource"));
        }

        if (source?.Binaries is null || !fromSource)
        {
            _open.Add(Texts.Both(source?.Binaries is null ? "Verify_NoBinaries" : "Verify_BinariesNeedSource"));
            _whole &= source?.Binaries is null;
        }

        return new Verification(level, [.. _wrong], [.. _open], assessment, _whole, _assemblies);
    }

    private async Task<(bool Source, bool Binaries)> AgreesWithSourceAsync(
        ImmutableSortedDictionary<string, byte[]> files, Assessment assessment, BuildRecord record, DateOnly asOf, Action<string> progress, CancellationToken cancellationToken)
    {
        var carried = files.Where(file => file.Key.StartsWith(BundleFiles.Carried, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(file => file.Key[BundleFiles.Carried.Length..], file => file.Value, StringComparer.Ordinal);
        var rerun = new SourceRerun(record, carried, source!);
        var code = await rerun.RunAsync(progress, cancellationToken);
        _wrong.AddRange(rerun.Wrong);
        _open.AddRange(rerun.Missing);
        _whole = rerun.Missing.Count == 0;
        if (code is not null && rerun.CarriedTexts > 0)
        {
            _open.Add(Texts.Both("Verify_CarriedTexts", rerun.CarriedTexts));
        }

        return code is { } again && Agrees(files, assessment, again, asOf)
            ? (true, source!.Binaries is { } folder && AreOfSource(folder, record, rerun.Build, progress, cancellationToken))
            : (false, false);
    }

    private bool AreOfSource(string folder, BuildRecord record, RecordedBuild build, Action<string> progress, CancellationToken cancellationToken)
    {
        var binaries = new BinaryComparison(folder, source!.References);
        binaries.Run(record, build, progress, cancellationToken);
        _assemblies = [.. binaries.Proofs];
        _wrong.AddRange(binaries.Proofs.SelectMany(proof => proof.Wrong.Select(wrong => Texts.Both("Binary_Of", proof.File, wrong))));
        _open.AddRange(binaries.Open.Concat(binaries.Proofs.SelectMany(proof => proof.Open.Select(open => Texts.Both("Binary_Of", proof.File, open)))).Concat(binaries.Notes));
        _whole &= binaries.IsComplete;
        return binaries.IsComplete;
    }

    private static IEnumerable<Bilingual> Complete(ImmutableSortedDictionary<string, byte[]> files, Assessment assessment, BuildRecord? record)
    {
        if (Render(assessment) is not { } expected)
        {
            yield return Texts.Both("PK9402", BundleFiles.Canonical);
            yield break;
        }

        foreach (var (name, content) in expected)
        {
            if (!files.TryGetValue(name, out var delivered) || !delivered.AsSpan().SequenceEqual(content))
            {
                yield return Texts.Both(files.ContainsKey(name) ? "PK9402" : "PK9401", name);
            }
        }

        if (!files.TryGetValue(BundleFiles.Manifest, out var manifest) || TextDigest.Of(manifest) != assessment.ManifestSha256)
        {
            yield return Texts.Both("PK9402", BundleFiles.Manifest);
        }

        if (record is null || Convert.ToHexStringLower(SHA256.HashData(files[BundleFiles.Record])) != assessment.Code.Build)
        {
            yield return Texts.Both(files.ContainsKey(BundleFiles.Record) ? "PK9402" : "PK9401", BundleFiles.Record);
            yield break;
        }

        foreach (var evidence in assessment.Evidence)
        {
            var name = BundleFiles.Evidence + evidence.File;
            if (!files.TryGetValue(name, out var content))
            {
                yield return Texts.Both("PK9401", name);
            }
            else if (!evidence.Sha256.EndsWith(Convert.ToHexStringLower(SHA256.HashData(content)), StringComparison.OrdinalIgnoreCase))
            {
                yield return Texts.Both("PK9402", name);
            }
        }

        var carried = record.Digests.Select(digest => BundleFiles.Carried + digest).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, _) in files.Where(file => carried.Contains(file.Key) && !file.Key.EndsWith(Convert.ToHexStringLower(SHA256.HashData(file.Value)), StringComparison.Ordinal)))
        {
            yield return Texts.Both("PK9402", name);
        }

        var known = expected.Keys.Concat(assessment.Evidence.Select(evidence => BundleFiles.Evidence + evidence.File)).Concat(carried)
            .Concat([BundleFiles.Manifest, BundleFiles.Waivers, BundleFiles.Statement, BundleFiles.Record]).ToHashSet(StringComparer.Ordinal);
        foreach (var extra in files.Keys.Where(name => !known.Contains(name)))
        {
            yield return Texts.Both("PK9405", extra);
        }
    }

    // A result that a stranger wrote may hold lists with nothing in their places; ours never do.
    private static ImmutableSortedDictionary<string, byte[]>? Render(Assessment assessment)
    {
        try
        {
            return BundleFiles.Reports(assessment);
        }
        catch (Exception exception) when (exception is NullReferenceException or ArgumentException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private bool IsSigned(ImmutableSortedDictionary<string, byte[]> files, Assessment assessment)
    {
        if (!files.TryGetValue(BundleFiles.Statement, out var bytes))
        {
            _open.Add(Texts.Both("Verify_Unsigned"));
            if (vendor is not null)
            {
                _wrong.Add(Texts.Both("PK9407", BundleFiles.Statement));
            }

            return false;
        }

        if (vendor is null)
        {
            _open.Add(Texts.Both("Verify_NoCertificate"));
            return false;
        }

        Dsse envelope;
        try
        {
            envelope = Dsse.Read(bytes);
        }
        catch (System.Text.Json.JsonException)
        {
            _wrong.Add(Texts.Both("PK9402", BundleFiles.Statement));
            return false;
        }

        var payload = Statement.Payload(files.Remove(BundleFiles.Statement), assessment);
        if (envelope.PayloadType == Statement.PayloadType && envelope.Payload.AsSpan().SequenceEqual(payload) && envelope.IsSignedBy(vendor))
        {
            return true;
        }

        _wrong.Add(Texts.Both("PK9407", BundleFiles.Statement));
        return false;
    }

    private DateOnly? DayOf(Assessment delivered)
    {
        if (ManifestDate.Read(delivered.AsOf) is { } asOf && asOf <= today)
        {
            return asOf;
        }

        _wrong.Add(Texts.Both("PK9408", delivered.AsOf));
        return null;
    }

    /// <summary>Judges manifest, waivers and code again. The result must be the one delivered, byte for byte.</summary>
    private bool Agrees(
        ImmutableSortedDictionary<string, byte[]> files, Assessment delivered, (CodeRecord Record, ImmutableArray<CodeFinding> Findings) code, DateOnly asOf)
    {
        var (manifest, judged) = JudgedAgain.Of(files, delivered, code, asOf, policyOf, city, []);
        if (judged is null)
        {
            _wrong.Add(Texts.Both("PK9406", BundleFiles.Manifest));
            return false;
        }

        _open.AddRange(manifest.Policy!.Editions.Where(edition => !manifest.Policy.Signatures.ContainsKey(edition.Id)).Select(edition => PolicyOriginText.Of(edition.Id, null)).Except(_open));
        // What the vendor's copy came in is the vendor's word; what the verifier's came in is said by itself.
        var again = judged with { Policy = judged.Policy.WithSignaturesOf(delivered.Policy) };
        if (Difference.First(delivered, again) is { } difference)
        {
            _wrong.Add(Texts.Both("PK9406", difference));
            return false;
        }

        return true;
    }
}
