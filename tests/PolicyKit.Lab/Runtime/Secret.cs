using PolicyKit.ThreeLayer;

namespace PolicyKit.Lab.Runtime;

/// <summary>Where the secrets of a generated program come from. Every run of a program gets its own; all have the same shape, so that only their content can differ.</summary>
public static class Secret
{
    private static ulong s_run;

    /// <summary>Nine digits, never starting with zero.</summary>
    [OfZone(typeof(MyNumberZone))]
    public static string Text(int which) => (100_000_000 + (Mix(which) % 900_000_000)).ToString(System.Globalization.CultureInfo.InvariantCulture);

    [OfZone(typeof(MyNumberZone))]
    public static int Number(int which) => (int)(Mix(which + 1000) % 1_000_000);

    [OfZone(typeof(MyNumberZone))]
    public static bool Flag(int which) => Mix(which + 2000) % 2 == 0;

    [OfZone(typeof(MyNumberZone))]
    public static string Property => Text(99);

    internal static void Use(ulong run) => s_run = run;

    private static ulong Mix(int which)
    {
        var x = (s_run * 0x9E3779B97F4A7C15UL) + ((ulong)which * 0xBF58476D1CE4E5B9UL) + 0x94D049BB133111EBUL;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
        return x ^ (x >> 31);
    }
}
