using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Manifests;

/// <summary>The day on which things are judged: the one asked for, or today in Tokyo, wherever the machine stands.</summary>
internal static class AsOf
{
    private static readonly TimeSpan Tokyo = TimeSpan.FromHours(9);

    public static DateOnly Read(string? day, TimeProvider time) => day is null
        ? DateOnly.FromDateTime(time.GetUtcNow().ToOffset(Tokyo).DateTime)
        : ManifestDate.Read(day) ?? throw InputException.Bad("AsOf_NotADay", day);
}
