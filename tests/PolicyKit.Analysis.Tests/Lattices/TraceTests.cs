using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;

namespace PolicyKit.Analysis.Tests.Lattices;

public sealed class TraceTests
{
    [Fact]
    public void A_path_is_told_from_its_source_on_and_what_a_call_did_stands_behind_the_call()
    {
        var inside = Step(Step(null, "in"), "out");
        var trace = Step(Step(Step(null, "source"), "call", inside), "sink");

        Assert.Equal(["source", "call", "in", "out", "sink"], Told(trace));
    }

    [Fact]
    public void A_step_without_a_name_is_not_told_but_what_is_inside_it_is() =>
        Assert.Equal(["source", "in", "sink"], Told(Step(Step(Step(null, "source"), "", Step(null, "in")), "sink")));

    [Fact]
    public void Nothing_is_told_of_no_path() => Assert.Empty(Told(null));

    [Fact]
    public void A_very_long_path_is_cut_to_its_first_256_steps()
    {
        var trace = Enumerable.Range(0, 1000).Aggregate((Trace?)null, static (t, i) => Step(t, i.ToString(System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(Enumerable.Range(0, 256).Select(static i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)), Told(trace));
    }

    [Fact]
    public void Depth_counts_the_steps_and_those_inside_calls() =>
        Assert.Equal(5, Step(Step(Step(null, "source"), "call", Step(Step(null, "in"), "out")), "sink").Depth);

    [Fact]
    public void A_step_without_a_name_of_its_own_is_called_by_its_code() =>
        Assert.Equal(("a + b", "sum"), (new Trace(null, FlowStepKind.Source, null, Node("a + b")).Name, new Trace(null, FlowStepKind.Source, "sum", Node("a + b")).Name));

    private static Microsoft.CodeAnalysis.SyntaxNode Node(string text) => Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseExpression(text);

    private static Trace Step(Trace? previous, string name, Trace? inner = null) => new(previous, FlowStepKind.PassedTo, name, null, inner);

    private static IEnumerable<string> Told(Trace? trace)
    {
        var steps = new List<Trace>();
        Trace.Unfold(trace, steps);
        return steps.Select(static s => s.Name);
    }
}
