using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.VisualBasic;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Recording;

/// <summary>
/// What the compiler got, as data: enough to compile the same program again without a build. Paths are relative to the manifest's folder, so
/// that the record is the same on every machine. INVARIANT: a project refers only to projects before it.
/// </summary>
internal sealed record BuildRecord(string Format, SubjectKind Kind, ImmutableArray<RecordedProject> Projects, ImmutableArray<Bilingual> Problems)
{
    public const string CurrentFormat = "https://policykit.example/build/1";

    /// <summary>Every file that the bundle carries, or would if there were room for it.</summary>
    public IEnumerable<string> Digests => Projects.SelectMany(project =>
        project.Sources.Concat(project.AdditionalFiles).Where(file => file.Carried).Select(file => file.Sha256)
            .Concat(project.References.Select(reference => reference.Sha256).OfType<string>()));
}

/// <summary>One compilation.</summary>
/// <param name="Name">The project's name.</param>
/// <param name="File">Its project file; null for loose sources.</param>
/// <param name="Judged">Whether it is checked, or only referred to.</param>
/// <param name="HasAnalyzers">Whether its own build runs PolicyKit's analyzers; null where there is no build.</param>
/// <param name="Language">How its sources are parsed.</param>
/// <param name="Options">How they are compiled.</param>
/// <param name="Sources">In the order of their paths.</param>
/// <param name="AdditionalFiles">Its model files.</param>
/// <param name="References">In the order of their names.</param>
/// <param name="Silenced">Settings that silence rules of PolicyKit.</param>
/// <param name="BulkSeverity">The setting that silences all rules at once.</param>
internal sealed record RecordedProject(
    string Name, string? File, bool Judged, bool? HasAnalyzers, RecordedLanguage Language, RecordedOptions Options,
    ImmutableArray<RecordedFile> Sources, ImmutableArray<RecordedFile> AdditionalFiles, ImmutableArray<RecordedReference> References,
    ImmutableArray<SilencedRule> Silenced, string? BulkSeverity);

/// <summary>The compiler's arguments that decide how a text is read.</summary>
/// <param name="Name">One of <see cref="LanguageNames"/>.</param>
/// <param name="Version">As the command line of its compiler writes it.</param>
/// <param name="Documentation">Whether comments are read.</param>
/// <param name="Symbols">Names; in Visual Basic with their values.</param>
/// <param name="Features">Switches of the compiler.</param>
internal sealed record RecordedLanguage(
    string Name, string Version, DocumentationMode Documentation, ImmutableArray<string> Symbols, ImmutableSortedDictionary<string, string> Features);

/// <summary>The compiler's arguments that decide what a program means. Those that only Visual Basic has are null for C#.</summary>
internal sealed record RecordedOptions(
    string AssemblyName, OutputKind Output, NullableContextOptions Nullable, bool AllowUnsafe, bool CheckOverflow, Platform Platform, int WarningLevel,
    string? MainType, string? PublicKey, ImmutableSortedDictionary<string, ReportDiagnostic> Severities, RecordedBasic? Basic);

/// <summary>The arguments of Visual Basic's compiler that decide what a program means.</summary>
internal sealed record RecordedBasic(
    OptionStrict Strict, bool Infer, bool Explicit, bool CompareText, string RootNamespace, ImmutableArray<string> Imports, bool EmbedsRuntime);

/// <summary>A file that the compiler read.</summary>
/// <param name="Path">Relative to the manifest; empty for a text without a file.</param>
/// <param name="Sha256">Of the text with '\n' at line ends if it is delivered, of the bytes if it is carried.</param>
/// <param name="Carried">Whether it is in the bundle, because a build wrote it or it lies elsewhere; else it is part of the delivered source.</param>
/// <param name="CodePage">The encoding, if it is none of Unicode's.</param>
internal sealed record RecordedFile(string Path, string Sha256, bool Carried, int? CodePage);

/// <summary>A reference: an assembly by its digest, or an earlier project of the record.</summary>
internal sealed record RecordedReference(string Name, string? Sha256, int? Project, ImmutableArray<string> Aliases, bool EmbedsTypes);

/// <summary>A rule that a setting silences, in one file or, without a file, everywhere.</summary>
internal sealed record SilencedRule(string Rule, string? File);
