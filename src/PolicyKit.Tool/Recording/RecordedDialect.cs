using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Tool.Recording;

/// <summary>What a record keeps differently for each language, both ways: from a compilation to data, and back.</summary>
internal abstract class RecordedDialect
{
    private static readonly RecordedDialect CSharp = new RecordedCSharp();
    private static readonly RecordedDialect VisualBasic = new RecordedVisualBasic();

    /// <param name="language">One of <see cref="LanguageNames"/>.</param>
    /// <exception cref="ArgumentException">The language is neither C# nor Visual Basic.</exception>
    public static RecordedDialect Of(string language) => language switch
    {
        LanguageNames.CSharp => CSharp,
        LanguageNames.VisualBasic => VisualBasic,
        _ => throw new ArgumentException(language, nameof(language)),
    };

    /// <summary>How the texts of a compilation are parsed.</summary>
    public abstract RecordedLanguage LanguageOf(Compilation compilation);

    /// <summary>How a compilation is compiled.</summary>
    public abstract RecordedOptions OptionsOf(Compilation compilation);

    /// <exception cref="ArgumentException">No compiler of this language ever got that.</exception>
    public abstract ParseOptions ParsingOf(RecordedLanguage language);

    public abstract SyntaxTree Parse(SourceText text, ParseOptions parsing, string path, CancellationToken cancellationToken);

    /// <summary>A compilation with the options that only this language has; those of every language come later.</summary>
    /// <exception cref="ArgumentException">No compiler of this language ever got that.</exception>
    public abstract Compilation Create(RecordedOptions options, ParseOptions parsing);

    protected static string? KeyOf(Compilation compilation) =>
        compilation.Assembly.Identity.PublicKey is { IsEmpty: false } key ? Convert.ToHexStringLower(key.AsSpan()) : null;
}
