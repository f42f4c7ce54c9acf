using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis.VisualBasic;

namespace PolicyKit.Tool.Recording;

/// <summary>Visual Basic in a record. Its compiler's symbols have values: they are kept as its command line writes them.</summary>
internal sealed class RecordedVisualBasic : RecordedDialect
{
    public override RecordedLanguage LanguageOf(Compilation compilation)
    {
        var parsing = (VisualBasicParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options ?? VisualBasicParseOptions.Default;
        return new RecordedLanguage(
            LanguageNames.VisualBasic, parsing.LanguageVersion.ToDisplayString(), parsing.DocumentationMode,
            [.. parsing.PreprocessorSymbols.Select(symbol => $"{symbol.Key}={Written(symbol.Value)}").Order(StringComparer.Ordinal)],
            parsing.Features.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    public override RecordedOptions OptionsOf(Compilation compilation)
    {
        var options = ((VisualBasicCompilation)compilation).Options;
        return new RecordedOptions(
            compilation.AssemblyName ?? "?", options.OutputKind, NullableContextOptions.Disable, false, options.CheckOverflow, options.Platform,
            options.WarningLevel, options.MainTypeName, KeyOf(compilation), options.SpecificDiagnosticOptions.ToImmutableSortedDictionary(StringComparer.Ordinal),
            new RecordedBasic(
                options.OptionStrict, options.OptionInfer, options.OptionExplicit, options.OptionCompareText, options.RootNamespace,
                [.. options.GlobalImports.Select(import => import.Clause.ToString().Trim())], options.EmbedVbCoreRuntime));
    }

    public override ParseOptions ParsingOf(RecordedLanguage language)
    {
        var version = LanguageVersion.Default;
        var symbols = VisualBasicCommandLineParser.ParseConditionalCompilationSymbols(string.Join(',', language.Symbols), out var errors);
        return LanguageVersionFacts.TryParse(language.Version, ref version) && errors.All(error => error.Severity != DiagnosticSeverity.Error)
            ? new VisualBasicParseOptions(version, language.Documentation, SourceCodeKind.Regular, symbols).WithFeatures(language.Features)
            : throw new ArgumentException(language.Version, nameof(language));
    }

    public override SyntaxTree Parse(SourceText text, ParseOptions parsing, string path, CancellationToken cancellationToken) =>
        VisualBasicSyntaxTree.ParseText(text, (VisualBasicParseOptions)parsing, path, cancellationToken);

    public override Compilation Create(RecordedOptions options, ParseOptions parsing)
    {
        var basic = options.Basic ?? throw new ArgumentException(options.AssemblyName, nameof(options));
        return VisualBasicCompilation.Create(options.AssemblyName, options: new VisualBasicCompilationOptions(
            options.Output, globalImports: GlobalImport.Parse([.. basic.Imports]), rootNamespace: basic.RootNamespace, optionStrict: basic.Strict,
            optionInfer: basic.Infer, optionExplicit: basic.Explicit, optionCompareText: basic.CompareText, embedVbCoreRuntime: basic.EmbedsRuntime,
            parseOptions: (VisualBasicParseOptions)parsing));
    }

    private static string Written(object? value) => value switch
    {
        null => "Nothing",
        string text => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
