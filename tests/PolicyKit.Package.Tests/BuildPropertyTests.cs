using PolicyKit.Package.Tests.Harness;

namespace PolicyKit.Package.Tests;

/// <summary>The MSBuild properties and items of the package.</summary>
public sealed class BuildPropertyTests(PackedFeed feed)
{
    [Theory]
    [InlineData("PolicyKitFacts", "non", "en", "it must be 'auto'")]
    [InlineData("PolicyKitEnforcement", "strickt", "ja", "'strict'（検出はエラー）を指定してください")]
    public void Misspelt_value_is_an_error_that_names_the_right_ones(string property, string value, string language, string expected)
    {
        var work = feed.NewWorkspace();
        work.Project(
            "Plain.csproj", Sources.App + $"<{property}>{value}</{property}><PreferredUILang>{language}</PreferredUILang>", packages: ["PolicyKit"]);
        work.Write("Program.cs", "return 0;");

        var log = work.Build("Plain.csproj");

        Assert.False(log.Succeeded, log.Output);
        var error = Assert.Single(log.Messages);
        Assert.Equal("error", error.Severity);
        Assert.Contains($"{property}", error.Text, StringComparison.Ordinal);
        Assert.Contains($"'{value}'", error.Text, StringComparison.Ordinal);
        Assert.Contains(expected, error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_enforcement_makes_the_warning_an_error()
    {
        var work = feed.NewWorkspace();
        work.Project("Notice.csproj", Sources.App + "<PolicyKitEnforcement>strict</PolicyKitEnforcement>", packages: ["PolicyKit.Hanamaki"]);
        work.Write("Program.cs", Sources.OfReadme("README.md"));

        var log = work.Build("Notice.csproj");

        Assert.False(log.Succeeded, log.Output);
        Assert.Equal(("error", "PK1001"), (Assert.Single(log.Messages).Severity, log.Messages[0].Id));
    }

    [Fact]
    public void Model_file_is_read_without_being_named_and_once_when_it_is_named_too()
    {
        var work = feed.NewWorkspace();
        work.Project("Fax.csproj", Sources.App, packages: ["PolicyKit.Hanamaki"], items: """<AdditionalFiles Include="models/*.policymodel" />""");
        work.Write("models/fax.policymodel", "sink M:Fax.Send(System.String) arg0 internet network\nsnk M:Fax.Send(System.String) arg0\n");
        work.Write("other.policymodel", "snk M:Fax.Send(System.String) arg0\n");
        work.Write("obj/left.policymodel", "snk M:Fax.Send(System.String) arg0\n");
        work.Write("Program.cs", """
            using PolicyKit;
            using PolicyKit.ThreeLayer;

            [assembly: InZone(typeof(MyNumberZone))]

            Fax.Send(new Resident().Number);

            static class Fax
            {
                public static void Send(string text) => _ = text;
            }

            sealed class Resident
            {
                [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = "";
            }
            """);

        var log = work.Build("Fax.csproj").Succeeds();

        Assert.Equal(
            [("PK0001", "fax.policymodel", 2), ("PK0001", "other.policymodel", 1), ("PK1001", "Program.cs", 6)],
            log.Messages.Select(static m => (m.Id, m.File, m.Line)).Order());
    }

    [Fact]
    public void Model_files_are_left_alone_when_the_project_says_so()
    {
        var work = feed.NewWorkspace();
        work.Project(
            "Plain.csproj", Sources.App + "<EnableDefaultPolicyModelItems>false</EnableDefaultPolicyModelItems>", packages: ["PolicyKit.Hanamaki"]);
        work.Write("wrong.policymodel", "snk M:Fax.Send(System.String) arg0\n");
        work.Write("Program.cs", "return 0;");

        Assert.Empty(work.Build("Plain.csproj").Succeeds().Messages);
    }

    [Fact]
    public void Baseline_beside_the_project_is_read_and_a_line_that_is_left_over_is_reported()
    {
        var work = feed.NewWorkspace();
        work.Project("Notice.csproj", Sources.App, packages: ["PolicyKit.Hanamaki"]);
        work.Write("policykit.baseline", "# taken over\nPK1001 00000000000000000000000000000000 Program.cs # gone\n");
        work.Write("Program.cs", Sources.OfReadme("README.md"));

        var log = work.Build("Notice.csproj").Succeeds();

        Assert.Equal([("PK0001", "policykit.baseline", 2), ("PK1001", "Program.cs", 9)], log.Messages.Select(static m => (m.Id, m.File, m.Line)).Order());
    }
}
