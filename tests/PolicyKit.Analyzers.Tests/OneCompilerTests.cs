using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Tests.Harness;

namespace PolicyKit.Tests;

/// <summary>The command-line compiler of one language comes without the other's assembly: nothing may ask for it.</summary>
public sealed class OneCompilerTests
{
    public static TheoryData<string> Specimens => VisualBasicTests.Specimens;

    [Theory, MemberData(nameof(Specimens))]
    public async Task Visual_Basic_is_analysed_without_the_compiler_of_CSharp(string specimen)
    {
        var source = VisualBasicTests.Read("Prelude/_Prelude.vb") + VisualBasicTests.Read(specimen).Replace("Option Strict Off", "", StringComparison.Ordinal).Replace("Imports ", "' ", StringComparison.Ordinal);

        await IsAnalysed(BasicProject.Compile(source, isStrict: false), without: "Microsoft.CodeAnalysis.CSharp");
    }

    [Fact]
    public async Task CSharp_is_analysed_without_the_compiler_of_Visual_Basic()
    {
        foreach (var (_, _, source) in Showcase.Specimens)
        {
            await IsAnalysed(Project.Of(source).Compile(), without: "Microsoft.CodeAnalysis.VisualBasic");
        }
    }

    [Fact]
    public async Task Compiler_that_is_missing_would_be_noticed() =>
        Assert.Contains(await Analyze(Project.Of(Showcase.Specimens.First().Source).Compile(), without: "Microsoft.CodeAnalysis.CSharp"), d => d.Id is "PK0002" or "AD0001");

    private static async Task IsAnalysed(Compilation compilation, string without) =>
        Assert.DoesNotContain(await Analyze(compilation, without), d => d.Id == "AD0001" || d.Id == "PK0002" && d.GetMessage(null).Contains("stopped", StringComparison.Ordinal));

    private static async Task<IEnumerable<Diagnostic>> Analyze(Compilation compilation, string without)
    {
        var host = new Host(without);
        var analyzer = (DiagnosticAnalyzer)Activator.CreateInstance(host.LoadFromAssemblyPath(typeof(PolicyKit.Analyzers.PolicyKitAnalyzer).Assembly.Location).GetType(typeof(PolicyKit.Analyzers.PolicyKitAnalyzer).FullName!)!)!;
        var found = await compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync();
        host.Unload();
        return found;
    }

    /// <summary>Loads the analyzers anew, beside this process's own, and knows all but one assembly.</summary>
    private sealed class Host(string without) : AssemblyLoadContext(isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName name) =>
            name.Name == without ? throw new FileNotFoundException(without)
            : name.Name == "PolicyKit.Analysis" ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "PolicyKit.Analysis.dll"))
            : null;
    }
}
