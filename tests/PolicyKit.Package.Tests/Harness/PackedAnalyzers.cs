using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace PolicyKit.Package.Tests.Harness;

/// <summary>The analyzers of the packed package, run in this process: only there the compiler tells what they registered.</summary>
internal sealed class PackedAnalyzers : IDisposable
{
    private const string Usings = "global using System; global using System.Net.Http; global using System.Threading.Tasks;\n";

    // A loaded assembly cannot be deleted on every system, so the bytes are loaded and the files are not.
    private readonly AssemblyLoadContext context = new("packed analyzers");
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("policykit-analyzers-");
    private readonly DiagnosticAnalyzer analyzer;

    private PackedAnalyzers(PackedFeed feed)
    {
        ZipFile.ExtractToDirectory(feed.PathOf("PolicyKit"), folder.FullName);
        Load("PolicyKit.Analysis");
        analyzer = Load("PolicyKit.Analyzers").GetTypes()
            .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsSubclassOf(typeof(DiagnosticSuppressor)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .Single();
    }

    public static PackedAnalyzers Extract(PackedFeed feed) => new(feed);

    /// <summary>How many actions of each kind the analyzer registered for a program of one file.</summary>
    public async Task<AnalyzerTelemetryInfo> ActionsOn(string program)
    {
        var compilation = CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText(Usings + program)],
            [.. FrameworkReferences(), MetadataReference.CreateFromFile(Path.Combine(folder.FullName, "lib", "net10.0", "PolicyKit.dll"))],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        Assert.DoesNotContain(compilation.GetDiagnostics(), static d => d.Severity == DiagnosticSeverity.Error);
        var run = compilation.WithAnalyzers([analyzer]);
        await run.GetAllDiagnosticsAsync();
        return await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Assembly Load(string name)
    {
        using var file = new MemoryStream(File.ReadAllBytes(Path.Combine(folder.FullName, "analyzers", "dotnet", name + ".dll")));
        return context.LoadFromStream(file);
    }

    private static ImmutableArray<MetadataReference> FrameworkReferences() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path))];
}
