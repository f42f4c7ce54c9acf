using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analysis.Editing;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Tests.Conformance;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Editing;

/// <summary>What an analyzer in an editor may keep from one compilation to the next: everything where an edit touches nothing of it, and never a stale answer.</summary>
public sealed class ProjectMemoryTests
{
    private const string Data = """
        namespace Acme;
        [assembly: System.Reflection.AssemblyMetadata("a", "b")]
        public sealed class Resident { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = ""; public string Town { get; set; } = ""; }
        public interface IGreeter { string Greet(Resident resident); }
        public sealed class Polite : IGreeter { public string Greet(Resident resident) => "Dear " + resident.Town; }
        public sealed class Nosy : IGreeter { public string Greet(Resident resident) => resident.Number; }
        public static class Hall { public static IGreeter Greeter { get; } = new Polite(); }
        """;

    private const string Code = """
        namespace Acme;
        public class Mixed(HttpClient http)
        {
            // Rounds.
            public int Add(int a, int b)
            {
                var sum = a + b;
                return sum;
            }

            public int Twice(int a) => a * 2;
            public string Title { get { return "t"; } set { System.Console.Beep(); } }

            public void Send(Resident resident) { http.GetStringAsync(resident.Number); }
            public void Greet(Resident resident) { http.GetStringAsync(Hall.Greeter.Greet(resident)); }

            [System.Obsolete] private static string Pass(string text) { return text; }
            public void Through(Resident resident) { Pass(resident.Number); }

            public void Log(string text)
            {
                System.Console.WriteLine(text);
            }
        }
        """;

    private const string Other = """
        namespace Acme;
        public class Elsewhere(HttpClient http)
        {
            public void Send(Resident resident) { http.GetStringAsync(resident.Number + "x"); }
        }
        """;

    private const string Solved = """
        namespace Acme;
        public class Base(Resident resident) { protected Resident Known { get; } = resident; }
        public class Desk : Base
        {
            private readonly HttpClient http = new();
            public Desk(Resident resident) : base(resident) { System.Console.Beep(); }
            public Desk(string text) : base(text == "" ? new Resident() : null!) { System.Console.Beep(); }
            public void Send() { http.GetStringAsync(Known.Number); System.Console.Beep(1, 1); }
            public void Each(System.Collections.Generic.List<Resident> all) { System.Console.Beep(2, 2); all.ForEach(r => http.GetStringAsync(r.Number)); }
            public string Number { get { System.Console.Beep(3, 3); return Known.Number; } }
            public string Arrow => Known.Number + "4";
            public string Down(Resident resident, int n) { System.Console.Beep(5, 5); return n == 0 ? resident.Number : Down(resident, n - 1); }
            public string Even(Resident resident, int n) { return n == 0 ? "" : Odd(resident, n - 1); }
            public string Odd(Resident resident, int n) { return n == 0 ? resident.Town + resident.Number : Even(resident, n - 1); }
            public void Use() { http.GetStringAsync(Number + Arrow + Down(Known, 1)); http.GetStringAsync(Even(Known, 3)); }
        }
        public class Window
        {
            public static Window? Last;
            public Resident Served { get; } = new();
            public Window() { Last = this; System.Console.Beep(); }
            public static void Send(HttpClient http) { http.GetStringAsync(Last!.Served.Number); }
        }
        """;

