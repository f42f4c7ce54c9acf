using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyKit.Tool.Loading;

/// <summary>One compilation to analyse, with what the build gave it beside the code.</summary>
/// <param name="Name">The project's name, with its target framework where it has several.</param>
/// <param name="File">The project file; null for loose sources and binaries.</param>
/// <param name="Compilation">The code, facts of PolicyKit included.</param>
/// <param name="AdditionalFiles">Model files among them.</param>
/// <param name="Configuration">The build's settings for analyzers.</param>
/// <param name="HasAnalyzers">Whether the project's own build runs PolicyKit's analyzers; null where there is no build.</param>
internal sealed record LoadedProject(
    string Name, string? File, Compilation Compilation, ImmutableArray<AdditionalText> AdditionalFiles,
    AnalyzerConfigOptionsProvider? Configuration, bool? HasAnalyzers);
