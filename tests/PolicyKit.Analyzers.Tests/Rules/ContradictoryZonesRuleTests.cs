using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class ContradictoryZonesRuleTests
{
    private const string Types = "[OfZone(typeof(MyNumberZone))] public class Record { public string Name = \"\"; } ";

    [Theory]
    [InlineData("[OfZone(typeof(MyNumberZone))] class C { [{|OfZone(typeof(LgwanZone))|}] public string A = \"\"; }")]
    [InlineData(Types + "class C { [{|OfZone(typeof(LgwanZone))|}] public Record? A { get; set; } }")]
    [InlineData(Types + "class C { [{|OfZone(typeof(LgwanZone))|}] public List<Record> A { get; } = []; }")]
    [InlineData(Types + "class C { void M([{|OfZone(typeof(LgwanZone))|}] Record a) { } }")]
    [InlineData(Types + "[{|OfZone(typeof(LgwanZone))|}] class Special : Record { }")]
    [InlineData("class C { [{|OfZone(typeof(LgwanZone))|}] public Zoned<MyNumberZone, string>? A; }")]
    [InlineData("class C { [{|OfZone(typeof(LgwanZone))|}] public IndividualNumber? A; }")]
    [InlineData("class B { [OfZone(typeof(LgwanZone))] public virtual string A => \"\"; } class C : B { [{|OfZone(typeof(MyNumberZone))|}] public override string A => \"\"; }")]
    [InlineData("class B { public virtual void M([OfZone(typeof(LgwanZone))] string a) { } } class C : B { public override void M([{|OfZone(typeof(MyNumberZone))|}] string a) { } }")]
    [InlineData("interface I { [OfZone(typeof(LgwanZone))] string A { get; } } class C : I { [{|OfZone(typeof(MyNumberZone))|}] public string A => \"\"; }")]
    [InlineData("record R([OfZone(typeof(MyNumberZone))] [property: {|OfZone(typeof(LgwanZone))|}] string A);")]
    [InlineData("class C { [{|OfZone(typeof(MyNumberZone))|}] [return: {|OfZone(typeof(LgwanZone))|}] string M() => \"\"; }")]
    [InlineData("class C { [Channel(typeof(MyNumberZone)), {|OfZone(typeof(LgwanZone))|}] public Stream? A; }")]
    public async Task Declaration_that_contradicts_another_is_reported(string source) => await Marked.Check("PK2005", Marked.InMyNumber + source);

    [Theory]
    [InlineData("[OfZone(typeof(MyNumberZone))] class C { [OfZone(typeof(MyNumberZone))] public string A = \"\"; [Unzoned(\"a count\")] public int N; }")]
    [InlineData(Types + "class C { [OfZone(typeof(MyNumberZone))] public Record? A { get; set; } public Record? B { get; set; } }")]
    [InlineData("class C { [OfZone(typeof(LgwanZone))] public string A = \"\"; [OfZone(typeof(MyNumberZone))] public string B = \"\"; }")]
    [InlineData("record R([OfZone(typeof(MyNumberZone))] string A, [property: OfZone(typeof(LgwanZone))] string B);")]
    [InlineData("class B { [OfZone(typeof(LgwanZone))] public virtual string A => \"\"; } class C : B { public override string A => \"\"; }")]
    [InlineData("class C { [Channel(typeof(MyNumberZone)), OfZone(typeof(MyNumberZone))] public Stream? A; }")]
    public async Task Declarations_that_agree_are_silent(string source) => await Marked.Check("PK2005", Marked.InMyNumber + source);

    [Fact]
    public async Task Stricter_zone_is_a_property_where_it_is_the_other_one()
    {
        var found = await Marked.Found(
            "PK2005",
            Marked.InMyNumber + "[OfZone(typeof(MyNumberZone))] class C { [OfZone(typeof(LgwanZone))] public string A = \"\"; } [OfZone(typeof(LgwanZone))] class D { [OfZone(typeof(MyNumberZone))] public string A = \"\"; }");

        Assert.Equal(["PolicyKit.ThreeLayer.MyNumberZone", null], found.Select(d => d.Properties.GetValueOrDefault("stricter")));
    }
}
