using Microsoft.CodeAnalysis;

namespace PolicyKit.Tool.Recording;

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
