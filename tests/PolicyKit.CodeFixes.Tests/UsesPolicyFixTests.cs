using Microsoft.CodeAnalysis;
using PolicyKit.Tests.Harness;

namespace PolicyKit.CodeFixes.Tests;

public class UsesPolicyFixTests
{
    private static readonly MetadataReference Kitakami = Referenced.Assembly("Kitakami", "using PolicyKit; [assembly: Policy(\"Kitakami\", \"2026.4.1\")] namespace Kitakami { public static class KitakamiPolicy { } public static class Another { } }");
    private static readonly MetadataReference Overlay = Referenced.Assembly("Overlay", "using PolicyKit; [assembly: Policy(\"Hanamaki.Standards\", \"2026.4.1\", Extends = \"PolicyKit.Hanamaki\")] public static class Standards { }");

    private static FixedSource Fixed => new(new UsesPolicyFix()) { References = [Kitakami, Overlay] };

    [Fact]
    public async Task Each_policy_is_an_offer_and_an_overlay_is_none() =>
        Assert.Equal(2, (await Fixed.Titles(Fixes.Usings + "[assembly: InZone(typeof(LgwanZone))]\nclass C { }\n")).Length);

    [Fact]
    public async Task Choice_is_added_behind_the_other_attributes_with_its_using()
    {
        var after = await Fixed.Once(Fixes.Usings + "[assembly: InZone(typeof(LgwanZone))] // ours\nclass C { }\n", "Kitakami");

        Assert.Equal(
            Fixes.Usings.Replace("using System.Linq;\n", "using System.Linq;\nusing Kitakami;\n", StringComparison.Ordinal)
                + "[assembly: InZone(typeof(LgwanZone))] // ours\n[assembly: UsesPolicy(typeof(KitakamiPolicy))]\nclass C { }\n",
            after);
        Assert.Empty(await Fixed.Remaining(after));
    }
}
