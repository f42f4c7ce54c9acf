namespace PolicyKit.CodeFixes.Tests;

public class InZoneFixTests
{
    private static readonly FixedSource Fixed = new(new InZoneFix());

    [Fact]
    public async Task Each_of_the_three_zones_is_an_offer() => Assert.Equal(
        ["MyNumberZone", "LgwanZone", "InternetZone"],
        (await Fixed.Titles("using PolicyKit; class C { [OfZone(typeof(PolicyKit.ThreeLayer.LgwanZone))] string? a; }"))
            .Select(title => title[(title.LastIndexOf('(') + 1)..title.IndexOf(')')]));

    [Theory]
    [InlineData(
        "using PolicyKit;\nusing PolicyKit.ThreeLayer;\n\nclass C { [OfZone(typeof(LgwanZone))] string? a; }\n",
        "using PolicyKit;\nusing PolicyKit.ThreeLayer;\n\n[assembly: InZone(typeof(LgwanZone))]\n\nclass C { [OfZone(typeof(LgwanZone))] string? a; }\n")]
    [InlineData(
        "// header\nnamespace Acme;\nusing PolicyKit;\nusing PolicyKit.ThreeLayer;\nclass C { [OfZone(typeof(LgwanZone))] string? a; }\n",
        "// header\nusing PolicyKit;\nusing PolicyKit.ThreeLayer;\n\n[assembly: InZone(typeof(LgwanZone))]\n\nnamespace Acme;\nusing PolicyKit;\nusing PolicyKit.ThreeLayer;\nclass C { [OfZone(typeof(LgwanZone))] string? a; }\n")]
    [InlineData(
        "using PolicyKit;\r\n[assembly: System.CLSCompliant(false)] // no\r\nclass C { [OfZone(typeof(PolicyKit.ThreeLayer.LgwanZone))] string? a; }\r\n",
        "using PolicyKit;\r\nusing PolicyKit.ThreeLayer;\r\n[assembly: System.CLSCompliant(false)] // no\r\n[assembly: InZone(typeof(LgwanZone))]\r\nclass C { [OfZone(typeof(PolicyKit.ThreeLayer.LgwanZone))] string? a; }\r\n")]
    [InlineData(
        "using PolicyKit;\nclass C { [OfZone(typeof(PolicyKit.ThreeLayer.LgwanZone))] string? a; }\n",
        "using PolicyKit;\nusing PolicyKit.ThreeLayer;\n\n[assembly: InZone(typeof(LgwanZone))]\nclass C { [OfZone(typeof(PolicyKit.ThreeLayer.LgwanZone))] string? a; }\n")]
    public async Task Assembly_gets_the_attribute_after_usings_and_other_attributes(string before, string after)
    {
        var actual = await Fixed.Once(before, "LgwanZone");

        Assert.Equal(after, actual);
        Assert.Empty(await Fixed.Remaining(actual));
    }

    [Fact]
    public async Task Title_follows_the_language_of_the_editor()
    {
        const string source = "class C { [PolicyKit.OfZone(typeof(PolicyKit.ThreeLayer.LgwanZone))] string? a; }";
        var before = System.Globalization.CultureInfo.CurrentUICulture;
        try
        {
            System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("ja");
            Assert.All(await Fixed.Titles(source), title => Assert.EndsWith("を加える", title, StringComparison.Ordinal));
            System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("en");
            Assert.All(await Fixed.Titles(source), title => Assert.StartsWith("Add ", title, StringComparison.Ordinal));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentUICulture = before;
        }
    }
}
