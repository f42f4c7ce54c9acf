using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Tool.Checking;

namespace PolicyKit.Tool.Recording;

/// <summary>The settings for analyzers that a record keeps: the one that silences all rules at once.</summary>
internal sealed class RecordedSettings(string? bulk) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(bulk);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(string? bulk) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => (value = key == Silencing.Bulk ? bulk : null) is not null;
    }
}

/// <summary>The rules that a record says are silenced, in one file or everywhere.</summary>
internal sealed class RecordedSilence(ILookup<string, string?> filesByRule) : SyntaxTreeOptionsProvider
{
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        Silenced(diagnosticId, tree.FilePath, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        Silenced(diagnosticId, null, out severity);

    private bool Silenced(string rule, string? file, out ReportDiagnostic severity)
    {
        severity = ReportDiagnostic.Suppress;
        return filesByRule[rule].Contains(file);
    }
}
