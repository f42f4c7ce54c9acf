using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Catalog;

/// <summary>The zone column, read and written.</summary>
public sealed class ModelZoneTests
{
    private readonly Declarations _declarations = new(Programs.Compile("public class C;"));

    [Theory]
    [InlineData("lgwan", "PolicyKit.ThreeLayer.LgwanZone")]
    [InlineData("lgwan:3A", "PolicyKit.ThreeLayer.LgwanZone:3A")]
    [InlineData("PolicyKit.ThreeLayer.InternetZone:1", "PolicyKit.ThreeLayer.InternetZone:1")]
    [InlineData("code(lgwan):3C", "code(PolicyKit.ThreeLayer.LgwanZone):3C")]
    public void A_zone_is_written_as_it_is_read(string written, string form)
    {
        var zone = Column(written).In(_declarations)!;

        Assert.Equal(form, ModelZone.TextOf(zone));
        Assert.Equal(zone, Column(form).In(_declarations));
        Assert.Equal((zone.Class, zone.IsOfCode), (Column(form).In(_declarations)!.Class, Column(form).In(_declarations)!.IsOfCode));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("-:3A")]
    [InlineData("channel(this)")]
    [InlineData("nowhere")]
    [InlineData("code(nowhere):3A")]
    public void What_names_no_zone_has_none(string written) => Assert.Null(Column(written).In(_declarations));

    [Theory]
    [InlineData("3A", 1)]
    [InlineData("3B", 2)]
    [InlineData("3C", 3)]
    [InlineData("2", 4)]
    [InlineData("1", 5)]
    public void A_class_has_its_word(string word, int confidentiality)
    {
        Assert.Equal(confidentiality, ModelZone.ClassOf(word));
        Assert.Equal(":" + word, ModelZone.Suffix(confidentiality));
    }

    [Fact]
    public void No_class_has_no_word()
    {
        Assert.Equal(0, ModelZone.ClassOf("4"));
        Assert.Equal(0, ModelZone.ClassOf(""));
        Assert.All(new[] { -1, 0, 6 }, static none => Assert.Equal("", ModelZone.Suffix(none)));
    }

    private static ModelZone Column(string written) => ModelParser.Parse($"sink M:A.B arg0 {written} ai").Row!.Zone!;
}
