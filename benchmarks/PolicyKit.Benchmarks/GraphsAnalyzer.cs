using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyKit.Benchmarks;

/// <summary>The control-flow graph of every body, and nothing done with it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class GraphsAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_never = new("GRAPHS", "Never reported", "Never reported", "Nothing", DiagnosticSeverity.Hidden, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_never];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterOperationBlockAction(static block =>
        {
            foreach (var operation in block.OperationBlocks) block.GetControlFlowGraph(operation);
        });
    }
}
