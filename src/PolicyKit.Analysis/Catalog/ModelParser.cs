using System.Collections.Immutable;
using System.Globalization;
using PolicyKit.Analysis.Findings;

namespace PolicyKit.Analysis.Catalog;

/// <summary>Parses one line of the model grammar (flow.md). Pure: text in, row or error out.</summary>
internal static class ModelParser
{
    /// <summary>What is wrong with a line, and the columns that show it.</summary>
    public readonly record struct Error(ModelFault Fault, string Argument, int Column, int Length);

    public readonly record struct Result(ModelRow? Row, Error? Error);

    private readonly record struct Word(string Text, int Column);

    /// <summary>A blank or comment line gives neither row nor error.</summary>
    public static Result Parse(string line)
    {
        var words = Split(line);
        if (words.Count == 0) return default;
        if (Verb(words[0].Text) is not { } verb)
            return Fail(ModelFault.NotAVerb, words[0]);
        if (words.Count < 2) return FailEnd(line, ModelFault.NoMember);
        var member = MemberIn(words[1].Text);
        if (member.Length < 3 || member[1] != ':' || "MPTEF".IndexOf(member[0]) < 0)
            return Fail(ModelFault.NotAMember, words[1]);
        var row = new ModelRow(verb, member, member.Length < words[1].Text.Length, null, null, null, SinkKind.Place, false, null, null, null, ImmutableArray<(ModelPort Parameter, ModelPort Argument)>.Empty);
        return verb switch
        {
            ModelVerb.Neutral => Exactly(line, words, 2, "neutral <member>", () => Right(row)),
            ModelVerb.Kill => Exactly(line, words, 3, "kill <member> <port>", () => WithPort(words[2], p => Right(row with { Output = p }))),
            ModelVerb.Source or ModelVerb.Channel => Place(line, words, row, words[0].Text + " <member> <output-port> <zone>|-|channel(<port>) [kind]", (r, p) => r with { Output = p }),
            ModelVerb.Sink => Place(line, words, row, "sink <member> <input-port> <zone>|-|channel(<port>) [kind]", (r, p) => r with { Input = p }),
            ModelVerb.Flow => Flow(line, words, row),
            ModelVerb.Clean => Exactly(line, words, 4, "clean <member> <output-port> <route>", () => WithPort(words[2], p => Right(row with { Output = p, Route = words[3].Text }))),
            ModelVerb.Guard => Guard(line, words, row),
            _ => Calls(line, words, row),
        };
    }

    /// <summary>The verb and the member of a line, whatever follows them; null if there are none.</summary>
    public static (ModelVerb Verb, string Member)? Head(string line)
    {
        var at = 0;
        return Next(line, ref at) is { } first && Verb(first.Text) is { } verb && Next(line, ref at) is { Text.Length: > 2 } second ? (verb, MemberIn(second.Text)) : null;
    }

    private static string MemberIn(string word) => word.EndsWith("?", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1) : word;

    private static Result Place(string line, List<Word> words, ModelRow row, string form, Func<ModelRow, ModelPort, ModelRow> with)
    {
        if (words.Count is not (4 or 5)) return FailEnd(line, ModelFault.NotOfTheForm, form);
        var kind = SinkKind.Place;
        if (words.Count == 5)
        {
            if (!Enum.TryParse(words[4].Text, ignoreCase: true, out kind) || kind is SinkKind.Place or SinkKind.Unfollowed || words[4].Text != words[4].Text.ToLowerInvariant() || char.IsDigit(words[4].Text[0]))
                return Fail(ModelFault.NotAKind, words[4]);
        }
        return WithPort(words[2], p => WithZone(words[3], z => Right(with(row, p) with { Zone = z, Kind = kind })));
    }

    private static Result Flow(string line, List<Word> words, ModelRow row)
    {
        if (words.Count is not (5 or 6) || words[3].Text != "->") return FailEnd(line, ModelFault.NotOfTheForm, "flow <member> <input-port> -> <output-port> [value|derived]");
        if (words.Count == 6 && words[5].Text is not ("value" or "derived")) return Fail(ModelFault.NotAStep, words[5]);
        return WithPort(words[2], i => WithPort(words[4], o => Right(row with { Input = i, Output = o, SameValue = words.Count == 6 && words[5].Text == "value" })));
    }

    private static Result Guard(string line, List<Word> words, ModelRow row)
    {
        if (words.Count != 6 || words[3].Text != "when") return FailEnd(line, ModelFault.NotOfTheForm, "guard <member> <input-port> when true|false|returns <route>");
        if (words[4].Text is not ("true" or "false" or "returns")) return Fail(ModelFault.NotAnOutcome, words[4]);
        return WithPort(words[2], p => Right(row with { Input = p, When = words[4].Text, Route = words[5].Text }));
    }

    private static Result Calls(string line, List<Word> words, ModelRow row)
    {
        if (words.Count < 4) return FailEnd(line, ModelFault.NotOfTheForm, "calls <member> <port> <member2> <port2>=<port> … [return=<output-port>]");
        if (Port(words[2].Text) is not { } on) return Fail(ModelFault.NotAPort, words[2]);
        var arguments = ImmutableArray.CreateBuilder<(ModelPort, ModelPort)>();
        ModelPort? result = null;
        foreach (var word in words.Skip(4))
        {
            var equals = word.Text.IndexOf('=');
            if (equals < 0 || Port(word.Text.Substring(0, equals)) is not { } left || Port(word.Text.Substring(equals + 1)) is not { } right)
                return Fail(ModelFault.NotAPairOfPorts, word);
            if (left.Root == "return") result = right; else arguments.Add((left, right));
        }
        return Right(row with { Input = on, Output = result, CallMember = words[3].Text.TrimEnd('?'), CallArguments = arguments.ToImmutable() });
    }

