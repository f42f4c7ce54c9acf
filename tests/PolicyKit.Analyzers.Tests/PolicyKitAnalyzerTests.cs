using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Analyzers.Generation;
using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests;

/// <summary>The analyzer over the real engine: that sight, flows and health reach the reader.</summary>
public class PolicyKitAnalyzerTests
{
    private const string Leak = """
        using System.Net.Http;
        using System.Threading.Tasks;
        using PolicyKit;
        using PolicyKit.ThreeLayer;
        [assembly: InZone(typeof(MyNumberZone))]
        class Resident { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = ""; }
        class Notices
        {
            public Task Send(HttpClient client, Resident resident) => Post(client, resident.Number);
            private static Task Post(HttpClient client, string text) => client.PostAsync("https://example.org/", new StringContent(text));
        }
        """;

    [Fact]
    public async Task Leak_is_reported_at_the_meeting_point_with_its_path()
    {
        var found = Assert.Single(await Project.Of(Leak).AnalyzeWith(new PolicyKitAnalyzer()));

        Assert.Equal("PK1001", found.Id);
        Assert.Equal("resident.Number", Leak.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
        Assert.StartsWith("'resident.Number' belongs to the My Number zone and is sent to the Internet zone by 'HttpClient.PostAsync'", found.GetMessage(CultureInfo.GetCultureInfo("en")), StringComparison.Ordinal);
        Assert.NotEmpty(found.AdditionalLocations);
        Assert.StartsWith("comes from ", found.Properties["path.0"], StringComparison.Ordinal);
        Assert.Equal(("mynumber", "internet", "network", "6(3)①"), (found.Properties["zone"], found.Properties["target"], found.Properties["kind"], found.Properties["clause"]));
    }

    [Fact]
    public async Task Leak_is_an_error_in_strict_builds()
    {
        var project = Project.Of(Leak);

        var found = Assert.Single(await (project with { Properties = project.Properties.Add("PolicyKitEnforcement", "strict") }).AnalyzeWith(new PolicyKitAnalyzer()));

        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
    }

    [Fact]
    public async Task Project_that_does_not_know_PolicyKit_hears_nothing() =>
        Assert.Empty(await (Project.Of("class C { public string MyNumber = \"123456789018\"; }") with { References = [] }).AnalyzeWith(new PolicyKitAnalyzer()));

    [Fact]
    public async Task Wrong_model_line_is_reported_in_its_file_even_with_no_zone_in_sight()
    {
        var project = Project.Of("class C { }") with { ModelFiles = [("Acme.policymodel", "# ours\nsnk M:C.M arg0\n")] };

        var found = Assert.Single(await project.AnalyzeWith(new PolicyKitAnalyzer()));

        Assert.Equal("PK0001", found.Id);
        Assert.Equal(("Acme.policymodel", 1), (found.Location.GetLineSpan().Path, found.Location.GetLineSpan().StartLinePosition.Line));
    }

    /// <summary>A build refers to the other project's assembly, which carries facts; an editor refers to its source, for which nothing has been generated.</summary>
    [Fact]
    public async Task Editor_says_what_the_build_says_of_data_from_another_project()
    {
        var register = Project.Of("""
            using PolicyKit;
            using PolicyKit.ThreeLayer;
            public class Register
            {
                [OfZone(typeof(MyNumberZone))] private readonly string _number = "123456789018";
                private static string s_last = "";
                public string Number() => _number;
                public string Title() => "register";
                public void Remember() => s_last = _number;
                public static string Last() => s_last;
            }
            """).Compile().WithAssemblyName("Acme.Data");
        CSharpGeneratorDriver.Create(new FlowFactsGenerator()).RunGeneratorsAndUpdateCompilation(register, out var built, out _, TestContext.Current.CancellationToken);
        var image = new MemoryStream();
        Assert.True(built.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        var web = Project.Of("""
            public class Web
            {
                public void Send(System.Net.Http.HttpClient http, Register register)
                {
                    http.GetStringAsync("https://example.org/" + register.Number());
                    http.GetStringAsync("https://example.org/" + register.Title());
                    http.GetStringAsync("https://example.org/" + Register.Last());
                }
            }
            """);

        var inBuild = await (web with { References = [.. web.References, MetadataReference.CreateFromImage(image.ToArray())] }).AnalyzeWith(new PolicyKitAnalyzer());
        var inEditor = await (web with { References = [.. web.References, register.ToMetadataReference()] }).AnalyzeWith(new PolicyKitAnalyzer());

        Assert.Equal([4, 6], inBuild.Where(d => d.Id == "PK1001").Select(d => d.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal(inBuild.Select(Text), inEditor.Select(Text));

        static string Text(Diagnostic diagnostic) => $"{diagnostic} {string.Join(" ", diagnostic.Properties.OrderBy(p => p.Key, StringComparer.Ordinal))}";
    }

    /// <summary>What is called for every symbol of a program is paid for by every program.</summary>
    [Theory]
    [InlineData("[OfZone(typeof(LgwanZone))]")]
    [InlineData("[Classified(Confidentiality.Level2)]")]
    public async Task Symbols_are_looked_at_by_a_rule_only_where_the_text_speaks_of_what_it_judges(string attribute) =>
        Assert.True(await SymbolActions("") < await SymbolActions(attribute));

    private static async Task<int> SymbolActions(string attribute)
    {
        var project = Project.Of("using PolicyKit; using PolicyKit.ThreeLayer; [assembly: InZone(typeof(LgwanZone))] " + attribute + " class Letter { public string Text { get; set; } = \"\"; }");
        var analyzer = new PolicyKitAnalyzer();
        var run = Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzerExtensions.WithAnalyzers((project with { References = [Project.Library] }).Compile(), [analyzer]);
        await run.GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return (await run.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken)).SymbolActionsCount;
    }

    [Fact]
    public async Task What_only_a_reference_declares_is_found_in_a_source_without_a_word_of_it()
    {
        var register = Project.Of("""
            using PolicyKit;
            using PolicyKit.ThreeLayer;
            [OfZone(typeof(LgwanZone))] public class Letter { public string Text { get; set; } = ""; }
            public class Way : Declassification<LgwanZone, InternetZone> { }
            """).Compile().WithAssemblyName("Acme.Data");
        var image = new MemoryStream();
        Assert.True(register.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        var project = Project.Of("""
            [System.Serializable] public class Folder { public Letter Newest { get; set; } = new(); }
            public class Short : Way { }
            """);

        var found = await (project with { References = [Project.Library, MetadataReference.CreateFromImage(image.ToArray())] }).AnalyzeWith(new PolicyKitAnalyzer());

        Assert.Equal(["PK2002", "PK3004"], found.Select(d => d.Id).Where(id => id is "PK2002" or "PK3004"));
    }

    [Fact]
    public async Task Half_typed_code_crashes_no_rule()
    {
        foreach (var (_, _, source) in Showcase.Specimens)
        {
            foreach (var part in new[] { 0.4, 0.7, 0.9 })
            {
                var typed = source[..(Marked.Usings.Length + (int)((source.Length - Marked.Usings.Length) * part))];
                var diagnostics = await Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzerExtensions
                    .WithAnalyzers(Project.Of(typed).Compile(), [new PolicyKitAnalyzer()]).GetAnalyzerDiagnosticsAsync();

                Assert.DoesNotContain(diagnostics, d => d.Id is "AD0001" or "PK0002");
            }
        }
    }

    [Fact]
    public async Task Code_that_does_not_compile_crashes_nothing()
    {
        // Every prefix of the leak: half-typed code as an editor sees it.
        for (var length = 1; length < Leak.Length; length += 23)
        {
            var compilation = Project.Of(Leak[..length]).Compile();
            var diagnostics = await Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzerExtensions
                .WithAnalyzers(compilation, [new PolicyKitAnalyzer()]).GetAnalyzerDiagnosticsAsync();

            Assert.DoesNotContain(diagnostics, d => d.Id is "AD0001" or "PK0002");
        }
    }
}
