using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.VisualBasic;
using PolicyKit.Analyzers;

namespace PolicyKit.Tests.Harness;

/// <summary>A small Visual Basic project in memory, with the imports that the SDK gives one and PolicyKit's; and what the analyzer says about it.</summary>
internal static class BasicProject
{
    private static readonly IEnumerable<GlobalImport> Imports = GlobalImport.Parse(
        "Microsoft.VisualBasic", "System", "System.Collections", "System.Collections.Generic", "System.Diagnostics", "System.IO", "System.Linq", "System.Net.Http", "System.Threading.Tasks", "System.Xml.Linq",
        "PolicyKit", "PolicyKit.ThreeLayer");

    public static VisualBasicCompilation Compile(string source, bool isStrict = true) => VisualBasicCompilation.Create(
        "Acme",
        [VisualBasicSyntaxTree.ParseText(source, new VisualBasicParseOptions(LanguageVersion.Latest), "File0.vb")],
        Project.Framework.Add(Project.Library).Add(Project.Hanamaki),
        new VisualBasicCompilationOptions(OutputKind.DynamicallyLinkedLibrary, globalImports: Imports, optionStrict: isStrict ? OptionStrict.On : OptionStrict.Off));

    /// <summary>Every diagnostic of the analyzer, by place. A source that does not compile, and an analyzer that crashes, fail the test.</summary>
    public static Task<ImmutableArray<Diagnostic>> Analyze(string source, bool isStrict = true) =>
        Project.Analyze(Compile(source, isStrict), new AnalyzerOptions([], new BuildProperties(ImmutableDictionary<string, string>.Empty)), new PolicyKitAnalyzer());
}
