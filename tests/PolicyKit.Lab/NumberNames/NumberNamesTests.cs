using PolicyKit.Lab.RealCode;

namespace PolicyKit.Lab.NumberNames;

/// <summary>Code that has nothing to do with individual numbers: a bounded part; <c>number-names</c> reads as much as is asked for.</summary>
public sealed class NumberNamesTests
{
    public static TheoryData<string> Names => new(Specimens.Chosen.Select(static s => s.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Nothing_in_a_published_package_is_taken_for_an_individual_number(string name) =>
        Assert.Empty(await NumberNamesRun.Reports(Specimens.Named(name).Compile()));

    [Fact]
    public async Task A_number_among_published_code_is_found()
    {
        var specimen = Specimens.Named("Hangfire.Core");
        var planted = new SourceFile("Planted.cs", "public class Planted { public string 個人番号 { get; set; } = \"\"; }");

        Assert.Single(await NumberNamesRun.Reports(specimen.Compile([.. specimen.Source.Files, planted])));
    }
}
