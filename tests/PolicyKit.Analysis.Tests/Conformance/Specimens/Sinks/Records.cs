// console, traces and telemetry (PK1007)
using System.Diagnostics;

internal static class Records
{
    private static readonly ActivitySource Source = new("office");

    internal static void Consoles()
    {
        Console.WriteLine(Data.Secret()); // want PK1007
        Console.WriteLine(Data.Plain()); // clean
        Console.WriteLine("number {0}", Data.Secret()); // want PK1007
        Console.Error.WriteLine(Data.Secret()); // want PK1007
        Console.Error.WriteLine(Data.Plain()); // clean
        Console.Out.Write(Data.SecretChars()); // want PK1007
        Console.WriteLine(Data.Internal()); // clean
    }

    internal static void Traces()
    {
        Trace.WriteLine(Data.Secret()); // want PK1007
        Trace.WriteLine(Data.Plain()); // clean
        Trace.TraceInformation("n {0}", Data.Secret()); // want PK1007
        Trace.TraceInformation("n {0}", Data.Plain()); // clean
    }

    internal static void Activities()
    {
        using var activity = Source.StartActivity("work");
        activity?.SetTag("number", Data.Secret()); // want PK1007
        activity?.SetTag("hours", Data.Plain()); // clean
        activity?.AddTag("circular", Data.Internal()); // want PK1007
    }

    internal static void Helper()
    {
        Note(Data.Secret()); // want PK1007
        Note(Data.Plain()); // clean
    }

    internal static void Both()
    {
        Report(Data.Secret()); // want PK1001 PK1007
        Report(Data.Plain()); // clean
    }

    private static void Note(string text) => Console.WriteLine($"note: {text}");

    private static void Report(string text)
    {
        Console.WriteLine(text);
        Net.Send(text);
    }
}
