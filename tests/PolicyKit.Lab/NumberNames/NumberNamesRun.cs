using PolicyKit.Lab.RealCode;

namespace PolicyKit.Lab.NumberNames;

/// <summary>What PK2001 takes for individual numbers in code that has none. A zone is in sight, else no rule would speak.</summary>
internal static class NumberNamesRun
{
    private const string Rule = "PK2001";
    private const string ZoneInSight = "source M:Lab.Registry.Number? return mynumber";

    public static async Task<IReadOnlyList<string>> Reports(Microsoft.CodeAnalysis.CSharp.CSharpCompilation compilation)
    {
        var diagnostics = await FlowRun.Diagnostics(compilation, ZoneInSight);
        Assert.DoesNotContain(diagnostics, static d => d.Id == "AD0001");
        return [.. diagnostics.Where(static d => d.Id == Rule).Select(static d => d.ToString())];
    }
}
