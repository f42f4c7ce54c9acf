using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyKit.Package.Tests.Harness;

/// <summary>What <c>dotnet build</c> printed.</summary>
internal sealed partial record BuildLog(bool Succeeded, string Output)
{
    /// <summary>Every warning and error, each once although a build may print it for several projects' sake.</summary>
    public ImmutableArray<BuildMessage> Messages { get; } =
        [.. Line().Matches(Output).Select(Read).Distinct()];

    public IEnumerable<BuildMessage> Of(string id) => Messages.Where(message => message.Id == id);

    /// <summary>Asserts success, showing the output when there was none.</summary>
    public BuildLog Succeeds()
    {
        Assert.True(Succeeded, Output);
        return this;
    }

    private static BuildMessage Read(Match match) => new(
        Path.GetFileName(match.Groups["file"].Value),
        match.Groups["line"].Success ? int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture) : 0,
        match.Groups["column"].Success ? int.Parse(match.Groups["column"].Value, CultureInfo.InvariantCulture) : 0,
        match.Groups["severity"].Value, match.Groups["id"].Value, match.Groups["text"].Value);

    [GeneratedRegex(
        @"^\s*(?<file>[^\n]*?)(\((?<line>\d+),(?<column>\d+)\))?\s*: (?<severity>warning|error)\s+(?<id>[A-Z]+\d+)?\s*: (?<text>[^\n]*?)(\s\(https://[^\s)]*\))?(\s\[[^\n]*\])?\s*$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