    // Edits in members that were solved, and whether they can be answered alone.
    [Theory]
    [InlineData(": base(resident) { System.Console.Beep(); }", ": base(resident) { System.Console.Beep(7, 7); }", true)]
    [InlineData("System.Console.Beep(1, 1);", "var tone = 1; System.Console.Beep(tone, 1);", true)]
    [InlineData("System.Console.Beep(1, 1);", "http.GetStringAsync(Known.Number);", false)]
    [InlineData("http.GetStringAsync(Known.Number);", "", false)]
    [InlineData("System.Console.Beep(2, 2);", "System.Console.Beep(2, 3);", true)]
    [InlineData("System.Console.Beep(3, 3);", "", true)]
    [InlineData("return Known.Number;", "return Known.Town;", false)]
    [InlineData("Known.Number + \"4\"", "\"5\" + Known.Number", false)]
    [InlineData("Known.Number + \"4\"", "\"4\"", false)]
    [InlineData("r => http", "r => this.http", false)]
    // A recursive member gives itself only what comes of something.
    [InlineData("System.Console.Beep(5, 5);", "", true)]
    [InlineData("n == 0 ? resident.Number :", "n == 0 ? resident.Town :", false)]
    [InlineData("n == 0 ? \"\" :", "n == 1 ? \"\" :", true)]
    [InlineData("n == 0 ? resident.Town + resident.Number :", "n == 0 ? resident.Town :", false)]
    // What stands in a static place.
    [InlineData("Last = this; System.Console.Beep();", "System.Console.Beep(); Last = this;", true)]
    [InlineData("Last = this; System.Console.Beep();", "System.Console.Beep();", false)]
    // Before the body there is a condition.
    [InlineData("null!) { System.Console.Beep(); }", "null!) { }", false)]
    public void An_edit_in_solved_code_is_answered_alone_where_others_are_told_the_same(string old, string edited, bool alone)
    {
        var project = new Project(Data, Solved);
        project.Answer();
        var before = project.Edit(0, "new Polite()", "new  Polite()");
        var after = project.Edit(1, old, edited);

        Assert.Equal(project.Fresh(), Flows.Described(after));
        Assert.Equal(alone, after.All(a => before.Any(b => ReferenceEquals(a.Source, b.Source))));
        Assert.Equal(Flows.Described(project.Edit(1, "http.GetStringAsync(Number + Arrow", "http.GetStringAsync(Arrow + Number")), project.Fresh());
        Assert.Equal(Flows.Described(project.Edit(1, "http.GetStringAsync(Arrow + Number", "http.GetStringAsync(Number + Arrow")), project.Fresh());
    }

    // Edits of the second file after which the findings of the third need not be found again.
    [Theory]
    [InlineData("var sum = a + b;", "var sum = b + a;\n        sum++;")]
    [InlineData("a * 2", "a * 3 + Add(a, 1)")]
    [InlineData("return \"t\";", "System.Console.WriteLine();\n return \"u\";")]
    [InlineData("// Rounds.", "// Rounds\n    // twice.")]
    [InlineData("System.Console.Beep();", "")]
    [InlineData("return sum;", "var text = new System.Text.StringBuilder(); return sum;")]
    [InlineData("return sum;", "return sum")]
    public void An_edit_that_touches_nothing_solved_is_answered_from_memory(string old, string edited)
    {
        var project = new Project(Data, Code, Other);
        var before = project.Answer();
        var after = project.Edit(1, old, edited);

        Assert.Equal(project.Fresh(), Flows.Described(after));
        Assert.Same(InFile(before, "F2.cs").Single(), InFile(after, "F2.cs").Single());
    }

    [Theory]
    // What is sent: newly, no longer, under a condition.
    [InlineData(1, "var sum = a + b;", "var sum = a + b; http.GetStringAsync(new Resident().Number);")]
    [InlineData(1, "http.GetStringAsync(resident.Number)", "http.GetStringAsync(resident.Town)")]
    [InlineData(1, "http.GetStringAsync(resident.Number);", "if (resident.Number == \"\") http.GetStringAsync(\"\");")]
    [InlineData(1, "a * 2", "a * new Resident().Number.Length")]
    [InlineData(1, "return \"t\";", "return new Resident().Number;")]
    // What is handed to a member with attributes, which mentions nothing itself.
    [InlineData(1, "return text;", "System.Console.WriteLine(text); return text;")]
    // What is named.
    [InlineData(1, "public int Twice(int a)", "public int Thrice(int a)")]
    [InlineData(1, "namespace Acme;\npublic", "namespace Acme.Inner;\npublic")]
    [InlineData(1, "public void Log(string text)", "public void Log([OfZone(typeof(MyNumberZone))] string text)")]
    [InlineData(0, "[OfZone(typeof(MyNumberZone))] ", "")]
    [InlineData(0, "[OfZone(typeof(MyNumberZone))] ", "[OfZone(typeof(LgwanZone))] ")]
    // What is made decides what a virtual call may reach.
    [InlineData(1, "var sum = a + b;", "var sum = a + b; IGreeter greeter = new Nosy();")]
    [InlineData(0, "new Polite()", "new Nosy()")]
    // More than code, and code that is none.
    [InlineData(1, "public int Twice(int a) => a * 2;", "")]
    [InlineData(1, "return sum;", "return sum; } public void More(Resident r) { http.GetStringAsync(r.Number);")]
    [InlineData(1, "return sum;", "return sum; }}}")]
    [InlineData(0, "public string Town { get; set; } = \"\";", "public string Town { get; set; } = new Resident().Number;")]
    public void An_edit_that_may_matter_is_answered_as_by_a_fresh_compilation(int file, string old, string edited)
    {
        var project = new Project(Data, Code, Other);
        project.Answer();

        Assert.Equal(Flows.Described(project.Edit(file, old, edited)), project.Fresh());
    }

