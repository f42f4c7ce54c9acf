using System.Globalization;
using PolicyKit.Lab.Load;
using PolicyKit.Lab.Metamorphic;
using PolicyKit.Lab.Mutation;
using PolicyKit.Lab.NonInterference;
using PolicyKit.Lab.NumberNames;
using PolicyKit.Lab.Programs;
using PolicyKit.Lab.RealCode;
using PolicyKit.Lab.Results;
using PolicyKit.Lab.Robustness;

namespace PolicyKit.Lab;

/// <summary>The lab as a program: its long runs by name, else the tests.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is ["noninterference", .. var options]) return NonInterferenceCommand.Run(options);
        if (args is ["robustness", .. var broken]) return RobustnessCommand.Run(broken);
        if (args is ["metamorphic", .. var changed]) return MetamorphicCommand.Run(changed);
        if (args is ["number-names", .. var names]) return await NumberNamesCommand.Run(names);
        if (args is ["real-code", .. var code]) return await RealCodeCommand.Run(code);
        if (args is ["mutation", .. var mutants]) return MutationCommand.Run(mutants);
        if (args is ["latency", .. var each]) return await LatencyCommand.Run(each);
        if (args is ["load", .. var edits]) return await LoadCommand.Run(edits);
        if (args is ["report", .. var report]) return ReportCommand.Run(report);
        if (args is ["program", var profile, var stream, var number]) return Show(Enum.Parse<Profile>(profile), stream, number);
        return args.Any(static a => a is "--server" or "--internal-msbuild-node")
            ? await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
    }

    // One program of a run, by the seed and number a report names.
    private static int Show(Profile profile, string stream, string number)
    {
        Console.WriteLine(Rendering.Of(ProgramGen.Program(uint.Parse(stream, CultureInfo.InvariantCulture), ulong.Parse(number, CultureInfo.InvariantCulture), profile, KnownMisses.Sound).Root).Text);
        return 0;
    }
}
