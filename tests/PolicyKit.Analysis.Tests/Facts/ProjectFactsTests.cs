using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Facts;

/// <summary>Projects that are at hand as source, as in an editor: what an assembly would carry is solved from the code, when somebody asks and once.</summary>
public sealed class ProjectFactsTests
{
    private const string Register = """
        namespace Acme.Data;
        public class Register
        {
            [OfZone(typeof(MyNumberZone))] private readonly string _number = "123456789018";
            public string Number() => _number;
            public string Title() => "register";
        }
        """;

    private const string Desk = """
        namespace Acme.Office;
        public class Desk
        {
            private readonly Acme.Data.Register _register = new();
            public string Answer() => "No. " + _register.Number();
            public string Greeting() => "Dear " + _register.Title();
        }
        """;

    private const string Web = """
        public class Web
        {
            private static readonly HttpClient Http = new();
            public void Send(Acme.Office.Desk desk)
            {
                Http.GetStringAsync(desk.Answer());
                Http.GetStringAsync(desk.Greeting());
            }
        }
        """;

    private static readonly CSharpCompilation Data = Project("Acme.Data", Register).Valid();

    [Fact]
    public void Zone_data_is_followed_through_a_chain_of_projects()
    {
        var office = Project("Acme.Office", Desk, Data).Valid();

        Assert.Equal(["PK1001@6"], Found(Project("Acme.Web", Web, Data, office).Valid()));
        // Who does not name the first project knows it by what the second says.
        Assert.Equal(["PK1001@6"], Found(Project("Acme.Web", Web, office).Valid()));
    }

    [Fact]
    public void Zone_data_that_an_edit_lets_out_is_found_and_what_it_holds_back_is_not()
    {
        var tree = Data.SyntaxTrees.First();
        var edited = Data.ReplaceSyntaxTree(tree, Programs.Tree(Register.Replace("Number() => _number", "Number() => \"\"").Replace("\"register\"", "_number"), tree.FilePath));

        Assert.Equal(["PK1001@6"], Found(Project("Acme.Web", Web, Project("Acme.Office", Desk, Data))));
        Assert.Equal(["PK1001@7"], Found(Project("Acme.Web", Web, Project("Acme.Office", Desk, edited))));
    }

    [Fact]
    public void Half_typed_code_of_a_project_hides_nothing_of_the_rest()
    {
        var broken = Project("Acme.Data", Register.Replace("return \"register\"", "").Replace("\"register\";", "_number.Sub("));
        Assert.NotEmpty(broken.GetDiagnostics(TestContext.Current.CancellationToken).Where(static d => d.Severity == DiagnosticSeverity.Error));

        Assert.Contains("PK1001@6", Found(Project("Acme.Web", Web, Project("Acme.Office", Desk, broken))));
    }

    /// <summary>While it is typed, a file ends anywhere.</summary>
    [Fact]
    public void A_project_that_ends_anywhere_is_answered()
    {
        foreach (var @case in LibraryCase.All)
            for (var length = 20; length < @case.Library.Length; length += 97)
            {
                var library = Programs.Compile("Lib", [], [Programs.Tree(@case.Library[..length], "Library.cs")]);
                Flows.Of(Programs.Compile("Program", [library.ToMetadataReference()], [Programs.Tree(@case.Program, "Program.cs")]));
            }
    }

    [Fact]
    public void A_project_is_solved_once_for_all_who_ask()
    {
        var data = Project("Acme.Data", Register);

        Assert.True(Facts(data, []) == Facts(data, []));   // the same array
        Assert.False(Facts(data, []) == Facts(data.Clone(), []));
        Assert.NotEmpty(Facts(data, []));
    }

