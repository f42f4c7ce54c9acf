using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analysis.Policies;
using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class StaleReviewRuleTests
{
    private const string Body = "static string Receive(string html) => Plain(html); static string Plain(string html) => html.Trim();";

    // The attribute of a method whose hash is right.
    private static string Reviewed(string arguments)
    {
        var compilation = Project.Of(Marked.InLgwan + "static class C { " + Body + " }").Compile();
        var method = compilation.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Select(m => compilation.GetSemanticModel(t).GetDeclaredSymbol(m)!)).First(static m => m.Name == "Receive");
        return arguments.Replace("HASH", BodyHash.Of(method, compilation), StringComparison.Ordinal);
    }

    private static string Source(string attribute, string body = Body) => Marked.InLgwan + "static class C { [" + attribute + "] " + body + " }";

    [Theory]
    [InlineData("{|ReviewedCrossing(typeof(InboundMail), \"A-17\", \"M. Sato\", \"v1:old\", ExpiresOn = \"2027-03-31\")|}")]
    [InlineData("{|ReviewedCrossing(typeof(InboundMail), \"A-17\", \"\", \"HASH\", ExpiresOn = \"2027-03-31\")|}")]
    [InlineData("{|ReviewedCrossing(typeof(InboundMail), \"A-17\", \"M. Sato\", \"HASH\")|}")]
    [InlineData("{|ReviewedCrossing(typeof(InboundMail), \"A-17\", \"M. Sato\", \"HASH\", ExpiresOn = \"31.3.2027\")|}")]
    [InlineData("{|PolicyKit.ReviewedCrossingAttribute(typeof(InboundMail), \"A-17\", \"M. Sato\", \"HASH\", ExpiresOn = \"2027-02-30\")|}")]
    public async Task Review_that_is_not_of_this_code_is_reported(string attribute) => await Marked.Check("PK3005", Source(Reviewed(attribute)));

    [Fact]
    public async Task Review_of_this_code_is_silent() =>
        await Marked.Check("PK3005", Source(Reviewed("ReviewedCrossing(typeof(InboundMail), \"A-17\", \"M. Sato\", \"HASH\", ExpiresOn = \"2027-03-31\")")));

    [Fact]
    public async Task Change_of_a_callee_makes_the_review_stale() => await Marked.Check(
        "PK3005", Source(Reviewed("{|ReviewedCrossing(typeof(InboundMail), \"A-17\", \"M. Sato\", \"HASH\", ExpiresOn = \"2027-03-31\")|}"), Body.Replace("Trim", "ToUpperInvariant", StringComparison.Ordinal)));

    [Fact]
    public async Task Two_things_wrong_are_told_apart()
    {
        var found = await Marked.Found("PK3005", Source("ReviewedCrossing(typeof(InboundMail), \"A-17\", \"M. Sato\", \"v1:old\")"));

        Assert.Collection(
            found.Select(f => f.GetMessage(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal),
            m => Assert.Contains("has changed since the review", m, StringComparison.Ordinal),
            m => Assert.Contains("names no day", m, StringComparison.Ordinal));
    }
}
