using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyKit.CodeFixes.Tests;

/// <summary>Checks of a fix that every fix has to pass: the text it makes, that the finding is gone, and that what compiled still does.</summary>
internal static class Fixes
{
    public const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing Microsoft.AspNetCore.Authorization;\nusing Microsoft.AspNetCore.Builder;\nusing Microsoft.AspNetCore.Mvc;\n"
        + "using PolicyKit;\nusing PolicyKit.Hanamaki;\nusing PolicyKit.ThreeLayer;\n\n";

    /// <summary>The first fix whose title has the word turns one into the other. Diagnosing the result fails the test if it does not compile.</summary>
    public static async Task Check(CodeFixProvider provider, string before, string after, string word = "")
    {
        var source = new FixedSource(provider);

        var actual = await source.Once(before, word);

        Assert.Equal(after, actual);
        Assert.Empty(await source.Remaining(actual));
    }

    public static async Task CheckAll(CodeFixProvider provider, string before, string after)
    {
        var source = new FixedSource(provider);

        var actual = await source.All(before);

        Assert.Equal(after, actual);
        Assert.Empty(await source.Remaining(actual));
    }

    /// <summary>There is a finding, and no fix.</summary>
    public static async Task OffersNothing(CodeFixProvider provider, string source)
    {
        Assert.NotEmpty(await new FixedSource(provider).Remaining(source));
        Assert.Empty(await new FixedSource(provider).Titles(source));
    }
}
