using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Checking;

/// <summary><c>check</c> over a compiled assembly without its source.</summary>
public sealed class BinaryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Leak_is_found_in_an_assembly_without_source()
    {
        var run = (await ToolRun.OfAsync("check", Compile(Code.Leak), "--lang", "en")).EndsWith(1);

        Assert.Contains("App.dll/Sender.cs(", run.Output, StringComparison.Ordinal);
        Assert.Contains("PK1001 violation", run.Output, StringComparison.Ordinal);
        Assert.Contains("Analysis of a binary", run.Output, StringComparison.Ordinal);
        Assert.Contains("in M:Sender.Send(System.Net.Http.HttpClient,Resident)", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DebugInformationFormat.PortablePdb)]
    [InlineData(DebugInformationFormat.Embedded)]
    public async Task PDB_beside_or_inside_gives_the_file_and_the_line_of_the_source(DebugInformationFormat format)
    {
        var run = (await ToolRun.OfAsync("check", Compile(Code.Leak, format), "--lang", "en")).EndsWith(1);

        Assert.Contains($"App/Sender.cs({PlaceOf(Code.Leak, "Post(http, resident.Number)")}): PK1001 violation", run.Output, StringComparison.Ordinal);
        Assert.Contains("in M:Sender.Send(System.Net.Http.HttpClient,Resident)", run.Output, StringComparison.Ordinal);
        Assert.Contains($"arrives in HttpClient.PostAsync  App/Sender.cs({PlaceOf(Code.Leak, "http.PostAsync(")})", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("App.dll/Sender.cs(", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_of_lambdas_iterators_and_async_methods_are_those_of_the_source()
    {
        const string Source = Code.Zone + Code.Resident + """
            public sealed class Sender(System.Net.Http.HttpClient http)
            {
                public async System.Threading.Tasks.Task Send(Resident resident)
                {
                    await System.Threading.Tasks.Task.Yield();
                    await http.PostAsync("https://example.com/a", new System.Net.Http.StringContent(resident.Number));
                }

                public System.Func<Resident, System.Threading.Tasks.Task> Sending() =>
                    resident =>
                    {
                        System.Console.WriteLine(resident.Number);
                        return http.PostAsync("https://example.com/b", new System.Net.Http.StringContent(resident.AddresseeId));
                    };

                public System.Collections.Generic.IEnumerable<int> Each(Resident resident)
                {
                    yield return 1;
                    System.IO.File.WriteAllText("all.txt", resident.Number);
                }
            }
            """;

        var run = (await ToolRun.OfAsync("check", Compile(Source, DebugInformationFormat.PortablePdb), "--lang", "en")).EndsWith(1);

        foreach (var statement in new[] { "await http.PostAsync(", "System.Console.WriteLine(", "System.IO.File.WriteAllText(" })
        {
            Assert.True(run.Output.Contains($"App/Sender.cs({PlaceOf(Source, statement)}): PK", StringComparison.Ordinal), $"{statement}\n{run.Output}");
        }
    }

    [Fact]
    public async Task PDB_of_another_build_is_not_believed()
    {
        var other = Compile(Code.Sound, DebugInformationFormat.PortablePdb);
        var pdb = File.ReadAllBytes(Path.ChangeExtension(other, ".pdb"));
        var path = Compile(Code.Leak, DebugInformationFormat.PortablePdb);
        File.WriteAllBytes(Path.ChangeExtension(path, ".pdb"), pdb);

        var run = (await ToolRun.OfAsync("check", path, "--lang", "en")).EndsWith(1);

        Assert.Contains("App.dll/Sender.cs(", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sound_assembly_ends_with_0()
    {
        (await ToolRun.OfAsync("check", Compile(Code.Sound))).EndsWith(0);
    }

    [Fact]
    public async Task File_that_is_no_assembly_is_bad_input()
    {
        (await ToolRun.OfAsync("check", folder.Write("App.dll", "not an assembly"))).EndsWith(2);
    }

    private string Compile(string code, DebugInformationFormat? format = null)
    {
        var path = folder.Of("App.dll");
        var compilation = CSharpCompilation.Create(
            "App",
            [
                CSharpSyntaxTree.ParseText(code, path: "/vendor/src/App/Sender.cs", encoding: Encoding.UTF8),
                CSharpSyntaxTree.ParseText("static class Version { static void Show() => System.Console.WriteLine(1); }", path: "/vendor/src/Version.cs", encoding: Encoding.UTF8),
            ],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ZoneAttribute).Assembly.Location), MetadataReference.CreateFromFile(typeof(Hanamaki.HanamakiPolicy).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = File.Create(path);
        using var pdb = format == DebugInformationFormat.PortablePdb ? File.Create(Path.ChangeExtension(path, ".pdb")) : null;
        var options = format is { } chosen ? new EmitOptions(debugInformationFormat: chosen, pdbFilePath: "App.pdb") : null;
        var result = compilation.Emit(image, pdb, options: options);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return path;
    }

    /// <summary>Line and column of a text that stands once in a source.</summary>
    private static string PlaceOf(string source, string text)
    {
        var at = source.IndexOf(text, StringComparison.Ordinal);
        Assert.Equal(at, source.LastIndexOf(text, StringComparison.Ordinal));
        var before = source[..at];
        return $"{before.Count(c => c == '\n') + 1},{at - before.LastIndexOf('\n')}";
    }
}
