using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Manifests.Reading;
using PolicyKit.Tool.Manifests.Shapes;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Assessing.Waivers;

/// <summary>
/// The exceptions that a vendor asks for after an assessment. Nobody signs it: what counts is the waiver that a municipality signs, which carries the
/// digest of this file. Read as strictly as a manifest, so that every mistake has its place.
/// </summary>
/// <param name="Assessment">The SHA-256 of the canonical result in which the findings stand.</param>
internal sealed record WaiverRequestFile(string System, string Assessment, string RequestedBy, string RequestedOn, ImmutableArray<WaiverRequest> Requests)
{
    /// <returns>The file as read, or what stands against it.</returns>
    public static (MapNode? Root, ImmutableArray<ManifestFinding> Wrong) Read(byte[] bytes, PolicyFacts policy)
    {
        var (root, wrong) = ManifestReader.Read(bytes);
        ImmutableArray<ManifestFinding> all = [.. wrong, .. root is null ? [] : ShapeCheck.Of(root, SystemShape.RequestFile, policy)];
        return all.IsEmpty ? (root, []) : (null, all);
    }

    /// <param name="root">A file whose form is right.</param>
    public static WaiverRequestFile Of(MapNode root) => new(
        root.Value("system")!, root.Value("assessment")!, root.Value("requestedBy")!, root.Value("requestedOn")!, [.. root.Maps("requests").Select(WaiverRequest.Of)]);

    /// <summary>Whether the bytes mean to be such a file, sound or not: none of the others that name waivers says its form in plain text.</summary>
    public static bool IsMeant(byte[] bytes) => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(SystemShape.RequestSchema)) >= 0;

    /// <summary>What the municipality's waiver names as the request that it answers: what <c>sha256sum</c> says of the file.</summary>
    public static string DigestOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public JsonObject ToJson() => JsonText.Object(
        ("schema", SystemShape.RequestSchema), ("system", System), ("assessment", Assessment), ("requestedBy", RequestedBy), ("requestedOn", RequestedOn),
        ("requests", JsonText.Array(Requests.Select(request => request.ToJson()))));
}
