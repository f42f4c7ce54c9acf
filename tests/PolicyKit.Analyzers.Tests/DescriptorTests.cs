using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Tests;

public partial class DescriptorTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");

    public static TheoryData<string> Ids => new(Descriptors.All.Select(d => d.Id));

    [Theory, MemberData(nameof(Ids))]
    public void Every_text_of_a_rule_exists_in_both_languages(string id)
    {
        var descriptor = Of(id);
        foreach (var text in new[] { descriptor.Title, descriptor.MessageFormat, descriptor.Description })
        {
            Assert.NotEmpty(text.ToString(English));
            Assert.NotEmpty(text.ToString(Japanese));
            Assert.NotEqual(text.ToString(English), text.ToString(Japanese));
            Assert.Matches(@"[\p{IsHiragana}\p{IsKatakana}]", text.ToString(Japanese));
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void Both_languages_of_a_message_have_the_same_holes(string id) =>
        Assert.Equal(Holes(Of(id).MessageFormat.ToString(English)), Holes(Of(id).MessageFormat.ToString(Japanese)));

    [Theory, MemberData(nameof(Ids))]
    public void Every_rule_is_tracked_with_its_category_severity_and_title(string id)
    {
        var descriptor = Of(id);
        var rows = Output("AnalyzerReleases.Shipped.md").Concat(Output("AnalyzerReleases.Unshipped.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Where(cells => cells[0] == id);

        Assert.Equal([id, descriptor.Category, descriptor.DefaultSeverity.ToString(), descriptor.Title.ToString(English)], Assert.Single(rows));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Every_rule_links_to_its_page(string id) =>
        Assert.EndsWith($"/Documentation/{id}.md", Of(id).HelpLinkUri, StringComparison.Ordinal);

    [Fact]
    public void Every_rule_is_enabled_and_only_questions_and_the_unprovable_are_information() =>
        Assert.Equal(["PK1009", "PK1010", "PK2002", "PK2007", "PK3006"], Descriptors.All.Where(d => d.DefaultSeverity == DiagnosticSeverity.Info && d.IsEnabledByDefault).Select(d => d.Id));

    [Fact]
    public void Every_id_is_a_rule_of_the_analyzer()
    {
        var ids = typeof(RuleIds).GetFields().Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal);

        Assert.Equal(ids, new PolicyKitAnalyzer().SupportedDiagnostics.Select(d => d.Id));
    }

    [Fact]
    public void The_two_resource_files_have_the_same_keys_in_the_same_order() =>
        Assert.Equal(Entries("Messages.resx").Keys, Entries("Messages.ja.resx").Keys);

    [Fact]
    public void The_two_resource_files_have_the_same_holes_in_every_fragment()
    {
        var japanese = Entries("Messages.ja.resx");

        Assert.All(Entries("Messages.resx"), entry => Assert.Equal(Holes(entry.Value), Holes(japanese[entry.Key])));
    }

    [Theory]
    [InlineData(MetadataNames.Unzoned, typeof(UnzonedAttribute))]
    [InlineData(MetadataNames.Channel, typeof(ChannelAttribute))]
    [InlineData(MetadataNames.InZone, typeof(InZoneAttribute))]
    [InlineData(MetadataNames.Boundary, typeof(BoundaryAttribute))]
    [InlineData(MetadataNames.Policy, typeof(PolicyAttribute))]
    [InlineData(MetadataNames.FlowsTo, typeof(IFlowsTo<>))]
    [InlineData(MetadataNames.TerminalMfa, typeof(TerminalMfaAttribute))]
    [InlineData(MetadataNames.PureFunction, typeof(PureFunctionAttribute))]
    [InlineData(MetadataNames.FlowFact, typeof(FlowFactAttribute))]
    [InlineData(Phrasing.ZoneNames.MyNumber, typeof(ThreeLayer.MyNumberZone))]
    [InlineData(Phrasing.ZoneNames.Lgwan, typeof(ThreeLayer.LgwanZone))]
    [InlineData(Phrasing.ZoneNames.Internet, typeof(ThreeLayer.InternetZone))]
    public void Name_that_a_rule_knows_is_the_name_of_the_type(string name, Type type)
    {
        Assert.Equal(type.FullName, name);
        Assert.Equal(MetadataNames.Library, type.Assembly.GetName().Name);
    }

    private static DiagnosticDescriptor Of(string id) => Descriptors.All.Single(d => d.Id == id);

    private static IEnumerable<string> Output(string file) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, file));

    private static SortedSet<string> Holes(string format) => new(Hole().Matches(format).Select(m => m.Value), StringComparer.Ordinal);

    private static OrderedDictionary<string, string> Entries(string file) =>
        new(XDocument.Load(Path.Combine(AppContext.BaseDirectory, file)).Root!.Elements("data")
            .Select(e => KeyValuePair.Create((string)e.Attribute("name")!, e.Element("value")!.Value)));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();
}
