using PolicyKit.Tool.Tests.Fuzzing;

namespace PolicyKit.Tool.Tests;

/// <summary>The tests as a program: the long run over bad input by name, else the tests.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args) =>
        args is ["fuzz", .. var options] ? await FuzzCommand.RunAsync(options)
        : args.Any(static a => a is "--server" or "--internal-msbuild-node")
            ? await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
}
