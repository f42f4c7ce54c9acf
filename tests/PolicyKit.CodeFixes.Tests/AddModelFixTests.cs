using Microsoft.CodeAnalysis;
using PolicyKit.Tests.Harness;

namespace PolicyKit.CodeFixes.Tests;

public class AddModelFixTests
{
    private const string Head = Fixes.Usings + "[assembly: InZone(typeof(MyNumberZone))]\nclass Resident { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = \"\"; }\n";

    private static readonly MetadataReference Vendor = Referenced.Assembly(
        "Vendor.Tools", "namespace Vendor { public class Formatter { public string Format(string s) => s; public void Feed(string s) { } public static void Send(string s) { } } }");

    private static FixedSource Fixed => new(new AddModelFix()) { References = [Vendor] };

    [Theory]
    [InlineData("class C { string M(Vendor.Formatter f, Resident r) => f.Format(r.Number); }", "flow M:Vendor.Formatter.Format(System.String) arg* -> return derived")]
    [InlineData("class C { void M(Vendor.Formatter f, Resident r) => f.Feed(r.Number); }", "flow M:Vendor.Formatter.Feed(System.String) arg* -> this derived")]
    public async Task Line_says_what_was_assumed_and_is_a_valid_model(string source, string line)
    {
        var file = Assert.Single(await Fixed.Files(Head + source));

        Assert.StartsWith(line + "   # assumed", file, StringComparison.Ordinal);
        var project = PolicyKit.Tests.Harness.Project.Of(Head + source) with { ModelFiles = [("policykit.policymodel", file)] };
        var found = await (project with { References = project.References.Add(Vendor) }).AnalyzeWith(new Analyzers.PolicyKitAnalyzer());
        Assert.DoesNotContain(found, d => d.Id is "PK1010" or "PK0001");
    }

    [Fact]
    public async Task Fix_all_adds_one_line_for_each_member()
    {
        var file = Assert.Single(await Fixed.Files(Head + "class C { void M(Vendor.Formatter f, Resident r) { f.Feed(r.Number); f.Feed(r.Number); f.Format(r.Number); } }", all: true));

        Assert.Equal(2, file.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Nothing_is_offered_for_a_static_member_without_a_result()
    {
        const string source = Head + "class C { void M(Resident r) => Vendor.Formatter.Send(r.Number); }";

        Assert.NotEmpty(await Fixed.Remaining(source));
        Assert.Empty(await Fixed.Titles(source));
    }
}
