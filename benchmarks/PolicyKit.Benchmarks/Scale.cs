using System.Globalization;
using System.Text;

namespace PolicyKit.Benchmarks;

/// <summary>
/// The command on a large solution and on a large manifest: its check beside the build of the same solution with the analyzers, both from nothing; the check
/// again with what it kept; the check after one file changed; and an assessment of as many components as are asked for.
/// </summary>
internal static class Scale
{
    public static void Measure(int projects, int components)
    {
        var folder = Directory.CreateTempSubdirectory("policykit-scale-").FullName;
        try
        {
            Solution(folder, projects);
            Manifest(folder, components);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Solution(string folder, int projects)
    {
        var solution = new GeneratedSolution(Path.Combine(folder, "code"), projects);
        solution.Write(Path.GetDirectoryName(Tool)!);
        Console.WriteLine($"{projects} projects, {solution.Lines.ToString("N0", CultureInfo.InvariantCulture)} lines");
        Run.Of(folder, "restore", solution.File);
        var build = Run.Of(folder, "build", solution.File, "--no-restore", "-v", "q");
        Say("build with the analyzers", build);
        string[] check = [Tool, "check", solution.File, "--cache", Path.Combine(folder, "cache"), "--json"];
        var cold = Run.Of(folder, check);
        Say("check", cold, build);
        Say("check again, nothing changed", Run.Of(folder, check), build);
        File.AppendAllText(solution.OneSource, "// changed\n");
        Say("check again, one file changed", Run.Of(folder, check), build);
    }

    private static void Manifest(string folder, int components)
    {
        Run.Of(folder, Tool, "demo", "--out", Path.Combine(folder, "demo"));
        var manifest = Path.Combine(folder, "demo", "Good", "policykit.system.yaml");
        File.WriteAllText(manifest, Enlarged(File.ReadAllText(manifest), components));
        Console.WriteLine($"{components} components");
        Say("assess", Run.Of(folder, Tool, "assess", manifest, "--sources", "--as-of", "2026-06-01", "--out", Path.Combine(folder, "report")));
    }

    // Each component more has a network, an asset and a communication of its own.
    private static string Enlarged(string manifest, int components)
    {
        foreach (var (list, item) in new[]
        {
            ("networks:\n", "  - { id: net-{0}, zone: lgwan, devices: [fw-{0}] }\n"),
            ("components:\n", "  - { id: component-{0}, zone: lgwan, network: net-{0} }\n"),
            ("assets:\n", "  - { id: asset-{0}, kind: data, of: component-{0}, c: \"2\", i: 2, a: 2, dataKinds: [届出] }\n"),
            ("communications:\n", "  - { id: communication-{0}, from: component-{0}, to: notice-relay }\n"),
        })
        {
            var items = new StringBuilder();
            for (var i = 2; i < components; i++) items.Append(item.Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
            manifest = manifest.Replace("\n" + list, "\n" + list + items, StringComparison.Ordinal);
        }

        return manifest;
    }

    // Beside this assembly's own output, in the same configuration.
    private static string Tool => Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "..", "..", "..", "src", "PolicyKit.Tool", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "PolicyKit.Tool.dll"));

    private static void Say(string what, Run run, Run? build = null) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: {run.Seconds:F1} s{(build is { } other ? $" ({run.Seconds / other.Seconds:F2} of the build)" : "")}, {run.CpuSeconds:F1} s of its own process on the processors, at most {run.PeakMegabytes:F0} MB, answer {run.ExitCode}"));
}
