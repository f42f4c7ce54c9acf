using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class UnclassifiedTypeRuleTests
{
    private const string Head = "using System.Runtime.Serialization;\nusing System.Text.Json;\nusing System.Text.Json.Serialization;\n" + Marked.InMyNumber
        + "namespace Microsoft.EntityFrameworkCore { public class DbSet<T> { } }\n";

    private const string Member = "[OfZone(typeof(MyNumberZone))] public string Number { get; set; } = \"\";";

    [Theory]
    [InlineData("[DataContract] class {|Resident|} { " + Member + " }")]
    [InlineData("class {|Resident|} { [JsonPropertyName(\"n\")] " + Member + " }")]
    [InlineData("[Serializable, OfZone(typeof(LgwanZone))] class {|Resident|} { public string Name = \"\"; }")]
    [InlineData("class {|Resident|} { " + Member + " } class Db { public Microsoft.EntityFrameworkCore.DbSet<Resident>? Residents { get; set; } }")]
    [InlineData("record {|Resident|}([OfZone(typeof(MyNumberZone))] string Number); class C { string M(List<Resident> all) => JsonSerializer.Serialize(all); }")]
    [InlineData("[DataContract] class {|Resident|} { public Zoned<MyNumberZone, string>? A; [Classified(Confidentiality.Level2), OfZone(typeof(MyNumberZone))] public string B = \"\"; " + Member + " }")]
    public async Task Stored_type_of_a_zone_without_a_class_is_reported(string source) => await Marked.Check("PK2002", Head + source);

    [Theory]
    [InlineData("[DataContract, Classified(Confidentiality.Level3B)] class Resident { " + Member + " }")]
    [InlineData("[Classified(Confidentiality.Level3B)] class Base { } [DataContract] class Resident : Base { " + Member + " }")]
    [InlineData("[DataContract] class Resident { [Classified(Confidentiality.Level3B)] " + Member + " public string Other = \"\"; }")]
    [InlineData("class Resident { " + Member + " } class C { void M(Resident r) { } }")]
    [InlineData("[DataContract] class Page { public string Title { get; set; } = \"\"; }")]
    public async Task Classified_unstored_or_unzoned_type_is_silent(string source) => await Marked.Check("PK2002", Head + source);
}
