using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Catalog;

namespace PolicyKit.Analysis.Tests.Catalog;

public sealed partial class ShippedModelsTests
{
    private const string Zones = "internet|lgwan|mynumber";
    private const string Kinds = "network|mail|log|telemetry|console|exception|file|removable|clipboard|print|process|database|cache|cookie|response|social|ai";
    private const string Static = @"@F:[\w.]+";
    private const string Port = @"(this|return|arg\d+)(\.(\[\]|\[arg\d\]|key|[A-Za-z_]\w*))*";
    private const string Input = Port + @"|arg\*|" + Static;
    private const string Place = $@"({Zones}|-|channel\({Port}\))";

    private static readonly Dictionary<string, string> Files = typeof(ModelError).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".policymodel", StringComparison.Ordinal))
        .ToDictionary(name => name, Text);

    private static readonly IReadOnlyList<ModelLine> Lines = [.. Files.SelectMany(file => ModelLine.Read(file.Key, file.Value))];

    private static readonly Lazy<MetadataMembers> Frameworks = new(MetadataMembers.OfFrameworks);

    [Fact]
    public void Every_line_is_told_with_its_file_and_number() => Assert.Equal(
        Files.OrderBy(static file => file.Key, StringComparer.Ordinal).SelectMany(static file => file.Value.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select((text, i) => (file.Key, i + 1, text))),
        ShippedModels.Lines());

    [Fact]
    public void Every_line_has_the_columns_of_its_verb() =>
        NoLine(Lines, line => !Shape().IsMatch($"{line.Verb} {line.Member} {string.Join(' ', line.Rest)}".TrimEnd()));

    [Fact]
    public void Every_member_of_the_shared_frameworks_exists() =>
        NoLine(FrameworkLines(), line => Frameworks.Value.Named(line.Member).Count == 0);

    [Fact]
    public void Every_port_fits_a_member_it_is_written_for() =>
        NoLine(FrameworkLines(), line => !Frameworks.Value.FitPorts(line));

    [Fact]
    public void No_line_stands_twice() =>
        Assert.Empty(Lines.GroupBy(line => (line.Verb, line.Member, string.Join(' ', line.Rest))).Where(same => same.Count() > 1).SelectMany(same => same));

    [Fact]
    public void No_neutral_member_flows_on_another_line()
    {
        var neutral = Lines.Where(line => line.Verb == "neutral" && !line.Member.StartsWith("T:", StringComparison.Ordinal)).Select(line => line.Member).ToHashSet();

        NoLine(Lines, line => line.Verb != "neutral" && neutral.Contains(line.Member));
    }

    [Fact]
    public void What_a_callback_receives_stands_before_what_it_returns() =>
        Assert.Empty(Lines.Where(line => line.Verb == "flow")
            .GroupBy(line => (line.File, line.Member))
            .SelectMany(member => member.Where(line => CallbackParameter().Match(line.Rest[2]) is { Success: true } target
                && member.Any(other => other.Number < line.Number && other.Rest[0].StartsWith(target.Groups[1].Value + ".return", StringComparison.Ordinal) && !other.Rest[2].StartsWith(target.Groups[1].Value, StringComparison.Ordinal)))));

    [Theory]
    [InlineData("M:System.Net.Http.HttpClient.PostAsync(*)", "arg1")]
    [InlineData("M:System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync``1(*)", "arg2")]
    [InlineData("M:System.Console.WriteLine(*)", "arg*")]
    [InlineData("M:System.IO.File.WriteAllText(*)", "arg1")]
    [InlineData("M:Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(*)", "arg2")]
    public void The_members_every_program_uses_are_covered(string member, string port) =>
        Assert.Contains(Lines, line => line.Verb == "sink" && line.Member == member && line.Rest[0] == port);

    private static void NoLine(IEnumerable<ModelLine> lines, Func<ModelLine, bool> isWrong) =>
        Assert.Equal("", string.Join('\n', lines.Where(isWrong)));

    private static IEnumerable<ModelLine> FrameworkLines() =>
        Lines.Where(line => !Files[line.File].Contains("\n# package ", StringComparison.Ordinal) && !Files[line.File].StartsWith("# package ", StringComparison.Ordinal));

    private static string Text(string resource)
    {
        using var reader = new StreamReader(typeof(ModelError).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex($@"^(flow [MPFT]:\S+ ({Input}) -> ({Port}|{Static})( value| derived)?|(sink|channel) [MPFTE]:\S+ ({Input}) {Place}( ({Kinds}))?|source [MPFTE]:\S+ {Port} {Place}( ({Kinds}))?|kill [MP]:\S+ {Port}|neutral [MPFTE]:\S+|calls [MP]:\S+ {Port} M:\S+( \S+=\S+)*)$")]
    private static partial Regex Shape();

    [GeneratedRegex(@"^(arg\d+)\.param\d+")]
    private static partial Regex CallbackParameter();
}
