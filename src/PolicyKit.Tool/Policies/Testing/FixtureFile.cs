using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PolicyKit.Analysis.Findings;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;

namespace PolicyKit.Tool.Policies.Testing;

/// <summary>
/// Reads fixtures: one a line, <c>question : verdict</c>, <c>#</c> before a comment. A line that cannot be read is an error at its place, never left out: a
/// fixture that is not asked would hold for every policy.
/// </summary>
internal sealed class FixtureFile
{
    public const string Extension = ".policytest";

    private static readonly string[] Kinds = [.. Enum.GetNames<SinkKind>().Where(kind => kind != nameof(SinkKind.Unfollowed)).Select(kind => kind.ToLowerInvariant())];

    private readonly PolicyModel _policy;
    private readonly string _file;
    private int _line;

    private FixtureFile(PolicyModel policy, string file) => (_policy, _file) = (policy, file);

    public static ImmutableArray<Fixture> Read(string file, byte[] content, PolicyModel policy) => new FixtureFile(policy, file).Read(content);

    private ImmutableArray<Fixture> Read(byte[] content)
    {
        string text;
        try
        {
            text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw Wrong("Fixture_NotUtf8");
        }

        var fixtures = ImmutableArray.CreateBuilder<Fixture>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            _line++;
            var statement = (line.StartsWith('#') ? "" : line.Split(" #")[0]).Trim();
            if (statement.Length > 0)
            {
                fixtures.AddRange(Parse(statement));
            }
        }

        return fixtures.ToImmutable();
    }

    private IEnumerable<Fixture> Parse(string statement)
    {
        var at = statement.LastIndexOf(" : ", StringComparison.Ordinal);
        if (at < 0)
        {
            throw Wrong("Fixture_NoVerdict");
        }

        var expected = string.Join(' ', Words(statement[(at + 3)..]));
        var words = Words(statement[..at]);
        foreach (var question in Questions(words))
        {
            foreach (var (name, known) in question.Question.Names(_policy))
            {
                var names = known.ToList();
                if (!names.Contains(name, StringComparer.Ordinal))
                {
                    throw Wrong("Fixture_UnknownName", name, ManifestContext.HintFor(name, names));
                }
            }

            yield return new Fixture(_file, _line, question.Text, question.Question, expected);
        }
    }

    private IEnumerable<(string Text, Question Question)> Questions(string[] words) => (words[0], words.Length) switch
    {
        ("flow", >= 5) => [(string.Join(' ', words), Flow(words))],
        ("route", >= 5) => [(string.Join(' ', words), Route(words))],
        ("host", 2) => [(string.Join(' ', words), new HostQuestion(words[1]))],
        ("finding", >= 2) => words[1..].Select(rule => ($"finding {rule}", (Question)new FindingQuestion(rule))),
        ("waiver", >= 2) => Waivers(words),
        ("clause", >= 2) => words[1..].Select(id => ($"clause {id}", (Question)new ClauseQuestion(id))),
        ("zone", 3) => [(string.Join(' ', words), new ZoneQuestion(words[1], Duty(words[2])))],
        ("value", >= 3) => [(string.Join(' ', words), new ValueQuestion(words[1], string.Join(' ', words[2..])))],
        ("edition", 2) => [(string.Join(' ', words), new EditionQuestion(ManifestDate.Read(words[1]) ?? throw Wrong("Fixture_NoDay", words[1])))],
        _ => throw Wrong("Fixture_UnknownForm", words[0], "flow, route, host, finding, waiver, clause, zone, value, edition"),
    };

    private FlowQuestion Flow(string[] words)
    {
        Arrow(words[2]);
        var kind = Enum.TryParse<SinkKind>(words[4], ignoreCase: true, out var read) && Kinds.Contains(words[4], StringComparer.Ordinal) ? read : throw Wrong("Fixture_UnknownName", words[4], ManifestContext.HintFor(words[4], Kinds));
        var more = Options(words[5..], "class", "ceiling");
        return new FlowQuestion(words[1], words[3], kind, Level(more, "class") ?? default, Level(more, "ceiling") ?? default);
    }

    private RouteQuestion Route(string[] words)
    {
        Arrow(words[3]);
        var more = Options(words[5..], "by", "for", "class", "days");
        return new RouteQuestion(words[1], words[2], words[4], more.GetValueOrDefault("by"), more.GetValueOrDefault("for"), Level(more, "class"), Days(more));
    }

    private IEnumerable<(string Text, Question Question)> Waivers(string[] words)
    {
        var rules = words[1..].TakeWhile(word => word != "days").ToList();
        var days = Days(Options(words[(1 + rules.Count)..], "days"));
        return rules.Select(rule => ($"waiver {rule}{(days is null ? "" : $" days {days}")}", (Question)new WaiverQuestion(rule, days)));
    }

    private void Arrow(string word)
    {
        if (word != "->")
        {
            throw Wrong("Fixture_NoArrow", word);
        }
    }

    private Dictionary<string, string> Options(string[] words, params string[] known)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i += 2)
        {
            if (!known.Contains(words[i], StringComparer.Ordinal) || i + 1 == words.Length || !options.TryAdd(words[i], words[i + 1]))
            {
                throw Wrong("Fixture_UnknownOption", words[i], string.Join(", ", known));
            }
        }

        return options;
    }

    private Confidentiality? Level(Dictionary<string, string> options, string name) => options.GetValueOrDefault(name) is not { } level ? null
        : level is "3A" or "3B" or "3C" or "2" or "1" ? Enum.Parse<Confidentiality>("Level" + level)
        : throw Wrong("Fixture_NoLevel", level);

    private int? Days(Dictionary<string, string> options) => options.GetValueOrDefault("days") is not { } days ? null
        : int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw Wrong("Fixture_NoNumber", days);

    private ZoneDuty Duty(string word) => word switch
    {
        "isolation" => ZoneDuty.Isolation,
        "no-removal" => ZoneDuty.NoRemoval,
        "mfa" => ZoneDuty.Mfa,
        "monitoring" => ZoneDuty.Monitoring,
        _ => throw Wrong("Fixture_UnknownName", word, ManifestContext.HintFor(word, ["isolation", "no-removal", "mfa", "monitoring"])),
    };

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private InputException Wrong(string key, params object[] arguments) => new(
        ExitCode.BadInput, new Bilingual($"{_file}({_line}): {Texts.In(Language.En, key, arguments)}", $"{_file}({_line}): {Texts.In(Language.Ja, key, arguments)}"));
}