    [Fact]
    public void Several_edits_and_their_undoing_are_answered_as_by_fresh_compilations()
    {
        var project = new Project(Data, Code, Other);
        project.Answer();
        foreach (var (old, edited) in new[]
        {
            ("return sum;", "return sum + 1;"), ("a * 2", "a * 5"), ("return sum + 1;", "return new Resident().Number.Length;"), ("return new Resident().Number.Length;", "return sum;"),
            ("resident.Number)", "resident.Number + 1)"), ("a * 5", "a * 2"), ("resident.Number + 1)", "resident.Number)"),
        })
            Assert.Equal(Flows.Described(project.Edit(1, old, edited)), project.Fresh());
    }

    [Fact]
    public void Another_model_file_is_another_question()
    {
        const string Model = "neutral M:Acme.Mixed.Log(System.String)";
        var project = new Project(Data, Code, Other);
        project.Answer();
        var before = project.Edit(1, "a * 2", "a * 3");
        var same = project.Edit(1, "a * 3", "a * 4");
        project.Models = [Model];
        var other = project.Edit(1, "a * 4", "a * 5");

        Assert.Same(InFile(before, "F2.cs").Single(), InFile(same, "F2.cs").Single());
        Assert.NotSame(InFile(before, "F2.cs").Single(), InFile(other, "F2.cs").Single());
    }

    [Fact]
    public void A_compiler_that_parses_each_time_anew_keeps_no_compilation()
    {
        var memory = new ProjectMemory();
        var compilations = Enumerable.Range(0, 3).Select(_ => Solved(memory)).ToList();
        for (var i = 0; i < 5 && compilations.Any(static c => c.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.DoesNotContain(compilations, static c => c.IsAlive);
        GC.KeepAlive(memory);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Solved(ProjectMemory memory)
        {
            var compilation = CSharpCompilation.Create("Server", new[] { Data, Other }.Select(static t => Programs.Tree(t, t == Data ? "F0.cs" : "F1.cs")).Append(Programs.Tree("global using PolicyKit; global using PolicyKit.ThreeLayer; global using System.Net.Http;", "U.cs")), Programs.Compile().References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            Assert.NotEmpty(FlowSession.Create(compilation, [], null, CancellationToken.None, memory).All(compilation, CancellationToken.None));
            return new WeakReference(compilation);
        }
    }

    /// <summary>Every third specimen with a class beside it, which is edited, and a line put before everything. With a review in sight everything is solved anew.</summary>
    [Fact]
    public void What_was_found_in_the_specimens_of_the_corpus_is_moved_with_the_text()
    {
        const string Beside = "\ninternal static class Beside { internal static int Add(int first, int second) { return first + second; } }\n";
        var (solvedAnew, wrong) = (new List<string>(), new List<string>());
        foreach (var specimen in Corpus.Specimens.Where(static (s, i) => i % 3 == 0 && !s.IsBasic && !s.Text.Contains("[ReviewedCrossing", StringComparison.Ordinal)))
        {
            var compilation = (CSharpCompilation)SpecimenCompilation.Of(specimen with { Text = specimen.Text + Beside });
            var tree = compilation.SyntaxTrees.First(t => t.FilePath == specimen.Path);
            var text = "// Edited.\n" + tree.ToString().Replace("return first + second;", "var sum = second + first;\n return sum;", StringComparison.Ordinal);
            var edited = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, tree.FilePath));
            var memory = new ProjectMemory();
            Answer(compilation.Clone(), memory);
            var before = Answer(compilation, memory);
            var after = Answer(edited, memory);
            // Who solves reads the zones anew.
            if (!after.All(a => before.Any(b => ReferenceEquals(a.Source, b.Source)))) solvedAnew.Add(specimen.Path);
            if (!Flows.Described(Flows.Of(edited.RemoveAllSyntaxTrees().AddSyntaxTrees(edited.SyntaxTrees))).SequenceEqual(Flows.Described(after))) wrong.Add(specimen.Path);
        }

        Assert.Empty(wrong);
        Assert.Empty(solvedAnew);
    }

    public static TheoryData<string, int> Edits => new() { { "put", 3 }, { "take", 4 }, { "swap", 5 } };

    /// <summary>Specimens of the corpus, chosen by their names, of each every seventh method: a statement put before all others, one taken away, two exchanged.</summary>
    [Theory, MemberData(nameof(Edits))]
    public void Solved_code_that_is_edited_is_answered_as_by_a_fresh_compilation(string edit, int part)
    {
        var (recalled, anew, wrong) = (0, new List<string>(), new List<string>());
        foreach (var specimen in Corpus.Specimens.Where(s => s.Path.Sum(static c => c) % 6 == part && !s.IsBasic))
        {
            var first = (CSharpCompilation)SpecimenCompilation.Of(specimen);
            var tree = first.SyntaxTrees.First(t => t.FilePath == specimen.Path);
            var methods = tree.GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>().Where(m => m.Body is { Statements.Count: > 1 }).Where((_, i) => i % 7 == part).ToList();
            var memory = new ProjectMemory();
            Answer(first.Clone(), memory);
            Answer(first, memory);
            foreach (var method in methods)
            {
                var statements = method.Body!.Statements;
                var edited = edit switch
                {
                    "put" => statements.Insert(0, SyntaxFactory.ParseStatement("global::System.GC.KeepAlive(null);\n")),
                    "take" => statements.RemoveAt(statements.Count / 2),
                    _ => statements.Replace(statements[0], statements[1]).RemoveAt(1).Insert(1, statements[0]),
                };
                var text = tree.GetRoot().ReplaceNode(method.Body, method.Body.WithStatements(edited)).ToFullString();
                var second = first.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, tree.FilePath));
                var before = Answer(first, memory);
                var after = Answer(second, memory);
                var name = specimen.Path + " " + (method as MethodDeclarationSyntax)?.Identifier;
                if (after.All(a => before.Any(b => ReferenceEquals(a.Source, b.Source)))) recalled++; else anew.Add(name);
                if (!Flows.Described(Flows.Of(second.RemoveAllSyntaxTrees().AddSyntaxTrees(second.SyntaxTrees))).SequenceEqual(Flows.Described(after))) wrong.Add(name);
                if (anew.Count > 0 && anew[^1] == name) { Answer(first, memory); Answer(first.Clone(), memory); Answer(first, memory); }
            }
        }

