using PolicyKit.Package.Tests.Harness;

namespace PolicyKit.Package.Tests;

/// <summary>The five-minute start of each readme, done as it says, in its language.</summary>
public sealed class ReadmeTests(PackedFeed feed)
{
    [Theory]
    [InlineData("README.md", "en")]
    [InlineData("README.ja.md", "ja")]
    public void Five_minute_start_prints_the_one_warning_that_the_readme_shows(string readme, string language)
    {
        var work = feed.NewWorkspace();
        work.Project("Notice.csproj", Sources.App + $"<PreferredUILang>{language}</PreferredUILang>", packages: ["PolicyKit", "PolicyKit.Hanamaki"]);
        work.Write("Program.cs", Sources.OfReadme(readme));

        var log = work.Build("Notice.csproj", "--no-incremental").Succeeds();

        var warning = Assert.Single(log.Messages);
        Assert.Equal(WithoutSpace(Sources.WarningOfReadme(readme)), WithoutSpace(warning.ToString()));
    }

    [Fact]
    public void Second_build_compiles_nothing_and_a_full_one_warns_again()
    {
        var work = feed.NewWorkspace();
        work.Project("Notice.csproj", Sources.App, packages: ["PolicyKit", "PolicyKit.Hanamaki"]);
        work.Write("Program.cs", Sources.OfReadme("README.md"));
        work.Build("Notice.csproj").Succeeds();

        Assert.Empty(work.Build("Notice.csproj").Succeeds().Messages);
        Assert.Equal("PK1001", Assert.Single(work.Build("Notice.csproj", "--no-incremental").Succeeds().Messages).Id);
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