    /// <summary>Parses a port, or null.</summary>
    public static ModelPort? Port(string text)
    {
        var (root, steps) = (text, ImmutableArray<string>.Empty);
        if (text.IndexOf('.') >= 0)
        {
            var parts = SplitSteps(text);
            root = parts[0];
            steps = parts.Skip(1).Where(static s => s != "await").Select(Step).ToImmutableArray();
            if (steps.Any(static s => s.Length == 0 || s == "[arg")) return null;
        }
        if (root is "this" or "return" || IsStaticPlace(root)) return new ModelPort(root, 0, steps);
        if (!root.StartsWith("arg", StringComparison.Ordinal)) return null;
        var number = root.Substring(3);
        var colon = number.IndexOf(':');
        if (colon >= 0) number = number.Substring(0, colon);
        if (number == "*") return new ModelPort("arg", ModelPort.AnyArgument, steps);
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? new ModelPort("arg", n, steps) : null;
    }

    // A member of a type: "@F:" and a name with the name of its type before it.
    private static bool IsStaticPlace(string root) => root.Length > 0 && root[0] == '@' && root.LastIndexOf('.') is var dot && dot > root.IndexOf(':') + 1 && dot < root.Length - 1;

    private static string Step(string step) => step == "current" ? "[]" : step;

    private static List<string> SplitSteps(string text)
    {
        if (text.StartsWith("@", StringComparison.Ordinal))
        {
            var bracket = text.IndexOf(".[", StringComparison.Ordinal);
            return bracket < 0 ? [text] : [text.Substring(0, bracket), .. SplitSteps(text.Substring(bracket + 1))];
        }
        return [.. text.Split('.')];
    }

    private static ModelVerb? Verb(string word) => word switch
    {
        "source" => ModelVerb.Source,
        "sink" => ModelVerb.Sink,
        "channel" => ModelVerb.Channel,
        "flow" => ModelVerb.Flow,
        "kill" => ModelVerb.Kill,
        "clean" => ModelVerb.Clean,
        "guard" => ModelVerb.Guard,
        "calls" => ModelVerb.Calls,
        "neutral" => ModelVerb.Neutral,
        _ => null,
    };

    private static Result Exactly(string line, List<Word> words, int count, string form, Func<Result> then) =>
        words.Count == count ? then()
        : words.Count < count ? FailEnd(line, ModelFault.NotOfTheForm, form)
        : Fail(ModelFault.OneWordTooMany, words[count]);

    private static Result WithPort(Word word, Func<ModelPort, Result> then) => Port(word.Text) is { } port ? then(port) : Fail(ModelFault.NotAPort, word);

    private static Result WithZone(Word word, Func<ModelZone, Result> then)
    {
        var colon = word.Text.LastIndexOf(':');
        var place = colon < 0 || word.Text.EndsWith(")", StringComparison.Ordinal) ? word.Text : word.Text.Substring(0, colon);
        var @class = place.Length == word.Text.Length ? 0 : ModelZone.ClassOf(word.Text.Substring(colon + 1));
        if (place.Length < word.Text.Length && @class == 0) return Fail(ModelFault.NotAClass, word);
        if (place == "-") return then(new ModelZone(null, null) { Class = @class });
        if (Within(place, "code") is { } code) return @class > 0 ? then(new ModelZone(code, null) { Class = @class, IsOfCode = true }) : Fail(ModelFault.NotAClass, word);
        if (!place.StartsWith("channel(", StringComparison.Ordinal)) return then(new ModelZone(place, null) { Class = @class });
        return Within(place, "channel") is { } inner && Port(inner) is { } port ? then(new ModelZone(null, port) { Class = @class }) : Fail(ModelFault.NotAChannel, word);
    }

    // What stands in the brackets of word(…), or null.
    private static string? Within(string text, string word) =>
        text.StartsWith(word + "(", StringComparison.Ordinal) && text.EndsWith(")", StringComparison.Ordinal) ? text.Substring(word.Length + 1, text.Length - word.Length - 2) : null;

    private static Result Right(ModelRow row) => new(row, null);
    private static Result Fail(ModelFault fault, Word word) => new(null, new Error(fault, word.Text, word.Column, word.Text.Length));
    private static Result FailEnd(string line, ModelFault fault, string form = "") => new(null, new Error(fault, form, line.TrimEnd().Length - 1, 1));

    private const int WordsOfALine = 6;

    private static List<Word> Split(string line)
    {
        var words = new List<Word>(WordsOfALine);
        var at = 0;
        while (Next(line, ref at) is { } word) words.Add(word);
        return words;
    }

    private static Word? Next(string line, ref int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
        if (at == line.Length || line[at] == '#') return null;
        var start = at;
        while (at < line.Length && !char.IsWhiteSpace(line[at])) at++;
        return new Word(line.Substring(start, at - start), start);
    }
}
