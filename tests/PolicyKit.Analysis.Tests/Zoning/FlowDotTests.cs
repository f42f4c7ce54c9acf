using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Zoning;

/// <summary>A solved method as a graph: what each block is entered with, and where the finding is.</summary>
public sealed class FlowDotTests
{
    private const string Source = """
        [assembly: InZone(typeof(MyNumberZone))]
        public sealed class Resident { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = ""; public string Name { get; set; } = ""; }
        public sealed class Sender
        {
            public async Task Send(HttpClient http, Resident resident, bool short1)
            {
                var text = resident.Number;
                if (short1)
                    text = resident.Name;
                await http.PostAsync("https://example.com/", new StringContent(text));
            }
            public int Later(Resident resident)
            {
                var number = resident.Number;
                Func<int> length = () => number.Length;
                try { return length(); } finally { number = ""; }
            }
            public int Plain(int x) { return x + 1; }
        }
        """;

    [Fact]
    public void Block_is_shown_with_what_its_places_hold_and_with_its_finding()
    {
        var graph = GraphOf("Send");

        Assert.StartsWith("digraph \"Send\" {\n", graph, StringComparison.Ordinal);
        // After the branch the text may be the number or not; in the arm that replaces it, it still is when the arm is entered.
        Assert.Matches(@"label=""B\d Block\\l  text: \{mynumber\}\\ltext = resident\.Name;\\l""", graph);
        var finding = Assert.Single(graph.Split('\n'), line => line.Contains("! PK1001", StringComparison.Ordinal));
        Assert.Contains("text: {mynumber}", finding, StringComparison.Ordinal);
        Assert.Contains("-> HttpClient.PostAsync (internet)", finding, StringComparison.Ordinal);
        Assert.Contains("color=red", finding, StringComparison.Ordinal);
        Assert.Contains("[label=\"true\"]", graph, StringComparison.Ordinal);
    }

    [Fact]
    public void Lambda_and_finally_are_shown_too()
    {
        var graph = GraphOf("Later");

        Assert.Equal(2, graph.Split("subgraph cluster_").Length - 1);
        Assert.Contains("through finally", graph, StringComparison.Ordinal);
        Assert.DoesNotContain("not reached", graph.Split('\n').Single(line => line.Contains("number = \\\"\\\"", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Method_in_which_nothing_matters_is_shown_with_its_ports()
    {
        Assert.Contains("x: {arg0}", GraphOf("Plain").Replace(":x", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Same_method_gives_the_same_text()
    {
        Assert.Equal(GraphOf("Send"), GraphOf("Send"));
    }

    [Fact]
    public void Method_without_a_body_here_and_code_without_zones_have_no_graph()
    {
        var compilation = Programs.Compile(Source).Valid();
        var elsewhere = compilation.GetSpecialType(SpecialType.System_Object).GetMembers("ToString").OfType<IMethodSymbol>().ToList();
        Assert.Null(Flows.Session(compilation).GraphOf("ToString", elsewhere, TestContext.Current.CancellationToken));

        var plain = Programs.Compile("public static class C { public static int M() => 1; }").Valid();
        Assert.Null(Flows.Session(plain).GraphOf("M", plain.GetTypeByMetadataName("C")!.GetMembers("M").OfType<IMethodSymbol>().ToList(), TestContext.Current.CancellationToken));
    }

    private static string GraphOf(string method)
    {
        var compilation = Programs.Compile(Source).Valid();
        var methods = compilation.GetTypeByMetadataName("Sender")!.GetMembers(method).OfType<IMethodSymbol>().ToList();
        return Flows.Session(compilation).GraphOf(method, methods, TestContext.Current.CancellationToken)!;
    }
}
