using System.Collections.Immutable;
using System.Security.Cryptography;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Signing;

namespace PolicyKit.Tool.Bundles;

/// <summary>The signed statement over a bundle: an in-toto Statement v1 that names every other file by hash, in a DSSE envelope.</summary>
internal static class Statement
{
    public const string PayloadType = "application/vnd.in-toto+json";
    public const string PredicateType = "https://policykit.example/assessment/v1";

    public static byte[] Payload(ImmutableSortedDictionary<string, byte[]> files, Assessment assessment) => JsonText.Bytes(JsonText.Object(
        ("_type", "https://in-toto.io/Statement/v1"),
        ("subject", JsonText.Array(files.Select(file => JsonText.Object(
            ("name", file.Key), ("digest", JsonText.Object(("sha256", Convert.ToHexStringLower(SHA256.HashData(file.Value))))))))),
        ("predicateType", PredicateType),
        ("predicate", JsonText.Object(
            ("verifier", JsonText.Object(("id", "policykit"), ("version", assessment.ToolVersion))),
            ("system", assessment.System.Id),
            ("contract", assessment.System.Contract),
            ("policy", JsonText.Object(("id", assessment.Policy.Id), ("version", assessment.Policy.Version), ("sha256", assessment.Policy.Digest))),
            ("asOf", assessment.AsOf),
            ("verdict", (int)assessment.Verdict)))));

    public static byte[] Sign(ImmutableSortedDictionary<string, byte[]> files, Assessment assessment, string keyFile)
    {
        using var key = Certificates.ReadKey(keyFile);
        return Dsse.Sign(PayloadType, Payload(files, assessment), key);
    }
}
