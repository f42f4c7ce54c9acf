using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.VisualBasic;

namespace PolicyKit.Tool.Loading;

/// <summary>
/// The symbols (<c>#If DEBUG</c>, the kind of <c>My</c>) that a build gives Visual Basic's compiler. Where paths are written with '/', the workspace
/// gets them with every '\"' turned into '/"' and drops what follows (dotnet/roslyn#72014). So a targets file of the tool makes the build show
/// them as a property, and they are read from there.
/// </summary>
internal static class BasicSymbols
{
    private const string Property = "FinalDefineConstants";

    private const string Targets = $"""
        <Project>
          <ItemGroup Condition="'$(Language)' == 'VB'">
            <CompilerVisibleProperty Include="{Property}" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>The property that lets every project import the targets file.</summary>
    public const string Import = "CustomAfterMicrosoftCommonTargets";

    /// <returns>The targets file, for the caller to delete.</returns>
    public static string WriteTargets()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, Targets);
        return file;
    }

    /// <summary>The project as its compiler reads it. A project of another language is as it was.</summary>
    public static Project GiveTo(Project project)
    {
        if (project is not { CompilationOptions: VisualBasicCompilationOptions options, ParseOptions: VisualBasicParseOptions parsing }
            || !project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property." + Property, out var text))
        {
            return project;
        }

        var symbols = VisualBasicCommandLineParser.ParseConditionalCompilationSymbols(text, out _);
        var complete = parsing.WithPreprocessorSymbols(symbols.Concat(parsing.PreprocessorSymbols.Where(symbol => !symbols.ContainsKey(symbol.Key))));
        return project.WithParseOptions(complete).WithCompilationOptions(options.WithParseOptions(complete));
    }
}
