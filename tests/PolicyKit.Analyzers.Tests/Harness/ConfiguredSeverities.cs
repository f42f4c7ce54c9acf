using Microsoft.CodeAnalysis;

namespace PolicyKit.Tests.Harness;

/// <summary>What an <c>.editorconfig</c> or a <c>.globalconfig</c> says of rules and files, as the compiler hands it on.</summary>
internal sealed class ConfiguredSeverities : SyntaxTreeOptionsProvider
{
    public Dictionary<string, ReportDiagnostic> OfFiles { get; } = [];

    public Dictionary<string, ReportDiagnostic> Global { get; } = [];

    public bool MarksGenerated { get; init; }

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
        MarksGenerated ? GeneratedKind.MarkedGenerated : GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        OfFiles.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        Global.TryGetValue(diagnosticId, out severity);
}
