using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Enforcement;

/// <summary>The rules that a strict build guards, by id.</summary>
internal static class Rules
{
    public static readonly ImmutableDictionary<string, DiagnosticDescriptor> All =
        Descriptors.All.ToImmutableDictionary(d => d.Id, StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string id) => All.ContainsKey(id);

    /// <summary>True if a severity keeps a rule below what a strict build makes of it: nothing for errors, and hidden for information.</summary>
    public static bool Lowers(this ReportDiagnostic severity, DiagnosticDescriptor rule) => severity switch
    {
        ReportDiagnostic.Suppress or ReportDiagnostic.Hidden => true,
        ReportDiagnostic.Info or ReportDiagnostic.Warn => new Reports(strict: true).SeverityOf(rule) == DiagnosticSeverity.Error,
        _ => false,
    };
}
