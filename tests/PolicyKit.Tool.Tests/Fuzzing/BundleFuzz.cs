using System.Collections.Immutable;
using System.Security.Cryptography;
using PolicyKit.Lab.Programs;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Bundles;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Verifying;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>
/// Whole bundles, verified with the vendor's certificate, one in eight with the delivered source. A signed level is reached only by the bundle that
/// was signed: every file but the envelope itself is the good one's, byte for byte. Some bundles are made to agree with themselves, so that an
/// edited result or record is read to its end.
/// </summary>
internal sealed class BundleFuzz(FuzzMaterial material) : FuzzedReader
{
    private readonly byte[] _certificate = material.VendorCertificate;

    public override string Name => "bundles";

    public override int Share => 1;

    public override FuzzInput Make(Draw draw)
    {
        var files = material.Bundle.ToBuilder();
        var name = draw.Pick([.. material.Bundle.Keys.Where(key => material.Bundle[key].Length > 0)]);
        switch (draw.Next(6))
        {
            case 0:
                files[name] = Bytes.Damage(files[name], draw);
                break;
            case 1:
                files.Remove(name);
                break;
            case 2:
                files[draw.Pick("readme.txt", "input/evidence/more.txt", "build/files/" + new string('0', 64), "input/evidence", "input/waivers.dsse.json")] = draw.Pick(material.Bundle.Values.ToList());
                break;
            case 3:
                Agreeing(files, JsonEdits.Damage(files[BundleFiles.Canonical], draw), files[BundleFiles.Record]);
                break;
            case 4:
                Agreeing(files, files[BundleFiles.Canonical], JsonEdits.Damage(files[BundleFiles.Record], draw));
                break;
            default:
                files[BundleFiles.Statement] = draw.Chance(50) ? JsonEdits.Damage(files[BundleFiles.Statement], draw) : Bytes.Damage(files[BundleFiles.Statement], draw);
                break;
        }

        return new FuzzInput(FuzzMaterial.Pack(files.ToImmutable()));
    }

    public override bool Accepts(byte[] bytes)
    {
        try
        {
            var files = BoundedArchive.Read(new MemoryStream(bytes, writable: false), "evidence.pkz");
            var source = bytes.Length % 8 == 0 ? new DeliveredSource(material.System.Path, [], PolicySource.ImagesOf(PolicyRequest.Carried), null) : null;
            var verifier = new Verifier(_certificate, null, id => id is null or "PolicyKit.Hanamaki" ? material.Policy : PolicySource.Read(PolicyRequest.Carried, id), source, FuzzMaterial.AsOf);
            var result = verifier.VerifyAsync(files, static _ => { }, CancellationToken.None).GetAwaiter().GetResult();
            if (result.Level < 1 || result.Answer == ExitCode.Integrity)
            {
                return false;
            }

            return files.Remove(BundleFiles.Statement).SequenceEqual(material.Bundle.Remove(BundleFiles.Statement), SameFile.Instance)
                ? true
                : throw new UnsoundException("a level that is signed, and files that nobody signed");
        }
        catch (InputException exception) when (exception.Code is ExitCode.Integrity or ExitCode.BadInput)
        {
            return false;
        }
    }

    // A vendor who edits the result renders its reports again; one who edits the record names its digest in the result.
    private static void Agreeing(ImmutableSortedDictionary<string, byte[]>.Builder files, byte[] result, byte[] record)
    {
        files[BundleFiles.Canonical] = result;
        files[BundleFiles.Record] = record;
        try
        {
            var assessment = CanonicalJson.Read(result);
            foreach (var (name, content) in BundleFiles.Reports(assessment with { Code = assessment.Code with { Build = Convert.ToHexStringLower(SHA256.HashData(record)) } }))
            {
                files[name] = content;
            }
        }
        catch (Exception exception) when (exception is InputException or NullReferenceException or ArgumentException or InvalidOperationException or FormatException)
        {
            // No report can be made of it: the bundle stays at odds with itself.
        }
    }

    private sealed class SameFile : IEqualityComparer<KeyValuePair<string, byte[]>>
    {
        public static SameFile Instance { get; } = new();

        public bool Equals(KeyValuePair<string, byte[]> one, KeyValuePair<string, byte[]> other) => one.Key == other.Key && one.Value.AsSpan().SequenceEqual(other.Value);

        public int GetHashCode(KeyValuePair<string, byte[]> file) => file.Key.GetHashCode(StringComparison.Ordinal);
    }
}
