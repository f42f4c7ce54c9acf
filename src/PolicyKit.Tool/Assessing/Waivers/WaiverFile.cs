using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Signing;

namespace PolicyKit.Tool.Assessing.Waivers;

/// <summary>The waivers of a file, and whether the municipality signed it.</summary>
internal sealed record WaiverFile(ImmutableArray<GrantedWaiver> Waivers, bool Signed)
{
    public const string PayloadType = "application/vnd.policykit.waivers+json";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static WaiverFile None { get; } = new([], false);

    /// <param name="bytes">A DSSE envelope.</param>
    /// <param name="certificate">The municipality's certificate; null if none is trusted, and then nothing counts as signed.</param>
    public static WaiverFile Read(byte[] bytes, byte[]? certificate)
    {
        try
        {
            var envelope = Dsse.Read(bytes);
            var waivers = JsonSerializer.Deserialize<ImmutableArray<GrantedWaiver>>(envelope.Payload, Format);
            if (waivers.IsDefault || waivers.Any(waiver => waiver is null))
            {
                throw new JsonException();
            }

            return new WaiverFile(waivers, envelope.PayloadType == PayloadType && certificate is not null && envelope.IsSignedBy(certificate));
        }
        catch (JsonException)
        {
            throw InputException.Bad("Waiver_NotOurs");
        }
    }

    public static JsonNode Json(GrantedWaiver waiver) => JsonSerializer.SerializeToNode(waiver, Format)!;

    public static byte[] Payload(IEnumerable<GrantedWaiver> waivers) => JsonSerializer.SerializeToUtf8Bytes(waivers, Format);
}
