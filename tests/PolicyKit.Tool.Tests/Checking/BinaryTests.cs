using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

        Assert.Contains("App/Sender.cs(", run.Output, StringComparison.Ordinal);
        Assert.Contains("PK1001 violation", run.Output, StringComparison.Ordinal);
        Assert.Contains("Analysis of a binary", run.Output, StringComparison.Ordinal);
        Assert.Contains("in M:Sender.Send(System.Net.Http.HttpClient,Resident)", run.Output, StringComparison.Ordinal);
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

    private string Compile(string code)
    {
        var path = folder.Of("App.dll");
        var result = CSharpCompilation.Create(
            "App", [CSharpSyntaxTree.ParseText(code)],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ZoneAttribute).Assembly.Location), MetadataReference.CreateFromFile(typeof(Hanamaki.HanamakiPolicy).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return path;
    }
}
