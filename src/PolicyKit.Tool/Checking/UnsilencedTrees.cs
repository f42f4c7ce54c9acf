using Microsoft.CodeAnalysis;

namespace PolicyKit.Tool.Checking;

/// <summary>The severities that <c>.editorconfig</c> and <c>.globalconfig</c> give, those of PolicyKit's rules left out. No file counts as generated.</summary>
internal sealed class UnsilencedTrees(SyntaxTreeOptionsProvider? inner) : SyntaxTreeOptionsProvider
{
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        severity = default;
        return !IsOwn(diagnosticId) && inner?.TryGetDiagnosticValue(tree, diagnosticId, cancellationToken, out severity) == true;
    }

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        severity = default;
        return !IsOwn(diagnosticId) && inner?.TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity) == true;
    }

    public static bool IsOwn(string diagnosticId) => diagnosticId.StartsWith("PK", StringComparison.OrdinalIgnoreCase);
}
