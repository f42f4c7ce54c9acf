using System.Text.Json.Nodes;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Bundles;

/// <summary>What the assessment was made from, by hash.</summary>
internal static class InputsLock
{
    public static JsonObject Of(Assessment assessment) => JsonText.Object(
        ("tool", JsonText.Object(("name", ToolInfo.Name), ("version", assessment.ToolVersion))),
        ("asOf", assessment.AsOf),
        ("policy", JsonText.Object(("id", assessment.Policy.Id), ("version", assessment.Policy.Version), ("sha256", assessment.Policy.Digest), ("signature", Signature(assessment.Policy.Signature)))),
        ("overlays", JsonText.Array(assessment.Policy.Overlays.Select(overlay => JsonText.Object(("id", overlay.Id), ("version", overlay.Version), ("sha256", overlay.Digest),
            ("signature", Signature(overlay.Signature)))))),
        ("manifest", JsonText.Object(("file", BundleFiles.Manifest), ("sha256", assessment.ManifestSha256))),
        ("code", assessment.Code.Kind.ToString().ToLowerInvariant()),
        ("build", JsonText.Object(("file", BundleFiles.Record), ("sha256", assessment.Code.Build))),
        ("sources", JsonText.Array(assessment.Code.Sources.Select(File))),
        ("evidence", JsonText.Array(assessment.Evidence.Select(File))));

    private static JsonNode? Signature(PolicySignature? signature) =>
        signature is null ? null : JsonText.Object(("package", signature.Package), ("certificate", signature.Certificate));

    private static JsonNode File(HashedFile file) => JsonText.Object(("file", file.File), ("sha256", file.Sha256));
}
