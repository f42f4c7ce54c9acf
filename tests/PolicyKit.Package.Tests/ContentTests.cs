using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;
using PolicyKit.Package.Tests.Harness;

namespace PolicyKit.Package.Tests;

/// <summary>What is in each package, and what is not.</summary>
public sealed class ContentTests(PackedFeed feed)
{
    [Fact]
    public void PolicyKit_holds_the_library_the_analyzers_in_two_languages_and_the_build_files()
    {
        Assert.Equal(
            [
                "README.md",
                "analyzers/dotnet/PolicyKit.Analysis.dll",
                "analyzers/dotnet/PolicyKit.Analyzers.dll",
                "analyzers/dotnet/PolicyKit.CodeFixes.dll",
                "analyzers/dotnet/ja/PolicyKit.Analyzers.resources.dll",
                "analyzers/dotnet/ja/PolicyKit.CodeFixes.resources.dll",
                "buildTransitive/PolicyKit.props",
                "buildTransitive/PolicyKit.targets",
                "icon.png",
                .. Library("PolicyKit"),
            ],
            Entries("PolicyKit"));
    }

    [Fact]
    public void Package_of_the_policy_holds_its_library_and_the_verdicts_that_are_expected_of_it() =>
        Assert.Equal(["README.md", "fixtures/hanamaki.policytest", "icon.png", .. Library("PolicyKit.Hanamaki")], Entries("PolicyKit.Hanamaki"));

    [Fact]
    public void Package_of_the_sanitiser_holds_a_library_only() =>
        Assert.Equal(["README.md", "icon.png", .. Library("PolicyKit.Sanitization")], Entries("PolicyKit.Sanitization"));

    [Fact]
    public void PolicyKit_depends_on_no_package_where_the_framework_has_everything()
    {
        Assert.Contains("System.Text.Json", Dependencies("PolicyKit", ".NETStandard2.0").Select(Id));
        Assert.Empty(Dependencies("PolicyKit", "net8.0"));
        Assert.Empty(Dependencies("PolicyKit", "net10.0"));
    }

    [Theory]
    [InlineData("PolicyKit.Hanamaki")]
    [InlineData("PolicyKit.Sanitization")]
    public void Packages_beside_it_bring_PolicyKit_with_its_analyzers(string package)
    {
        foreach (var framework in new[] { ".NETStandard2.0", "net8.0", "net10.0" })
        {
            var dependency = Assert.Single(Dependencies(package, framework), static d => Id(d) == "PolicyKit");
            Assert.Equal(feed.Version, dependency.Attribute("version")?.Value);
            Assert.Equal("All", dependency.Attribute("include")?.Value);
            Assert.Null(dependency.Attribute("exclude"));
        }
    }

    [Theory]
    [InlineData("PolicyKit")]
    [InlineData("PolicyKit.Hanamaki")]
    [InlineData("PolicyKit.Sanitization")]
    public void Each_package_says_what_it_is_in_two_languages_and_under_which_licence(string package)
    {
        var metadata = Metadata(package);
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Equal("icon.png", Value(metadata, "icon"));
        Assert.Null(Value(metadata, "developmentDependency"));
        var description = Value(metadata, "description")!.Split('\n');
        Assert.Equal(2, description.Length);
        Assert.EndsWith(".", description[0], StringComparison.Ordinal);
        Assert.EndsWith("。", description[1], StringComparison.Ordinal);
    }

    private static IEnumerable<string> Library(string name) =>
        from framework in new[] { "net10.0", "net8.0", "netstandard2.0" }
        from extension in new[] { "dll", "xml" }
        select $"lib/{framework}/{name}.{extension}";

    // Without what NuGet itself writes into every package.
    private ImmutableArray<string> Entries(string package)
    {
        using var file = ZipFile.OpenRead(feed.PathOf(package));
        return
        [
            .. file.Entries.Select(static entry => entry.FullName)
                .Where(name => name != "[Content_Types].xml" && name != package + ".nuspec"
                    && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    private XElement Metadata(string package)
    {
        using var file = ZipFile.OpenRead(feed.PathOf(package));
        using var nuspec = file.GetEntry(package + ".nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single(static e => e.Name.LocalName == "metadata");
    }

    private IEnumerable<XElement> Dependencies(string package, string framework) =>
        Metadata(package).Descendants().Single(e => e.Name.LocalName == "group" && e.Attribute("targetFramework")?.Value == framework).Elements();

    private static string? Id(XElement dependency) => dependency.Attribute("id")?.Value;

    private static string? Value(XElement metadata, string name) =>
        metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value;
}
