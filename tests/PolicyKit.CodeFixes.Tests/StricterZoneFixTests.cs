namespace PolicyKit.CodeFixes.Tests;

public class StricterZoneFixTests
{
    private const string Head = Fixes.Usings + "[assembly: InZone(typeof(MyNumberZone))]\n";

    [Theory]
    [InlineData("[OfZone(typeof(MyNumberZone))]\nclass C\n{\n    [OfZone(typeof(LgwanZone))] // lax\n    public string A = \"\";\n}\n", "[OfZone(typeof(MyNumberZone))]\nclass C\n{\n    [OfZone(typeof(MyNumberZone))] // lax\n    public string A = \"\";\n}\n")]
    [InlineData("record R([OfZone(typeof(MyNumberZone))] [property: OfZone(typeof(LgwanZone))] string A);\n", "record R([OfZone(typeof(MyNumberZone))] [property: OfZone(typeof(MyNumberZone))] string A);\n")]
    [InlineData("class C { [OfZone(typeof(PolicyKit.ThreeLayer.LgwanZone))] public IndividualNumber? A; }\n", "class C { [OfZone(typeof(MyNumberZone))] public IndividualNumber? A; }\n")]
    public async Task Laxer_declaration_takes_over_the_stricter_zone(string before, string after) => await Fixes.Check(new StricterZoneFix(), Head + before, Head + after);

    [Fact]
    public async Task Fix_all_covers_every_declaration() => await Fixes.CheckAll(
        new StricterZoneFix(),
        Head + "[OfZone(typeof(MyNumberZone))] class C { [OfZone(typeof(LgwanZone))] public string A = \"\"; [OfZone(typeof(InternetZone))] public string B = \"\"; }\n",
        Head + "[OfZone(typeof(MyNumberZone))] class C { [OfZone(typeof(MyNumberZone))] public string A = \"\"; [OfZone(typeof(MyNumberZone))] public string B = \"\"; }\n");

    [Fact]
    public async Task Nothing_is_offered_where_the_stricter_zone_stands_already() => await Fixes.OffersNothing(
        new StricterZoneFix(), Head + "[OfZone(typeof(LgwanZone))] class C { [OfZone(typeof(MyNumberZone))] public string A = \"\"; }\n");
}