        Assert.Empty(wrong);
        Assert.InRange(anew.Count, 0, edit == "put" ? recalled / 5 : int.MaxValue);
    }

    private static ImmutableArray<FlowFinding> Answer(Compilation compilation, ProjectMemory memory) =>
        FlowSession.Create(compilation, [], null, CancellationToken.None, memory).All(compilation, CancellationToken.None);

    private static IEnumerable<FlowFinding> InFile(IEnumerable<FlowFinding> findings, string path) => findings.Where(f => f.Location.SourceTree!.FilePath == path);

    /// <summary>A project in an editor: an analyzer that lives on, and trees that are shared from edit to edit.</summary>
    private sealed class Project
    {
        private readonly ProjectMemory _memory = new();
        private CSharpCompilation _compilation;

        public Project(params string[] files)
        {
            _compilation = Programs.Compile(files);
            Answer();
            // The second compilation shows that there is an editor.
            _compilation = _compilation.Clone();
        }

        public string[] Models { get; set; } = [];

        public ImmutableArray<FlowFinding> Answer() => FlowSession.Create(
            _compilation, [.. Models.Select((text, i) => new ModelFile($"models/{i}.policymodel", text))], null, TestContext.Current.CancellationToken, _memory).All(_compilation, TestContext.Current.CancellationToken);

        public ImmutableArray<FlowFinding> Edit(int file, string old, string edited)
        {
            var tree = _compilation.SyntaxTrees.First(t => t.FilePath == $"F{file}.cs");
            var text = tree.ToString();
            Assert.Contains(old, text, StringComparison.Ordinal);
            _compilation = _compilation.ReplaceSyntaxTree(tree, Programs.Tree(text.Replace(old, edited, StringComparison.Ordinal), tree.FilePath));
            return Answer();
        }

        public ImmutableArray<string> Fresh() => Flows.Described(Flows.Of(_compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(_compilation.SyntaxTrees), Models));
    }
}
