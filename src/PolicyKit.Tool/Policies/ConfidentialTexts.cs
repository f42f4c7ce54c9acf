using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PolicyKit.Tool.Policies;

/// <summary>
/// The texts of confidential overlays that no vendor may read: sentences of clauses, values of parameters, hosts, names of zones. What the public
/// policy says too is not confidential, nor is what is too short to say anything. White space does not count: it differs from page to page.
/// </summary>
internal sealed partial class ConfidentialTexts
{
    private const int Shortest = 6;

    private readonly ImmutableArray<string> _texts;

    private ConfidentialTexts(IEnumerable<string> texts) => _texts = [.. texts];

    public static ConfidentialTexts Of(PolicyFacts policy)
    {
        if (policy.Base is not { } open)
        {
            return new ConfidentialTexts([]);
        }

        var known = string.Join('\n', Texts(open).Select(WithoutSpace));
        return new ConfidentialTexts(Texts(policy).SelectMany(Sentences).Select(WithoutSpace)
            .Where(text => text.Length >= Shortest && !text.All(char.IsAsciiDigit) && !known.Contains(text, StringComparison.Ordinal)).Distinct());
    }

    /// <summary>Whether a file says one of the texts, as it stands or as a reader of HTML or JSON sees it. What a file compresses is not looked into.</summary>
    public bool AreSaidBy(byte[] content) => _texts.Length > 0
        && new[] { Encoding.UTF8, Encoding.Unicode }.Select(encoding => encoding.GetString(content))
            .SelectMany(text => new[] { text, WebUtility.HtmlDecode(text), WithoutEscapes(text) })
            .Select(WithoutSpace)
            .Any(text => _texts.Any(secret => text.Contains(secret, StringComparison.Ordinal)));

    private static IEnumerable<string> Texts(PolicyFacts policy) => policy.Clauses.SelectMany(clause => new[] { clause.Ja, clause.En })
        .Concat(policy.Parameters.SelectMany(parameter => parameter.Value.Split('|').Append(parameter.Key)))
        .Concat(policy.Zones.SelectMany(zone => new[] { zone.Id, zone.NameJa })).Concat(policy.Hosts)
        .OfType<string>();

    private static IEnumerable<string> Sentences(string text) => text.Split(["。", "\n", ". "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string WithoutEscapes(string text) => Escape().Replace(text, match => match.Groups[1].Success
        ? ((char)int.Parse(match.Groups[1].ValueSpan, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture)).ToString()
        : match.Groups[2].Value is "n" or "r" or "t" ? " " : match.Groups[2].Value);

    [GeneratedRegex(@"\\(?:u([0-9a-fA-F]{4})|([""\\/nrt]))")]
    private static partial Regex Escape();
}
