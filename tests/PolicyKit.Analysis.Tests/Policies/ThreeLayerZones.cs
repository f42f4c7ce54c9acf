using System.Collections.Immutable;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Policies;

/// <summary>The three zones as the engine reads them from the library's metadata.</summary>
internal static class ThreeLayerZones
{
    private static readonly Declarations Library = new(Programs.Compile("public class Nothing;"));

    public static readonly ZoneInfo MyNumber = Library.ZoneByName("mynumber")!;
    public static readonly ZoneInfo Lgwan = Library.ZoneByName("lgwan")!;
    public static readonly ZoneInfo Internet = Library.ZoneByName("internet")!;

    public static readonly ImmutableArray<ZoneInfo> All = [MyNumber, Lgwan, Internet];
}
