using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analysis;

namespace PolicyKit.Analyzers.Rules;

/// <summary>What a rule is given for one compilation.</summary>
internal sealed record RuleContext(CompilationStartAnalysisContext Start, FlowSession Session, Reports Reports);
