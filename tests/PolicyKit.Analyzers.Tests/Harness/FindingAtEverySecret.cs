using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analyzers;
using PolicyKit.Analyzers.Rules;

namespace PolicyKit.Tests.Harness;

/// <summary>The flow rule over an engine that finds a flow wherever the source says <c>"secret"</c>: shows what is reported, and how often.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class FindingAtEverySecret(Func<Exception>? failure = null) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
            FlowRule.Register(start, new Reports(strict: false), Samples.Policy, FindingsIn, NotesIn));
    }

    private ImmutableArray<FlowFinding> FindingsIn(SyntaxTree tree, TextSpan span, CancellationToken cancellationToken) =>
        failure is not null ? throw failure() : At("secret", tree, span)
            .Select(place => Samples.Finding("PK1001", "secret", Samples.MyNumber, Samples.Internet, SinkKind.Network, "HttpClient.PostAsync", place)).ToImmutableArray();

    private static ImmutableArray<BudgetNote> NotesIn(SyntaxTree tree, TextSpan span, CancellationToken cancellationToken) =>
        At("endless", tree, span).Select(place => new BudgetNote(place, "Acme.Endless")).ToImmutableArray();

    private static IEnumerable<Location> At(string text, SyntaxTree tree, TextSpan span) => tree.GetRoot().DescendantTokens()
        .Where(token => token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText == text && span.Contains(token.Span))
        .Select(token => token.GetLocation());
}
