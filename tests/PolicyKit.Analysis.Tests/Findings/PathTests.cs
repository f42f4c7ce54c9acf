using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Tests.Conformance;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Findings;

/// <summary>A path leads from the source to the real sink, in the order in which it happened.</summary>
public sealed class PathTests
{
    private const string Ends = """
        public static class Ends
        {
            [OfZone(typeof(MyNumberZone))] public static string Secret() => "123456789018";
            private static readonly HttpClient Http = new();
            public static void Send(string text) => Http.PostAsync("https://example.com", new StringContent(text)).Wait();
        }
        """;

    [Fact]
    public void A_path_begins_at_the_source_and_ends_at_the_real_sink()
    {
        var finding = Single("public class P { public void M() { var n = Ends.Secret(); var text = \"No. \" + n; Ends.Send(text); } }");

        Assert.Equal((FlowStepKind.Source, "Ends.Secret"), (finding.Path.Source.Kind, finding.Path.Source.Name));
        Assert.Equal(FlowStepKind.Sink, finding.Path.Sink.Kind);
        Assert.Equal(finding.SinkText, finding.Path.Sink.Name);
        Assert.Equal("F1.cs", finding.Path.Sink.Location!.SourceTree!.FilePath);
        Assert.StartsWith("Http.PostAsync", TextAt(finding.Path.Sink), StringComparison.Ordinal);
        Assert.Equal("F0.cs", finding.Location.SourceTree!.FilePath);
        Assert.Equal("text", TextAt(finding.Location));
    }

    [Fact]
    public void Steps_follow_each_other_as_they_happen()
    {
        var finding = Single("""
            public class P
            {
                public void M()
                {
                    var number = Ends.Secret();
                    var text = "No. " + number;
                    var more = text.Trim();
                    Ends.Send(more);
                }
            }
            """);
        var lines = finding.Path.Steps.Where(s => s.Location!.SourceTree!.FilePath == "F0.cs").Select(s => s.Location!.GetLineSpan().StartLinePosition.Line).ToList();

        Assert.Equal(lines.Order(), lines);
        Assert.Equal(4, lines[0]);
        Assert.Contains(finding.Path.Steps, s => s.Name == "text");
    }

    [Fact]
    public void A_step_through_a_body_that_was_given_up_says_so()
    {
        var compilation = SpecimenCompilation.Of(Corpus.Specimens.Single(static s => s.Path == "Control/SolvedOften.cs"));
        var tree = compilation.SyntaxTrees.First();
        var session = FlowSession.Create(compilation, additionalFiles: [], options: null, CancellationToken.None);

        var finding = Assert.Single(session.FindingsIn(tree, tree.GetRoot(CancellationToken.None).FullSpan, CancellationToken.None), static f => f.ValueText.Contains("Part(", StringComparison.Ordinal));

        Assert.Contains(finding.Path.Steps, static s => s is { Kind: FlowStepKind.AssumedOf, Name: "SolvedOften.Part" });
        Assert.Contains(session.BudgetNotesIn(tree, tree.GetRoot(CancellationToken.None).FullSpan, CancellationToken.None), static n => n.Method.Contains("SolvedOften.Part", StringComparison.Ordinal));
    }

    [Fact]
    public void When_the_meeting_point_is_the_sink_they_coincide()
    {
        var finding = Single("public class P { private static readonly HttpClient Http = new(); public void M() { Http.GetStringAsync(Ends.Secret()); } }");

        Assert.Equal(finding.Location.SourceTree, finding.Path.Sink.Location!.SourceTree);
        Assert.True(finding.Path.Sink.Location.SourceSpan.Contains(finding.Location.SourceSpan));
    }

    [Fact]
    public void A_declared_parameter_is_a_source()
    {
        var finding = Single("public class P { public void M([OfZone(typeof(MyNumberZone))] string number) { Ends.Send(number); } }");

        Assert.Equal((FlowStepKind.Source, "number"), (finding.Path.Source.Kind, finding.Path.Source.Name));
    }

    [Fact]
    public void A_decision_is_a_step_of_the_path_of_what_it_decided_and_of_nothing_else()
    {
        var findings = Flows.Of(Programs.Compile("public class P { public void M() { var n = Ends.Secret(); if (n.StartsWith('1')) Ends.Send(n); } }", Ends).Valid());

        Assert.Equal([true, false], findings.Select(f => f.Implicit));
        Assert.All(findings, f => Assert.Equal(f.Implicit, f.Path.Steps.Any(s => s.Kind == FlowStepKind.DecidedBy)));
    }

    [Fact]
    public void Two_ways_through_a_callee_are_one_finding_by_the_shorter()
    {
        var finding = Single("""
            public class P
            {
                private static void Long(string s) { var a = s; var b = a; Ends.Send(b); }
                private static void Both(string s) { Long(s); Ends.Send(s); }
                public void M() => Both(Ends.Secret());
            }
            """);

        Assert.DoesNotContain(finding.Path.Steps, s => s.Name is "a" or "b");
    }

    [Fact]
    public void A_path_through_another_assembly_names_the_step_without_a_place()
    {
        var library = Programs.Compile("Lib", [], [Programs.Tree("""
            [assembly: FlowFact("sink M:Lib.Post.Out(System.String) arg0 internet network")]
            [assembly: FlowFact("source M:Lib.Post.In return mynumber")]
            namespace Lib { public static class Post { public static void Out(string text) { } public static string In() => ""; } }
            """, "Lib.cs")]).Valid();
        var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        var program = Programs.Compile("Program", [MetadataReference.CreateFromImage(image.ToArray())], [Programs.Tree("public class P { public void M() => Lib.Post.Out(Lib.Post.In()); }", "F0.cs")]).Valid();
        var finding = Assert.Single(Flows.Of(program));

        Assert.Equal("Post.In", finding.Path.Source.Name);
        Assert.Equal("Post.Out", finding.Path.Sink.Name);
        Assert.All(finding.Path.Steps, s => Assert.True(s.Location is null || s.Location.SourceTree!.FilePath == "F0.cs"));
    }

    public static TheoryData<string> Specimens => [.. Conformance.Corpus.Specimens.Select(s => s.Path)];

    [Theory, MemberData(nameof(Specimens))]
    public void Every_path_of_the_corpus_is_whole(string path)
    {
        var compilation = Conformance.SpecimenCompilation.Of(Conformance.Corpus.Specimens.Single(s => s.Path == path));

        Assert.All(Flows.Of(compilation), finding =>
        {
            Assert.InRange(finding.Path.Steps.Length, 2, 260);
            Assert.Equal(FlowStepKind.Source, finding.Path.Source.Kind);
            Assert.Equal(FlowStepKind.Sink, finding.Path.Sink.Kind);
            Assert.Equal(finding.SinkText, finding.Path.Sink.Name);
            Assert.All(finding.Path.Steps, s => Assert.NotEqual("", s.Name));
            Assert.All(finding.Path.Steps.Skip(1).SkipLast(1), s => Assert.NotEqual(FlowStepKind.Sink, s.Kind));
            Assert.All(finding.Path.Steps.Zip(finding.Path.Steps.Skip(1)), pair => Assert.NotEqual(pair.First, pair.Second));
        });
        Assert.Distinct(Flows.Of(compilation).Select(f => (f.Location.SourceTree, f.Location.SourceSpan, f.Source, f.Target, f.Kind)));
    }

    private static FlowFinding Single(string text) => Assert.Single(Flows.Of(Programs.Compile(text, Ends).Valid()));

    private static string TextAt(FlowStep step) => TextAt(step.Location!);

    private static string TextAt(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}