    [Fact]
    public void Models_of_who_asks_hold_in_the_project_too()
    {
        const string sms = "namespace Acme.Sms; public static class Post { public static void Out(string text) { } }";
        const string office = "namespace Acme.Office; public static class Desk { public static void Tell(string text) => Acme.Sms.Post.Out(text); }";
        const string program = "public class P { public void M([OfZone(typeof(MyNumberZone))] string number) => Acme.Office.Desk.Tell(number); }";
        var image = new MemoryStream();
        Assert.True(Project("Acme.Sms", sms).Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        var package = MetadataReference.CreateFromImage(image.ToArray());
        var project = Project("Acme.Office", [package], office).Valid();
        var compilation = Project("Acme.Web", [package, project.ToMetadataReference()], program).Valid();

        Assert.Contains("PK1001@1", Flows.Of(compilation, "sink M:Acme.Sms.Post.Out(System.String) arg0 internet network").Select(Flows.Short));
        Assert.DoesNotContain("PK1001@1", Found(compilation));
    }

    [Fact]
    public void Nothing_is_solved_where_no_zone_is_in_sight()
    {
        var plain = Project("Acme.Data", Register.Replace("[OfZone(typeof(MyNumberZone))] ", ""));
        var (models, others) = (new ReadingFile(), new ReadingFile());
        var session = FlowSession.Create(Project("Acme.Web", Web, Project("Acme.Office", Desk, plain)), [models], null, TestContext.Current.CancellationToken);
        var seeing = FlowSession.Create(Project("Acme.Web", Web, Project("Acme.Office", Desk, Data)), [others], null, TestContext.Current.CancellationToken);

        Assert.False(session.ZonesInSight);
        Assert.True(seeing.ZonesInSight);
        // Who solves a project reads the models once more for it.
        Assert.True(models.Reads < others.Reads, $"{models.Reads} < {others.Reads}");
        Assert.Equal(1 + 2 * 2, models.Reads);   // the program, and of each project the key and what it sees
    }

    [Fact]
    public void A_project_that_keeps_its_zone_data_to_itself_brings_none_into_sight()
    {
        var silent = Project("Acme.Data", Register.Replace("Number() => _number", "Number() => \"\""));

        Assert.False(Flows.Session(Project("Acme.Web", Web, Project("Acme.Office", Desk, silent))).ZonesInSight);
    }

    [Fact]
    public void A_cancelled_solve_starts_over()
    {
        using var source = new CancellationTokenSource();
        var data = Project("Acme.Data", Register);
        var models = new ReadingFile { Read = reads => { if (reads == 2) source.Cancel(); } };   // first for the key, then in the solve

        Assert.ThrowsAny<OperationCanceledException>(() => ProjectFacts.Of(data, [models], source.Token));
        Assert.Equal(2, models.Reads);
        Assert.Equal(Facts(data, []).Length, Facts(data, [models]).Length);
    }

    [Fact]
    public async Task Who_waits_for_a_solve_can_be_cancelled()
    {
        using var entered = new SemaphoreSlim(0);
        using var go = new SemaphoreSlim(0);
        using var source = new CancellationTokenSource();
        var data = Project("Acme.Data", Register);
        var models = new ReadingFile { Read = reads => { if (reads == 2) { entered.Release(); go.Wait(TestContext.Current.CancellationToken); } } };

        var first = Task.Run(() => Facts(data, [models]), TestContext.Current.CancellationToken);
        await entered.WaitAsync(TestContext.Current.CancellationToken);
        var second = Task.Run(() => ProjectFacts.Of(data, [models], source.Token), TestContext.Current.CancellationToken);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.False(first.IsCompleted);
        go.Release();
        Assert.NotEmpty(await first);
    }

    [Fact]
    public async Task Many_who_ask_at_once_get_one_answer()
    {
        var office = Project("Acme.Office", Desk, Project("Acme.Data", Register));
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => Found(Project("Acme.Web" + i, Web, office)))));

        Assert.All(answers, static answer => Assert.Equal(["PK1001@6"], answer));
    }

    [Fact]
    public void What_was_solved_keeps_no_project_alive()
    {
        var projects = Enumerable.Range(0, 3).Select(static _ => Solved()).ToList();
        for (var i = 0; i < 5 && projects.Any(static p => p.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.DoesNotContain(projects, static p => p.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Solved()
        {
            var data = Project("Acme.Data", Register);
            Assert.Equal(["PK1001@6"], Found(Project("Acme.Web", Web, Project("Acme.Office", Desk, data))));
            return new WeakReference(data);
        }
    }

    /// <summary>As Visual Basic's builds say it, which write no facts.</summary>
    [Fact]
    public void A_project_that_says_it_has_no_facts_is_not_solved()
    {
        var silent = Project("Acme.Data", "[assembly: System.Reflection.AssemblyMetadata(\"PolicyKit.Facts\", \"none\")]\n" + Register + "\npublic static class Text { public static string Same(string text) => text; }");
        var program = Project("Acme.Web", """
            public class P
            {
                private static readonly HttpClient Http = new();
                public void M([OfZone(typeof(MyNumberZone))] string number, Acme.Data.Register register)
                {
                    Acme.Data.Text.Same(number);
                    Http.GetStringAsync(register.Number());
                }
            }
            """, silent).Valid();

        Assert.Equal(["PK1010@6"], Found(program));
    }

    [Fact]
    public void What_cannot_be_named_in_a_project_is_not_part_of_its_objects()
    {
        const string program = "public class P { private static readonly HttpClient Http = new(); public void M(Acme.Data.Register register) => Http.GetStringAsync(System.Text.Json.JsonSerializer.Serialize(register)); }";

        Assert.Empty(Found(Project("Acme.Web", program, Data).Valid()));
        Assert.Equal(["PK1001@1"], Found(Project("Acme.Web", program, Project("Acme.Data", Register.Replace("private readonly string _number = \"123456789018\"", "public string Visible { get; set; } = \"\"").Replace("_number", "Visible"))).Valid()));
    }

    private static CSharpCompilation Project(string name, string text, params CSharpCompilation[] projects) => Project(name, projects.Select(static p => p.ToMetadataReference()), text);

    private static CSharpCompilation Project(string name, IEnumerable<MetadataReference> references, string text) => Programs.Compile(name, references, [Programs.Tree(text, name + ".cs")]);

    private static ImmutableArray<string> Found(Compilation compilation) => [.. Flows.Of(compilation).Select(Flows.Short)];

    private static ImmutableArray<ModelRow> Facts(Compilation project, ImmutableArray<AdditionalText> files) => ProjectFacts.Of(project, files, TestContext.Current.CancellationToken);

    /// <summary>A model file without a line that says how often it was read.</summary>
    private sealed class ReadingFile : AdditionalText
    {
        private static readonly SourceText s_text = SourceText.From("# nothing");
        private int _reads;

        public int Reads => _reads;
        public Action<int> Read { get; init; } = static _ => { };
        public override string Path => "models/reading.policymodel";

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Read(Interlocked.Increment(ref _reads));
            return s_text;
        }
    }
}
