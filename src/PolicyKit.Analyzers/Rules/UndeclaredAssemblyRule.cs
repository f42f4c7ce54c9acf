using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// PK3001: an assembly that uses zones in its own source says nowhere in which zone its code runs, or has no policy, or several. Reported
/// once, at the first use. A policy assembly defines zones and is not judged. The built-in three-layer model instead of a policy is
/// information, in strict builds an error.
/// </summary>
internal sealed class UndeclaredAssemblyRule : IRule
{
    private static readonly ImmutableDictionary<string, string?> NotFixable = ImmutableDictionary<string, string?>.Empty;
    private static readonly ImmutableDictionary<string, string?> Fixable =
        NotFixable.Add(DiagnosticProperties.Missing, DiagnosticProperties.MissingInZone);

    private static readonly ImmutableDictionary<string, string?> Choosable =
        NotFixable.Add(DiagnosticProperties.Missing, DiagnosticProperties.MissingUsesPolicy);

    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context)
    {
        var compilation = context.Start.Compilation;
        if (HasAttribute(compilation, MetadataNames.Policy))
        {
            return;
        }

        // PublicationOnly: no lock is held while Roslyn binds; two threads may both look, and agree.
        var cancellation = context.Start.CancellationToken;
        var uses = new Lazy<ZoneUses>(() => ZoneUses.Of(compilation, cancellation), LazyThreadSafetyMode.PublicationOnly);
        context.Start.RegisterSyntaxTreeAction(action => Guard.Run(
            () =>
            {
                if (uses.Value.First is { } location && location.SourceTree == action.Tree)
                {
                    foreach (var diagnostic in Judge(location, uses.Value.DeclaresCodeZone, context.Session.Policy, context.Reports))
                    {
                        action.ReportDiagnostic(diagnostic);
                    }
                }
            },
            () => (compilation.AssemblyName ?? "?", Location.None), context.Reports, action.ReportDiagnostic, action.CancellationToken));
    }

    internal static IEnumerable<Diagnostic> Judge(Location location, bool declaresCodeZone, PolicyInfo policy, Reports reports)
    {
        var severity = reports.SeverityOf(Descriptors.UndeclaredAssembly);
        if (!declaresCodeZone)
        {
            yield return Describe(severity, Fixable, new Phrase("PK3001_NoZone"), "PK3001_NoZone_Advice");
        }

        if (policy.Candidates.Length > 1)
        {
            yield return Describe(severity, Choosable, new Phrase("PK3001_ManyPolicies", AllOf(policy)), "PK3001_ManyPolicies_Advice");
        }
        else if (policy.IsBuiltIn)
        {
            var mild = reports.Strict ? DiagnosticSeverity.Error : DiagnosticSeverity.Info;
            yield return Describe(mild, NotFixable, new Phrase("PK3001_NoPolicy"), "PK3001_NoPolicy_Advice");
        }

        Diagnostic Describe(DiagnosticSeverity severity, ImmutableDictionary<string, string?> properties, Phrase what, string advice) => reports.Create(
            Descriptors.UndeclaredAssembly, location, severity, [], properties,
            what, ClausePhrases.Of(policy, RuleIds.UndeclaredAssembly), new Phrase(advice));
    }

    private static object AllOf(PolicyInfo policy) =>
        policy.Candidates.OrderBy(c => c, StringComparer.Ordinal).Aggregate((object?)null, (all, next) => all is null ? next : new Phrase("And", all, next))!;

    private static bool HasAttribute(Compilation compilation, string metadataName) =>
        compilation.Assembly.GetAttributes().Any(a => a.AttributeClass?.ToDisplayString() == metadataName);
}
