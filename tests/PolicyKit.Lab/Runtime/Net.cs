using System.Runtime.CompilerServices;
using PolicyKit.ThreeLayer;

namespace PolicyKit.Lab.Runtime;

/// <summary>The Internet of a generated program: whatever arrives is written down with the line that sent it. One program runs at a time.</summary>
public static class Net
{
    private const int MostArrivals = 20_000;
    private static readonly Lock s_gate = new();
    private static List<Arrival> s_arrivals = [];

    /// <param name="value">What is sent; written down with all it holds.</param>
    /// <param name="at">The line of the site: a wrapper passes its caller's.</param>
    /// <param name="line">The line of this very call.</param>
    public static void Send<T>([OfZone(typeof(InternetZone))] T value, [CallerLineNumber] int at = 0, [CallerLineNumber] int line = 0) => Arrive(Dump.Of(value), at, line);

    public static void Send([OfZone(typeof(InternetZone))] ReadOnlySpan<char> value, [CallerLineNumber] int at = 0, [CallerLineNumber] int line = 0) => Arrive(value.ToString(), at, line);

    public static void Send([OfZone(typeof(InternetZone))] string? value, [CallerLineNumber] int at = 0, [CallerLineNumber] int line = 0) => Arrive(value ?? "null", at, line);

    /// <summary>Takes what a site sends, and sends nothing: stands at the other sites while one is looked at alone.</summary>
    public static void Drop<T>(T value, string? unused = null) => GC.KeepAlive((value, unused));

    public static void Drop(ReadOnlySpan<char> value) => GC.KeepAlive(value.Length);

    internal static List<Arrival> Take()
    {
        lock (s_gate)
        {
            var arrivals = s_arrivals;
            s_arrivals = [];
            return arrivals;
        }
    }

    private static void Arrive(string text, int at, int line)
    {
        lock (s_gate)
        {
            if (s_arrivals.Count >= MostArrivals) throw new InvalidOperationException("A generated program sends without end.");
            s_arrivals.Add(new Arrival(at, line, text));
        }
    }
}

/// <summary>One thing that arrived: the line of the site, the line of the call that sent it, and the text of what came.</summary>
internal readonly record struct Arrival(int At, int Line, string Text);
