using Microsoft.CodeAnalysis;
using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class UnzonedIndividualNumberRuleTests
{
    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using PolicyKit;
        using PolicyKit.ThreeLayer;
        [assembly: InZone(typeof(MyNumberZone))]

        """;

    [Theory]
    [InlineData("class C { public string {|MyNumber|} { get; set; } = \"\"; }")]
    [InlineData("class C { public string? {|KojinBango|}; }")]
    [InlineData("class C { private readonly long {|_individualNumber|}; long M() => _individualNumber; }")]
    [InlineData("class C { public ulong? {|個人番号|} { get; init; } }")]
    [InlineData("class C { public int[] {|マイナンバー|} = []; }")]
    [InlineData("class C { public char[]? {|myNumber|}; public byte[]? {|kojin_bango|}; }")]
    [InlineData("class C { public List<string> {|MyNumbers|} { get; } = []; }")]
    [InlineData("class C { void M(string {|myNumber|}) { } }")]
    [InlineData("class C { void M(ReadOnlySpan<char> {|myNumber|}) { } }")]
    [InlineData("class C(string {|myNumber|}) { string M() => myNumber; }")]
    [InlineData("record R(string {|MyNumber|}, string Name);")]
    [InlineData("interface I { string {|MyNumber|} { get; } } class C : I { public string MyNumber => \"\" + 1; }")]
    [InlineData("interface I { void M(string {|myNumber|}); } class C : I { public void M(string myNumber) { } }")]
    [InlineData("abstract class B { public abstract string {|MyNumber|} { get; } } class C : B { public override string MyNumber => \"\" + 1; }")]
    [InlineData("partial class C { partial void M(string {|myNumber|}); } partial class C { partial void M(string myNumber) { } }")]
    public async Task Member_that_looks_like_an_individual_number_is_reported(string source) => await Check(source);

    [Theory]
    [InlineData("class C { [OfZone(typeof(MyNumberZone))] public string MyNumber { get; set; } = \"\"; }")]
    [InlineData("class C { [Unzoned(\"a label of the form\")] public string MyNumber { get; set; } = \"\"; }")]
    [InlineData("[OfZone(typeof(MyNumberZone))] class C { public string MyNumber { get; set; } = \"\"; }")]
    [InlineData("record R([OfZone(typeof(MyNumberZone))] string MyNumber);")]
    [InlineData("record R([property: OfZone(typeof(MyNumberZone))] string MyNumber);")]
    [InlineData("class C { public Zoned<MyNumberZone, IndividualNumber>? MyNumber { get; set; } public IndividualNumber? IndividualNumber; }")]
    [InlineData("class C { public bool MyNumber; public DateTime KojinBango; public int IndividualNumber; public DayOfWeek 個人番号; }")]
    [InlineData("class MyNumber { } enum KojinBango { A } class C { MyNumber? M(KojinBango b) => null; }")]
    [InlineData("class C { public const string MyNumber = \"my_number\"; public static readonly string KojinBango = \"KOJIN_BANGO\"; public string IndividualNumber => \"individual\"; }")]
    [InlineData("class C { void M() { string myNumber = Console.ReadLine()!; Func<string, string> f = kojinBango => kojinBango; f(myNumber); } }")]
    [InlineData("class C { public string MyNumberPage { get; set; } = \"\"; public string PhoneNumber { get; set; } = \"\"; }")]
    [InlineData("class C { public Dictionary<string, int> MyNumber = new(); public object? KojinBango; }")]
    public async Task Member_that_says_what_it_is_or_cannot_hold_one_is_silent(string source) => await Check(source);

    [Theory]
    [InlineData("class C { void M() { var kojinBango = {|\"123456789018\"|}; Console.Write(kojinBango); } }")]
    [InlineData("class C { void M() { var myNumber = {|\"1234-5678-9018\"|}; Console.Write(myNumber); } }")]
    [InlineData("class C { void M() { var myNumber = {|\"１２３４５６７８９０１８\"|}; Console.Write(myNumber); } }")]
    [InlineData("class C { void M() { long myNumber = {|123456789018|}; Console.Write(myNumber); } }")]
    [InlineData("class C { const string MyNumber = {|\"000000000060\"|}; }")]
    [InlineData("class C { static readonly string MyNumber = {|\"555555555557\"|}; }")]
    [InlineData("class C { object M() => new { myNumber = {|\"123456789018\"|} }; }")]
    [InlineData("class C { void M(Dictionary<string, string> row) { row[\"個人番号\"] = {|\"123456789018\"|}; } }")]
    [InlineData("class C { object M() => new Dictionary<string, string> { [\"myNumber\"] = {|\"123456789018\"|} }; }")]
    [InlineData("class C { object M() => new Dictionary<string, string> { { \"myNumber\", {|\"123456789018\"|} } }; }")]
    public async Task Well_formed_number_in_the_source_is_reported(string source) => await Check(source);

    [Theory]
    [InlineData("class C { void M() { var myNumber = \"123456789017\"; Console.Write(myNumber); } }")]
    [InlineData("class C { void M() { var orderId = \"123456789018\"; Console.Write(orderId); } }")]
    [InlineData("class C { void M() { var myNumber = \"1234--56789018\"; Console.Write(myNumber); } }")]
    [InlineData("class C { void M() { var myNumber = \"12345678901\"; Console.Write(myNumber); } }")]
    [InlineData("class C { [OfZone(typeof(MyNumberZone))] public string MyNumber { get; set; } = \"123456789018\"; }")]
    public async Task Other_literal_is_silent(string source) => await Check(source);

    [Fact]
    public async Task Assembly_without_a_zone_in_sight_is_silent() =>
        Assert.Empty(await Project.Of("class C { public string MyNumber { get; set; } = \"\"; }").AnalyzeWith(new PolicyKitAnalyzer()));

    [Fact]
    public async Task Declaration_can_be_fixed_and_literal_cannot()
    {
        var found = await Found(Head + "class C { public string MyNumber { get; set; } = \"\"; const string KojinBango = \"123456789018\"; }");

        Assert.Equal(["OfZone", null], found.Select(d => d.Properties.GetValueOrDefault("missing")));
    }

    private static async Task Check(string marked)
    {
        var source = Head + marked.Replace("{|", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);

        var found = await Found(source);

        Assert.Equal(Marked(Head + marked), found.Select(d => source.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)));
    }

    private static async Task<IEnumerable<Diagnostic>> Found(string source) =>
        (await Project.Of(source).AnalyzeWith(new PolicyKitAnalyzer())).Where(d => d.Id == "PK2001");

    private static IEnumerable<string> Marked(string text) => text.Split("{|").Skip(1).Select(part => part[..part.IndexOf("|}", StringComparison.Ordinal)]);

    [Theory]
    [InlineData("class C { public string {|KobetsuNo|} = \"\"; }")]
    [InlineData("class C { public string {|kobetsu_no|} = \"\"; }")]
    [InlineData("class C { void M(string {|識別番号|}) { } }")]
    [InlineData("class C { public string KobetsuNote = \"\"; public int KobetsuNo; }")]
    public async Task Name_that_only_the_system_uses_is_known_from_the_editorconfig(string source) => await PolicyKit.Tests.Harness.Marked.Check(
        "PK2001", PolicyKit.Tests.Harness.Marked.InMyNumber + source,
        p => p with { Configuration = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("policykit_number_names", "KobetsuNo, 識別番号") });
}
