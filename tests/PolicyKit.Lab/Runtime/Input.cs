namespace PolicyKit.Lab.Runtime;

/// <summary>What a generated program is given that is no secret: equal in the runs that are compared.</summary>
public static class Input
{
    private static uint s_run;

    public static bool Flag(int which) => Number(which) % 2 == 0;

    /// <summary>Between 0 and 9.</summary>
    public static int Number(int which)
    {
        var x = (s_run * 2654435761u) + ((uint)which * 40503u) + 12345u;
        x ^= x >> 15;
        x *= 2246822519u;
        return (int)((x ^ (x >> 13)) % 10);
    }

    public static string Text(int which) => "in" + Number(which);

    internal static void Use(uint run) => s_run = run;
}
