using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analysis;
using PolicyKit.Analysis.Editing;
using PolicyKit.Analyzers.Baselines;
using PolicyKit.Analyzers.Rules;

namespace PolicyKit.Analyzers;

/// <summary>
/// The one analyzer: it opens a <see cref="FlowSession"/> for the compilation and hands it to the rules, so that all of them read the same
/// solved results. The session lives as long as the compilation's start action and no longer; nothing is static. What outlives it in an editor is <see cref="ProjectMemory"/>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class PolicyKitAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<IRule> Rules =
        ImmutableArray.Create<IRule>(
            new ModelHealthRule(), new BaselineHealthRule(), new FlowRule(),
            new UnzonedIndividualNumberRule(), new UnclassifiedTypeRule(), new OverfullContainerRule(), new ContradictoryZonesRule(),
            new BrokenContractRule(), new HiddenZoneRule(),
            new UndeclaredAssemblyRule(), new ForeignCallRule(), new ForeignReferenceRule(), new ForbiddenRouteRule(), new StaleReviewRule());

    // They read the syntax of C#: of another language they have nothing to say, and its compiler need not know the types they name.
    private static class CSharp
    {
        public static readonly ImmutableArray<IRule> Rules =
            ImmutableArray.Create<IRule>(
                new RedactedNumberRule(), new EscapingContentRule(), new ImpureFunctionRule(), new UndeclaredConnectionRule(),
                new MissingMfaRule(), new AnonymousAccessRule(), new ForgedAccessRule(), new InsecureConnectionRule(), new SensitiveSwitchRule());
    }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private readonly ProjectMemory _memory = new();

    private void Start(CompilationStartAnalysisContext start)
    {
        var options = start.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var reports = Reports.For(options, Baseline.In(start.Options.AdditionalFiles, start.CancellationToken));
        Guard.Run(
            () => Register(start, FlowSession.Create(start.Compilation, start.Options.AdditionalFiles, options, start.CancellationToken, _memory), reports),
            () => (start.Compilation.AssemblyName ?? "?", Location.None),
            reports,
            diagnostic => ReportOnFirstTree(start, diagnostic),
            start.CancellationToken);
    }

    private static void Register(CompilationStartAnalysisContext start, FlowSession session, Reports reports)
    {
        var zonesInSight = session.ZonesInSight;
        foreach (var rule in start.Compilation.Language == LanguageNames.CSharp ? Rules.AddRange(CSharp.Rules) : Rules)
        {
            if (zonesInSight || rule.SpeaksWithoutZones)
            {
                rule.Register(new RuleContext(start, session, reports));
            }
        }
    }

    // A start action cannot report. Compilation end would, but editors do not show what is reported there.
    private static void ReportOnFirstTree(CompilationStartAnalysisContext start, Diagnostic diagnostic)
    {
        var first = start.Compilation.SyntaxTrees.FirstOrDefault();
        start.RegisterSyntaxTreeAction(context =>
        {
            if (context.Tree == first)
            {
                context.ReportDiagnostic(diagnostic);
            }
        });
    }
}
