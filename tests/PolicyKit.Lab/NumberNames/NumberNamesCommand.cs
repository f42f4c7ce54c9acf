using System.Globalization;
using PolicyKit.Lab.RealCode;

namespace PolicyKit.Lab.NumberNames;

/// <summary>
/// <c>number-names [--packages folder] [--lines N] [--resume file]</c>: decompiles packages until N lines have been read and counts what PK2001 says of them, going on
/// where the file left off. Without a folder, the packages that were restored on this machine.
/// </summary>
internal static class NumberNamesCommand
{
    public static async Task<int> Run(string[] arguments)
    {
        var options = new Options(arguments, "lines", "resume", "packages");
        var wanted = long.Parse(options["lines"] ?? "1000000", CultureInfo.InvariantCulture);
        var resume = options["resume"] ?? "numbernames.json";
        var packages = new PackageFolder(options["packages"] ?? PublishedCode.RestoredPackages);
        var state = StateFile.Read<NumberNamesState>(resume);
        foreach (var assembly in packages.Assemblies.Where(a => !state.Lines.ContainsKey(KeyOf(a))))
        {
            if (state.Lines.Values.Sum(static n => (long)n) >= wanted) break;
            var decompiled = new DecompiledAssembly(assembly.Path, packages.PathOf);
            var reports = await NumberNamesRun.Reports(decompiled.Compile(decompiled.Source.Files));
            state.Lines[KeyOf(assembly)] = decompiled.Source.Lines;
            state.Reports.AddRange(reports.Select(r => $"{assembly.Name}: {r}"));
            StateFile.Write(resume, state);
            Console.WriteLine($"{KeyOf(assembly)}: {decompiled.Source.Lines} lines, {reports.Count} reports");
        }
        return 0;
    }

    private static string KeyOf(PackageAssembly assembly) => $"{assembly.Name} ({assembly.Package})";
}
