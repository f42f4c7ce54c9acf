using System.Text.RegularExpressions;

namespace PolicyKit.Samples.Tests;

/// <summary>
/// The sample, built once with the command of the README. Its output goes to a folder of its own: other tests of the repository build the same
/// libraries at the same time, and this build begins by cleaning them.
/// </summary>
public sealed partial class BuiltCityOffice : IAsyncLifetime
{
    private readonly string _artifacts = Directory.CreateTempSubdirectory("policykit-sample-").FullName;

    public int ExitCode { get; private set; }

    public string Output { get; private set; } = "";

    /// <summary>Every warning and error with a place in a file, once each: the file below the sample's folder, and the id.</summary>
    public IReadOnlyList<(string File, string Id)> Findings { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        (ExitCode, Output) = await CommandLine.RunAsync("build", "samples/CityOffice", "--no-incremental", "--artifacts-path", _artifacts);
        Findings = [.. Finding().Matches(Output)
            .Select(match => (File: match.Groups["file"].Value.Replace('\\', '/'), Place: match.Groups["place"].Value, Id: match.Groups["id"].Value))
            .Distinct()
            .Select(finding => (Path.GetRelativePath("samples/CityOffice", Path.GetRelativePath(CommandLine.Repository, finding.File)).Replace('\\', '/'), finding.Id))
            .Order()];
    }

    public string ProgramOf(string project) => Path.Combine(_artifacts, "bin", project, "debug", $"{project}.dll");

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_artifacts, recursive: true);
        return ValueTask.CompletedTask;
    }

    [GeneratedRegex(@"^\s*(?<file>[^\r\n(]+)\((?<place>[\d,]+)\): (warning|error) (?<id>[A-Z]+\d+):", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
