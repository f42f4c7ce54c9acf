using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyKit.Analyzers.Rules;

/// <summary>A node that a rule asked for, with the model of its file and the way to report.</summary>
internal readonly struct NodeContext(SyntaxNode node, SemanticModelAnalysisContext file)
{
    public SyntaxNode Node => node;
    public SemanticModel SemanticModel => file.SemanticModel;
    public Compilation Compilation => file.SemanticModel.Compilation;
    public CancellationToken CancellationToken => file.CancellationToken;

    public void ReportDiagnostic(Diagnostic diagnostic) => file.ReportDiagnostic(diagnostic);
}
