using Microsoft.CodeAnalysis;
using PolicyKit.Lab.RealCode;

namespace PolicyKit.Lab;

/// <summary>Code nobody here wrote: published packages, decompiled and compiled in memory.</summary>
public sealed class RealCodeTests
{
    [Theory]
    [InlineData("Hangfire.Core", 20_000, 60)]
    [InlineData("OpenIddict.Abstractions", 10_000, 20)]
    public void Decompiled_package_compiles_with_few_errors(string name, int minLines, int maxErrors)
    {
        var specimen = new Specimen(name);
        var errors = specimen.Compile().GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.Equal(0, specimen.Source.Refused);
        Assert.True(specimen.Source.Lines >= minLines, $"{specimen.Source.Lines} lines of {name}");
        Assert.True(errors.Count <= maxErrors, $"{errors.Count} errors in {specimen.Source.Lines} lines of {name}:\n" + string.Join("\n", errors.Take(20)));
    }
}
