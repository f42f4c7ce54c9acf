using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Tool.Recording;

/// <summary>C# in a record.</summary>
internal sealed class RecordedCSharp : RecordedDialect
{
    public override RecordedLanguage LanguageOf(Compilation compilation)
    {
        var parsing = (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options ?? CSharpParseOptions.Default;
        return new RecordedLanguage(
            LanguageNames.CSharp, parsing.LanguageVersion.ToDisplayString(), parsing.DocumentationMode, [.. parsing.PreprocessorSymbolNames.Order(StringComparer.Ordinal)],
            parsing.Features.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    public override RecordedOptions OptionsOf(Compilation compilation)
    {
        var options = ((CSharpCompilation)compilation).Options;
        return new RecordedOptions(
            compilation.AssemblyName ?? "?", options.OutputKind, options.NullableContextOptions, options.AllowUnsafe, options.CheckOverflow, options.Platform,
            options.WarningLevel, options.MainTypeName, KeyOf(compilation), options.SpecificDiagnosticOptions.ToImmutableSortedDictionary(StringComparer.Ordinal), null);
    }

    public override ParseOptions ParsingOf(RecordedLanguage language) => LanguageVersionFacts.TryParse(language.Version, out var version)
        ? new CSharpParseOptions(version, language.Documentation, SourceCodeKind.Regular, language.Symbols).WithFeatures(language.Features)
        : throw new ArgumentException(language.Version, nameof(language));

    public override SyntaxTree Parse(SourceText text, ParseOptions parsing, string path, CancellationToken cancellationToken) =>
        CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)parsing, path, cancellationToken);

    public override Compilation Create(RecordedOptions options, ParseOptions parsing) => CSharpCompilation.Create(
        options.AssemblyName,
        options: new CSharpCompilationOptions(options.Output, nullableContextOptions: options.Nullable, allowUnsafe: options.AllowUnsafe, warningLevel: options.WarningLevel));
}
