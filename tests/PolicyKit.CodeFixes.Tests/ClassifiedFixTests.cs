namespace PolicyKit.CodeFixes.Tests;

public class ClassifiedFixTests
{
    private const string Head = Fixes.Usings + "[assembly: InZone(typeof(MyNumberZone))]\n";

    [Theory]
    [InlineData("/// <summary>One.</summary>\n[Serializable]\npublic class R\n{\n    [OfZone(typeof(MyNumberZone))] public string A = \"\";\n}\n", "/// <summary>One.</summary>\n[Serializable]\n[Classified(Confidentiality.Level3B)]\npublic class R\n{\n    [OfZone(typeof(MyNumberZone))] public string A = \"\";\n}\n")]
    [InlineData("[Serializable] record R([OfZone(typeof(MyNumberZone))] string A);\n", "[Serializable] [Classified(Confidentiality.Level3B)] record R([OfZone(typeof(MyNumberZone))] string A);\n")]
    public async Task Type_gets_the_chosen_level(string before, string after) => await Fixes.Check(new ClassifiedFix(), Head + before, Head + after, "Level3B");

    [Fact]
    public async Task Every_level_is_an_offer() => Assert.Equal(
        ["Level3A", "Level3B", "Level3C", "Level2"],
        (await new FixedSource(new ClassifiedFix()).Titles(Head + "[Serializable] class R { [OfZone(typeof(MyNumberZone))] public string A = \"\"; }")).Select(t => t[(t.LastIndexOf('.') + 1)..t.IndexOf(')')]));

    [Fact]
    public async Task Missing_using_is_added() => await Fixes.Check(
        new ClassifiedFix(),
        "[assembly: PolicyKit.InZone(typeof(PolicyKit.ThreeLayer.MyNumberZone))]\n[System.Serializable]\nclass R { [PolicyKit.OfZone(typeof(PolicyKit.ThreeLayer.MyNumberZone))] public string A = \"\"; }\n",
        "using PolicyKit;\n\n[assembly: PolicyKit.InZone(typeof(PolicyKit.ThreeLayer.MyNumberZone))]\n[System.Serializable]\n[Classified(Confidentiality.Level2)]\nclass R { [PolicyKit.OfZone(typeof(PolicyKit.ThreeLayer.MyNumberZone))] public string A = \"\"; }\n",
        "Level2)");
}
