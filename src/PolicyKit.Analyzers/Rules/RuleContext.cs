using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analysis;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>What a rule is given for one compilation.</summary>
internal sealed record RuleContext(CompilationStartAnalysisContext Start, FlowSession Session, Reports Reports)
{
    /// <summary>Where a rule comes from, as a message ends its first sentence.</summary>
    public object ClauseOf(DiagnosticDescriptor descriptor) => ClausePhrases.Of(Session.Policy, descriptor.Id);

    /// <summary>A finding with the clause of the policy in force among its properties.</summary>
    public Diagnostic Describe(DiagnosticDescriptor descriptor, Location location, params object[] arguments) =>
        Describe(descriptor, location, ImmutableDictionary<string, string?>.Empty, arguments);

    public Diagnostic Describe(
        DiagnosticDescriptor descriptor, Location location, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        Describe(descriptor, location, Reports.SeverityOf(descriptor), properties, arguments);

    public Diagnostic Describe(
        DiagnosticDescriptor descriptor, Location location, DiagnosticSeverity severity, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        DescribeAt(descriptor, location, severity, [], properties, arguments);

    /// <summary>The same with other places that have a part in it.</summary>
    public Diagnostic DescribeAt(
        DiagnosticDescriptor descriptor, Location location, DiagnosticSeverity severity, IEnumerable<Location> others, ImmutableDictionary<string, string?> properties, params object[] arguments)
    {
        if (Session.Policy.ClauseOf(descriptor.Id) is { } clause)
        {
            properties = properties.SetItem(DiagnosticProperties.Clause, clause);
        }

        return Reports.Create(descriptor, location, severity, others, properties, arguments);
    }
}
