using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;
using PolicyKit.Analysis.Tests.Harness;
using PolicyKit.Analysis.Zoning;

namespace PolicyKit.Analysis.Tests.Zoning;

/// <summary>What a body may cost, and what all bodies may cost together.</summary>
public sealed class BudgetTests
{
    private const int MoreThanABody = 30_000_000;

    private readonly Solver _solver;
    private readonly MethodState[] _bodies;

    public BudgetTests()
    {
        var compilation = Programs.Compile("public sealed class P { public void A() { } public void B() { } public void C() { } }").Valid();
        var declarations = new Declarations(compilation);
        _solver = new Solver(
            compilation, declarations, PolicyReader.Read(compilation, declarations), new Hierarchy(compilation), new ModelSet([]), new ModelSet([]), [], TestContext.Current.CancellationToken);
        var ids = new ObjectIds();
        _bodies = [.. new[] { "A", "B", "C" }.Select((name, i) => new MethodState(compilation.GetTypeByMetadataName("P")!.GetMembers(name).OfType<Microsoft.CodeAnalysis.IMethodSymbol>().Single(), i, ids))];
    }

    [Fact]
    public void What_a_body_is_not_allowed_to_look_at_is_taken_from_no_other()
    {
        Assert.False(_solver.Spend(_bodies[0], MoreThanABody));
        Assert.False(_solver.Spend(_bodies[1], MoreThanABody));

        Assert.True(_solver.Spend(_bodies[2], 1));
    }

    [Fact]
    public void A_body_that_was_given_up_spends_nothing_more()
    {
        _bodies[0].IsExhausted = true;

        Assert.False(_solver.Spend(_bodies[0], 1));
        Assert.Equal(0, _bodies[0].Work);
    }
}
