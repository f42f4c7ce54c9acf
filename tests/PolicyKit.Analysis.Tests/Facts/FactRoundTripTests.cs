using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Facts;

/// <summary>Exporting facts and importing them gives the same findings as one compilation.</summary>
public sealed class FactRoundTripTests
{
    public static TheoryData<string> Names => [.. LibraryCase.All.Select(c => c.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Facts_lose_no_finding_of_one_compilation(string name)
    {
        var @case = LibraryCase.All.Single(c => c.Name == name);
        var whole = Programs.Compile([.. new[] { @case.Library, @case.Between ?? "", @case.Program }.Select((text, i) => Programs.Tree(text, i == 2 ? "Program.cs" : i + ".cs"))]).Valid();
        var program = ProgramOf(@case, static library => Image(library, FactsOf(library)));

        Assert.Equal(Wanted(@case.Program), Found(whole));
        Assert.Subset(Found(program).ToHashSet(), Wanted(@case.Program).ToHashSet());
        if (@case.IsWhollyExported) Assert.Equal(Wanted(@case.Program), Found(program));
    }

    /// <summary>As in an editor, where a project refers to another as a compilation, whose facts no build has written; or some build has.</summary>
    [Theory, MemberData(nameof(Names))]
    public void A_project_that_is_at_hand_as_source_is_known_as_its_image_would_be(string name)
    {
        var @case = LibraryCase.All.Single(c => c.Name == name);
        var built = Flows.Described(Flows.Of(ProgramOf(@case, static library => Image(library, FactsOf(library)))));

        Assert.NotEmpty(built);
        Assert.Equal(built, Flows.Described(Flows.Of(ProgramOf(@case, static library => library.ToMetadataReference()))));
        Assert.Equal(built, Flows.Described(Flows.Of(ProgramOf(@case, static library => library.AddSyntaxTrees(FactLines(FactsOf(library))).ToMetadataReference()))));
    }

    /// <summary>As in an editor too, where projects of several target frameworks refer to each other.</summary>
    [Theory, MemberData(nameof(Names))]
    public void A_project_of_another_framework_is_known_as_its_image_would_be(string name)
    {
        var @case = LibraryCase.All.Single(c => c.Name == name);
        var built = Flows.Described(Flows.Of(ProgramOf(@case, static library => Image(library, FactsOf(library)))));
        var program = ProgramOf(@case, static library => OfAnotherFramework(library).ToMetadataReference());
        Assert.NotSame(((CompilationReference)program.References.Last()).Compilation.Assembly, program.GetAssemblyOrModuleSymbol(program.References.Last()));   // a copy

        Assert.Equal(built, Flows.Described(Flows.Of(program)));
        Assert.Equal(built, Flows.Described(Flows.Of(ProgramOf(@case, static library => OfAnotherFramework(library.AddSyntaxTrees(FactLines(FactsOf(library)))).ToMetadataReference()))));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_fact_is_a_right_model_line(string name) =>
        Assert.All(FactsOf(LibraryCase.All.Single(c => c.Name == name).Library), fact => Assert.Null(ModelParser.Parse(fact).Error));

    [Fact]
    public void A_member_through_which_nothing_flows_is_neutral()
    {
        var facts = FactsOf("""
            namespace Lib;
            public static class Pure
            {
                public static string Constant(string text) { Console.WriteLine("fixed"); return "fixed"; }
                public static string Join(string a, string b) { Console.WriteLine("join"); return a + b; }
            }
            """);

        Assert.Equal(
            [
                "flow M:Lib.Pure.Join(System.String,System.String) arg0 -> return",
                "flow M:Lib.Pure.Join(System.String,System.String) arg1 -> return",
                "neutral M:Lib.Pure.Constant(System.String)",
            ],
            facts);
    }

    [Fact]
    public void Only_what_others_can_call_is_written()
    {
        var facts = FactsOf("""
            namespace Lib;
            public class Open
            {
                public string Out(string text) => Hidden(text);
                protected string Below(string text) { Console.WriteLine("seen"); return text; }
                internal string Inside(string text) { Console.WriteLine("seen"); return text; }
                private string Hidden(string text) { Console.WriteLine("seen"); return text; }
            }
            internal class Closed { public string Out(string text) { Console.WriteLine("seen"); return text; } }
            """);

        Assert.Contains(facts, f => f.Contains("M:Lib.Open.Out", StringComparison.Ordinal));
        Assert.Contains(facts, f => f.Contains("M:Lib.Open.Below", StringComparison.Ordinal));
        Assert.DoesNotContain(facts, f => f.Contains("Hidden", StringComparison.Ordinal) || f.Contains("Inside", StringComparison.Ordinal) || f.Contains("Closed", StringComparison.Ordinal));
    }

    [Fact]
    public void Facts_are_sorted_unique_and_name_no_place_in_a_file()
    {
        var facts = LibraryCase.All.SelectMany(c => FactsOf(c.Library)).ToList();

        Assert.All(LibraryCase.All, c => Assert.Equal(FactsOf(c.Library).Distinct().Order(StringComparer.Ordinal), FactsOf(c.Library)));
        Assert.DoesNotContain(facts, f => f.Contains(".cs", StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_and_paths_of_the_sources_do_not_show_in_the_facts()
    {
        var sources = LibraryCase.All.Select((c, i) => c.Library.Replace("namespace Lib", "namespace Lib" + i, StringComparison.Ordinal)).ToArray();
        var expected = FactsOf(sources);

        Assert.Equal(expected, FactsOf([.. sources.Reverse()]));
        Assert.Equal(expected, FactsOf([.. sources.Skip(3), .. sources.Take(3)]));
    }

    [Fact]
    public void A_compilation_without_zones_still_writes_its_wrappers()
    {
        var facts = FactsOf("""
            public static class Web
            {
                public static void Out(string text) => new HttpClient().PostAsync("https://example.com", new StringContent(text)).Wait();
            }
            """);

        Assert.Equal(["sink M:Web.Out(System.String) arg0 PolicyKit.ThreeLayer.InternetZone network"], facts);
    }

    [Fact]
    public void What_a_service_may_hold_is_known_to_those_who_call_it_through_a_library()
    {
        const string service = "sink M:Lib.Assistant.Ask(System.String) arg0 channel(this) ai";
        var library = Programs.Compile("Lib", [], [Programs.Tree("""
            namespace Lib;
            public class Assistant { public void Ask(string text) { } }
            public class Desk
            {
                public static void Contracted([Channel(typeof(InternetZone)), Classified(Confidentiality.Level2)] Assistant one, string text) => one.Ask(text);
                public static void Open([Channel(typeof(InternetZone))] Assistant one, string text) => one.Ask(text);
                public static void Undeclared([Classified(Confidentiality.Level2)] Assistant one, string text) => one.Ask(text);
            }
            """, "Library.cs")]).Valid();
        var facts = Flows.Session(library, service).Facts(CancellationToken.None);
        var program = Programs.Compile("Program", [Image(library, facts)], [Programs.Tree("""
            using Lib;
            public class P
            {
                public void M(Assistant one, [OfZone(typeof(InternetZone)), Classified(Confidentiality.Level2)] string inside, [OfZone(typeof(InternetZone)), Classified(Confidentiality.Level3C)] string secret)
                {
                    Desk.Contracted(one, inside);
                    Desk.Contracted(one, secret); // PK1008
                    Desk.Open(one, inside); // PK1008
                    Desk.Undeclared(one, inside);
                    Desk.Undeclared(one, secret); // PK1008
                }
            }
            """, "Program.cs")]).Valid();

        Assert.Equal(Wanted(program.SyntaxTrees.Single(t => t.FilePath == "Program.cs").ToString()), Found(program));
    }

    [Fact]
    public void Facts_from_before_classes_were_told_are_read_as_they_were()
    {
        var library = Programs.Compile("Lib", [], [Programs.Tree("namespace Lib; public static class Notes { public static string Text() => \"\"; }", "Library.cs")]).Valid();
        var program = Programs.Compile("Program", [Image(library, ["source M:Lib.Notes.Text return PolicyKit.ThreeLayer.LgwanZone"])],
            [Programs.Tree("public class P { public void M() { Console.WriteLine(Lib.Notes.Text()); new HttpClient().GetStringAsync(Lib.Notes.Text()); } }", "Program.cs")]).Valid();

        Assert.Equal(["PK1004@1"], Flows.Of(program).Select(Flows.Short));
    }

    [Fact]
    public void A_fact_line_of_another_version_is_passed_over()
    {
        var library = Programs.Compile("Lib", [], [Programs.Tree("namespace Lib; public static class Post { public static string Out(string text) => text; }", "Library.cs")]).Valid();
        var program = Programs.Compile("Program", [Image(library, ["teleport M:Lib.Post.Out(System.String) arg0", "flow M:Lib.Post.Out(System.String) arg0 -> return"])],
            [Programs.Tree("public class P { public void M([OfZone(typeof(MyNumberZone))] string n) => new HttpClient().GetStringAsync(Lib.Post.Out(n)); }", "Program.cs")]).Valid();

        Assert.Equal(["PK1001@1"], Flows.Of(program).Select(Flows.Short));
    }

    private static CSharpCompilation OfAnotherFramework(CSharpCompilation library) =>
        library.WithReferences(library.References.Select(static r => r is PortableExecutableReference { FilePath: { } path } ? MetadataReference.CreateFromFile(path) : r));

    private static CSharpCompilation ProgramOf(LibraryCase @case, Func<CSharpCompilation, MetadataReference> refer)
    {
        var libraries = new List<MetadataReference> { refer(Programs.Compile("Lib", [], [Programs.Tree(@case.Library, "Library.cs")]).Valid()) };
        if (@case.Between is { } between) libraries.Add(refer(Programs.Compile("Between", libraries, [Programs.Tree(between, "Between.cs")]).Valid()));
        return Programs.Compile("Program", libraries, [Programs.Tree(@case.Program, "Program.cs")]).Valid();
    }

    private static ImmutableArray<string> FactsOf(params string[] sources) => FactsOf(Programs.Compile(sources).Valid());

    private static ImmutableArray<string> FactsOf(Compilation library) => Flows.Session(library).Facts(CancellationToken.None);

    private static MetadataReference Image(Compilation library, IEnumerable<string> facts)
    {
        var stream = new MemoryStream();
        Assert.True(library.AddSyntaxTrees(FactLines(facts)).Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    private static SyntaxTree FactLines(IEnumerable<string> facts) =>
        Programs.Tree(string.Concat(facts.Select(f => $"[assembly: PolicyKit.FlowFact({SymbolDisplay.FormatLiteral(f, quote: true)})]\n")), "Facts.g.cs");

    private static string[] Wanted(string program) =>
        [.. program.ReplaceLineEndings("\n").Split('\n').SelectMany((text, i) => text.IndexOf("// ", StringComparison.Ordinal) is > 0 and var at ? [$"{text[(at + 3)..]}@{i + 1}"] : Array.Empty<string>())];

    private static string[] Found(Compilation compilation) =>
        [.. Flows.Of(compilation).Where(f => f.Location.SourceTree!.FilePath == "Program.cs").OrderBy(f => f.Location.SourceSpan).Select(Flows.Short)];
}
