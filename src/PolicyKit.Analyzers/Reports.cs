using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers.Baselines;

namespace PolicyKit.Analyzers;

/// <summary>
/// Makes diagnostics at the severity the build asks for. In strict builds (<c>PolicyKitEnforcement=strict</c>) every warning becomes an error,
/// and so does PK1010: a city does not accept "we could not tell". Information stays information.
/// </summary>
internal sealed class Reports(bool strict, Baseline? baseline = null)
{
    private const string Enforcement = "build_property.PolicyKitEnforcement";

    public static Reports For(AnalyzerConfigOptions options, Baseline? baseline = null) =>
        new(options.TryGetValue(Enforcement, out var value) && value.Trim().Equals("strict", StringComparison.OrdinalIgnoreCase), baseline);

    /// <summary>What the project took over, and meets here again; null without a baseline.</summary>
    public Baseline? Baseline => baseline;

    public bool Strict => strict;

    public Diagnostic Create(DiagnosticDescriptor descriptor, Location location, params object[] arguments) =>
        Create(descriptor, location, SeverityOf(descriptor), [], ImmutableDictionary<string, string?>.Empty, arguments);

    public Diagnostic Create(DiagnosticDescriptor descriptor, Location location, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        Create(descriptor, location, SeverityOf(descriptor), [], properties, arguments);

    public Diagnostic Create(
        DiagnosticDescriptor descriptor, Location location, DiagnosticSeverity severity,
        IEnumerable<Location> additionalLocations, ImmutableDictionary<string, string?> properties, params object[] arguments)
    {
        var finding = Diagnostic.Create(descriptor, location, severity, additionalLocations, properties, arguments);
        baseline?.Covers(finding, CancellationToken.None);
        return finding;
    }

    public DiagnosticSeverity SeverityOf(DiagnosticDescriptor descriptor) =>
        strict && (descriptor.DefaultSeverity == DiagnosticSeverity.Warning || descriptor.Id == RuleIds.Unfollowed)
            ? DiagnosticSeverity.Error
            : descriptor.DefaultSeverity;
}
