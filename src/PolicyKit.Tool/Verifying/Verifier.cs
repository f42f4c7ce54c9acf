using System.Collections.Immutable;
using System.Security.Cryptography;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Assessing.Waivers;
using PolicyKit.Tool.Bundles;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Signing;

namespace PolicyKit.Tool.Verifying;

/// <summary>
/// Verifies a bundle without its source. V0: complete, unaltered, every report rendered again. V1: signed by the vendor's key. V2: manifest,
/// waivers and every clause judged again with the municipality's own policy. Nothing of the bundle runs.
/// </summary>
internal static class Verifier
{
    public static Verification Verify(ImmutableSortedDictionary<string, byte[]> files, byte[]? vendor, byte[]? city, Func<string?, PolicyFacts> policyOf, DateOnly today)
    {
        var wrong = ImmutableArray.CreateBuilder<Bilingual>();
        var open = ImmutableArray.CreateBuilder<Bilingual>();
        if (!files.TryGetValue(BundleFiles.Canonical, out var canonical))
        {
            return new Verification(-1, [Texts.Both("PK9401", BundleFiles.Canonical)], [], null);
        }

        var assessment = CanonicalJson.Read(canonical);
        wrong.AddRange(Complete(files, assessment));
        if (wrong.Count > 0)
        {
            return new Verification(-1, wrong.ToImmutable(), [], null);      // nothing of it is worth repeating
        }

        var signed = Signature(files, assessment, vendor, wrong, open);
        var level = signed ? 1 : 0;
        if (city is null && files.ContainsKey(BundleFiles.Waivers))
        {
            open.Add(Texts.Both("Verify_NoCity"));
        }
        else
        {
            var before = wrong.Count;
            Recompute(files, assessment, city, policyOf, today, wrong);
            // A level holds only on top of the one below.
            level = signed && wrong.Count == before ? 2 : level;
        }

        open.Add(Texts.Both("Verify_NoSource"));
        open.Add(Texts.Both("Verify_NoBinaries"));
        return new Verification(level, wrong.ToImmutable(), open.ToImmutable(), assessment);
    }

    private static IEnumerable<Bilingual> Complete(ImmutableSortedDictionary<string, byte[]> files, Assessment assessment)
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

        if (!files.TryGetValue(BundleFiles.Manifest, out var manifest) || CodeAnalysis.HashOfText(manifest) != assessment.ManifestSha256)
        {
            yield return Texts.Both("PK9402", BundleFiles.Manifest);
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

        var known = expected.Keys.Concat(assessment.Evidence.Select(evidence => BundleFiles.Evidence + evidence.File))
            .Concat([BundleFiles.Manifest, BundleFiles.Waivers, BundleFiles.Statement]).ToHashSet(StringComparer.Ordinal);
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

    private static bool Signature(
        ImmutableSortedDictionary<string, byte[]> files, Assessment assessment, byte[]? vendor, ImmutableArray<Bilingual>.Builder wrong, ImmutableArray<Bilingual>.Builder open)
    {
        if (!files.TryGetValue(BundleFiles.Statement, out var bytes))
        {
            open.Add(Texts.Both("Verify_Unsigned"));
            if (vendor is not null)
            {
                wrong.Add(Texts.Both("PK9407", BundleFiles.Statement));
            }

            return false;
        }

        if (vendor is null)
        {
            open.Add(Texts.Both("Verify_NoCertificate"));
            return false;
        }

        Dsse envelope;
        try
        {
            envelope = Dsse.Read(bytes);
        }
        catch (System.Text.Json.JsonException)
        {
            wrong.Add(Texts.Both("PK9402", BundleFiles.Statement));
            return false;
        }

        var payload = Statement.Payload(files.Remove(BundleFiles.Statement), assessment);
        if (envelope.PayloadType == Statement.PayloadType && envelope.Payload.AsSpan().SequenceEqual(payload) && envelope.IsSignedBy(vendor))
        {
            return true;
        }

        wrong.Add(Texts.Both("PK9407", BundleFiles.Statement));
        return false;
    }

    private static void Recompute(
        ImmutableSortedDictionary<string, byte[]> files, Assessment delivered, byte[]? city, Func<string?, PolicyFacts> policyOf, DateOnly today, ImmutableArray<Bilingual>.Builder wrong)
    {
        var asOf = ManifestDate.Read(delivered.AsOf);
        if (asOf is null || asOf > today)
        {
            wrong.Add(Texts.Both("PK9408", delivered.AsOf));
            return;
        }

        var folder = Directory.CreateTempSubdirectory("policykit-verify-").FullName;
        try
        {
            foreach (var (name, content) in files.Where(file => file.Key.StartsWith(BundleFiles.Evidence, StringComparison.Ordinal)))
            {
                Files.Write(Path.Combine(folder, name[BundleFiles.Evidence.Length..]), content);
            }

            var manifest = ManifestCheck.Run(files[BundleFiles.Manifest], folder, asOf.Value, root => policyOf(root.Map("policy")?.Value("id")));
            if (!manifest.RulesRan)
            {
                wrong.Add(Texts.Both("PK9406", BundleFiles.Manifest));
                return;
            }

            var waivers = files.TryGetValue(BundleFiles.Waivers, out var bytes) ? WaiverFile.Read(bytes, city) : WaiverFile.None;
            var code = delivered.Findings.Where(finding => finding.Origin == FindingOrigin.Code).Select(finding => finding.Finding).ToImmutableArray();
            var again = Assessor.Assess(manifest, "policykit.system.yaml", folder, delivered.ManifestSha256, delivered.Code, code, waivers, asOf.Value);
            if (Difference.First(delivered, again) is { } difference)
            {
                wrong.Add(Texts.Both("PK9406", difference));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
