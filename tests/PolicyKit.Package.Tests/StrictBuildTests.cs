using PolicyKit.Package.Tests.Harness;

namespace PolicyKit.Package.Tests;

/// <summary>A strict build against everything that could keep a rule quiet in it.</summary>
public sealed class StrictBuildTests(SilencedProjects projects) : IClassFixture<SilencedProjects>
{
    // These lower what is a warning; a finding of a strict build is none.
    private static readonly string[] WithoutEffect = ["Nothing", "WarningsAsWarnings", "NoWarningLevel", "WarningsAsMessages"];

    // Refused before the compiler starts, for it would be told nothing.
    private static readonly string[] Hiding = ["HiddenRunAnalyzers", "HiddenEnforcement"];

    public static TheoryData<string> Refused => new(SilencedProjects.Routes.Keys.Except(WithoutEffect).Except(Hiding).Except(["GrantedWaiver"]));

    public static TheoryData<string> Hidden => new(Hiding);

    public static TheoryData<string> Ineffective => new(WithoutEffect);

    [Theory, MemberData(nameof(Refused))]
    public void Route_that_keeps_a_rule_quiet_fails_the_build(string route) =>
        Assert.Contains(projects.LinesOf(route), static line => line.Contains("error CS1029", StringComparison.Ordinal) && line.Contains("PK9001: ", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Hidden))]
    public void Guard_that_is_left_out_or_told_nothing_fails_the_build(string route) =>
        Assert.Contains(projects.LinesOf(route), static line => line.Contains("error PK9001: The project ", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Ineffective))]
    public void Route_that_only_quietens_warnings_leaves_the_finding_an_error(string route)
    {
        Assert.Contains(projects.LinesOf(route), static line => line.Contains("error PK1007", StringComparison.Ordinal));
        Assert.DoesNotContain(projects.LinesOf(route), static line => line.Contains("PK9001", StringComparison.Ordinal));
    }

    [Fact]
    public void Suppression_that_a_waiver_covers_passes() =>
        Assert.DoesNotContain(projects.LinesOf("GrantedWaiver"), static line => line.Contains("error", StringComparison.Ordinal));
}
