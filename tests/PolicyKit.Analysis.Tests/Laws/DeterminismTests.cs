using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Laws;

/// <summary>The result depends on the program alone: not on the order or paths of its files, nor on who asks first or at the same time.</summary>
public sealed class DeterminismTests
{
    private static readonly Lazy<ImmutableArray<string>> Expected = new(() => Flows.Described(Flows.Of(Compile(Samples.Files.Select((text, i) => ($"F{i}.cs", text))).Valid())));

    [Fact]
    public void The_sample_has_leaks_of_several_rules() =>
        Assert.Equal(["PK1001", "PK1004", "PK1007", "PK1009"], Expected.Value.Select(d => d[..6]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_order_of_files_does_not_matter() => Gen.Shuffle(Enumerable.Range(0, Samples.Files.Length).ToArray()).Sample(order =>
        Assert.Equal(Expected.Value, Flows.Described(Flows.Of(Compile(order.Select(i => ($"F{i}.cs", Samples.Files[i])))))), iter: 12, threads: 2);

    [Fact]
    public void The_paths_of_files_do_not_matter()
    {
        string[] folders = ["", "/srv/build/a/", @"C:\work\市\", "zz/"];
        Assert.All(folders, folder => Assert.Equal(Expected.Value, Flows.Described(Flows.Of(Compile(Samples.Files.Select((text, i) => ($"{folder}{9 - i}.cs", text)))))));
    }

    [Fact]
    public void One_file_or_many_is_the_same_program()
    {
        var one = Flows.Of(Programs.Compile(string.Join("\n", Samples.Files)).Valid());

        Assert.Equal(Expected.Value.Length, one.Length);
        Assert.Equal(Expected.Value.Select(d => d[..6]).Order(StringComparer.Ordinal), one.Select(f => f.Rule).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Many_callers_at_once_get_one_result()
    {
        var compilation = Compile(Samples.Files.Select((text, i) => ($"F{i}.cs", text)));
        var session = Flows.Session(compilation);
        var results = new ImmutableArray<string>[16];
        using var start = new Barrier(results.Length);
        var threads = results.Select((_, i) => new Thread(() =>
        {
            start.SignalAndWait();
            results[i] = Flows.Described(session.All(compilation, CancellationToken.None));
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());

        Assert.All(results, result => Assert.Equal(Expected.Value, result));
    }

    [Fact]
    public void Asking_again_gives_the_same_findings()
    {
        var compilation = Compile(Samples.Files.Select((text, i) => ($"F{i}.cs", text)));
        var session = Flows.Session(compilation);

        Assert.All(session.All(compilation, CancellationToken.None).Zip(session.All(compilation, CancellationToken.None)), pair => Assert.Same(pair.First, pair.Second));
    }

    [Fact]
    public void Facts_first_or_findings_first_is_the_same()
    {
        var compilation = Compile(Samples.Files.Select((text, i) => ($"F{i}.cs", text)));
        var (factsFirst, findingsFirst) = (Flows.Session(compilation), Flows.Session(compilation));
        var facts = factsFirst.Facts(CancellationToken.None);

        Assert.Equal(Expected.Value, Flows.Described(findingsFirst.All(compilation, CancellationToken.None)));
        Assert.Equal(Expected.Value, Flows.Described(factsFirst.All(compilation, CancellationToken.None)));
        Assert.Equal(facts, findingsFirst.Facts(CancellationToken.None));
    }

    [Fact]
    public void A_cancelled_first_call_says_so_and_a_later_one_gives_everything()
    {
        var compilation = Compile(Samples.Files.Select((text, i) => ($"F{i}.cs", text)));
        var session = Flows.Session(compilation);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => session.All(compilation, cancelled.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => session.Facts(cancelled.Token));
        Assert.Equal(Expected.Value, Flows.Described(session.All(compilation, CancellationToken.None)));
    }

    [Fact]
    public void A_call_cancelled_while_it_solves_leaves_nothing_behind()
    {
        var compilation = Compile(Samples.Files.Select((text, i) => ($"F{i}.cs", text)));
        var session = Flows.Session(compilation);
        using var cancelled = new CancellationTokenSource();
        var asking = new Thread(() => { try { session.All(compilation, cancelled.Token); } catch (OperationCanceledException) { } });
        asking.Start();
        cancelled.Cancel();
        asking.Join();

        Assert.Equal(Expected.Value, Flows.Described(session.All(compilation, CancellationToken.None)));
    }

    [Fact]
    public void The_findings_of_a_tree_are_those_of_its_parts()
    {
        var compilation = Compile(Samples.Files.Select((text, i) => ($"F{i}.cs", text)));
        var session = Flows.Session(compilation);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var members = tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.BaseMethodDeclarationSyntax>();
            Assert.Equal(session.FindingsIn(tree, tree.GetRoot().FullSpan, default), members.SelectMany(m => session.FindingsIn(tree, m.Span, default)));
        }
    }

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Compile(IEnumerable<(string Path, string Text)> files) =>
        Programs.Compile(files.Select(f => Programs.Tree(f.Text, f.Path)));
}
