using System.Collections.Immutable;
using PolicyKit.Lab.Programs;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Bundles;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Recording;
using PolicyKit.Tool.Signing;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>
/// Single documents: results, build records, envelopes, certificates. Results and records that are accepted must be, byte for byte, what the tool
/// writes for them; an envelope counts as signed only with the payload that was signed.
/// </summary>
internal sealed class DocumentFuzz(FuzzMaterial material) : FuzzedReader
{
    private readonly byte[] _payload = Dsse.Read(material.Bundle[BundleFiles.Statement]).Payload;
    private readonly byte[] _certificate = material.VendorCertificate;

    private readonly ImmutableArray<byte[]> _good =
    [
        material.Bundle[BundleFiles.Canonical], CanonicalJson.Write(material.Assessments[1]), material.Bundle[BundleFiles.Record], material.Bundle[BundleFiles.Statement], material.VendorCertificate,
    ];

    public override string Name => "documents";

    public override int Share => 36;

    public override FuzzInput Make(Draw draw)
    {
        var good = draw.Pick(_good);
        return new FuzzInput(good[0] == (byte)'{' && draw.Chance(60) ? JsonEdits.Damage(good, draw) : Bytes.Damage(good, draw));
    }

    public override bool Accepts(byte[] bytes) => IsResult(bytes) | IsRecord(bytes) | IsSigned(bytes) | IsCertificate(bytes);

    private static bool IsResult(byte[] bytes)
    {
        try
        {
            return CanonicalJson.Write(CanonicalJson.Read(bytes)).AsSpan().SequenceEqual(bytes) ? true : throw new UnsoundException("a result that would be written otherwise");
        }
        catch (InputException exception) when (exception.Code == ExitCode.Integrity)
        {
            return false;
        }
    }

    private static bool IsRecord(byte[] bytes) => RecordJson.Read(bytes) is { } record
        && (RecordJson.Write(record).AsSpan().SequenceEqual(bytes) ? true : throw new UnsoundException("a record that would be written otherwise"));

    private bool IsSigned(byte[] bytes)
    {
        Dsse envelope;
        try
        {
            envelope = Dsse.Read(bytes);
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }

        return envelope.IsSignedBy(_certificate)
            && (envelope.Payload.AsSpan().SequenceEqual(_payload) && envelope.PayloadType == Statement.PayloadType ? true : throw new UnsoundException("a payload that nobody signed"));
    }

    private static bool IsCertificate(byte[] bytes)
    {
        try
        {
            using var certificate = Certificates.Read(bytes);
            return certificate.RawData.Length > 0;
        }
        catch (InputException exception) when (exception.Code == ExitCode.BadInput)
        {
            return false;
        }
    }
}
