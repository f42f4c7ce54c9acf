using System.Text.RegularExpressions;

namespace PolicyKit.Analysis.Tests.Catalog;

/// <summary>One line of a shipped model file, split at its blanks; what the words mean is not looked at.</summary>
internal sealed partial record ModelLine(string File, int Number, string Verb, string Member, IReadOnlyList<string> Rest)
{
    public IEnumerable<string> Ports => Verb switch
    {
        "flow" => [Rest[0], Rest[2]],
        "sink" or "source" or "channel" => ChannelPort().Match(Rest[1]) is { Success: true } place ? [Rest[0], place.Groups[1].Value] : [Rest[0]],
        "kill" => [Rest[0]],
        _ => [],
    };

    public override string ToString() => $"{File}:{Number}: {Verb} {Member} {string.Join(' ', Rest)}";

    public static IEnumerable<ModelLine> Read(string file, string text) =>
        text.Split('\n')
            .Select((line, index) => (Words: Comment().Replace(line, "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), Number: index + 1))
            .Where(line => line.Words.Length > 0)
            .Select(line => new ModelLine(file, line.Number, line.Words[0], line.Words.ElementAtOrDefault(1) ?? "", [.. line.Words.Skip(2)]));

    [GeneratedRegex(@"(^|\s)#.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^channel\((.+)\)$")]
    private static partial Regex ChannelPort();
}
