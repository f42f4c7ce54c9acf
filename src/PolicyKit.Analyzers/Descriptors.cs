using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers;

/// <summary>
/// Every descriptor, by id. Titles, messages and descriptions come from Resources/Messages.resx (and .ja.resx)
/// under the keys <c>{id}_Title</c>, <c>{id}_Message</c>, <c>{id}_Description</c>.
/// </summary>
internal static class Descriptors
{
    private const string Pages = "https://github.com/policykit/policykit/blob/main/src/PolicyKit.Analyzers/Documentation/";

    private const string FlowCategory = "PolicyKit.Flow";
    private const string LabelsCategory = "PolicyKit.Labels";
    private const string ZonesCategory = "PolicyKit.Zones";
    private const string AccessCategory = "PolicyKit.Access";
    private const string EnforcementCategory = "PolicyKit.Enforcement";
    private const string HealthCategory = "PolicyKit.Health";

    public static readonly DiagnosticDescriptor ModelLine = Warning(RuleIds.ModelLine, HealthCategory);
    public static readonly DiagnosticDescriptor NotFullyAnalysed = Warning(RuleIds.NotFullyAnalysed, HealthCategory);
    public static readonly DiagnosticDescriptor ForbiddenPair = Warning(RuleIds.ForbiddenPair, FlowCategory);
    public static readonly DiagnosticDescriptor MyNumberToInternet = Warning(RuleIds.MyNumberToInternet, FlowCategory);
    public static readonly DiagnosticDescriptor MyNumberToOther = Warning(RuleIds.MyNumberToOther, FlowCategory);
    public static readonly DiagnosticDescriptor OtherToMyNumber = Warning(RuleIds.OtherToMyNumber, FlowCategory);
    public static readonly DiagnosticDescriptor LgwanToInternet = Warning(RuleIds.LgwanToInternet, FlowCategory);
    public static readonly DiagnosticDescriptor InternetToLgwan = Warning(RuleIds.InternetToLgwan, FlowCategory);
    public static readonly DiagnosticDescriptor Removal = Warning(RuleIds.Removal, FlowCategory);
    public static readonly DiagnosticDescriptor Disclosure = Warning(RuleIds.Disclosure, FlowCategory);
    public static readonly DiagnosticDescriptor ExternalService = Warning(RuleIds.ExternalService, FlowCategory);
    public static readonly DiagnosticDescriptor Implicit = Information(RuleIds.Implicit, FlowCategory);
    public static readonly DiagnosticDescriptor Unfollowed = Information(RuleIds.Unfollowed, FlowCategory);
    public static readonly DiagnosticDescriptor UnzonedIndividualNumber = Warning(RuleIds.UnzonedIndividualNumber, LabelsCategory);
    public static readonly DiagnosticDescriptor UnclassifiedType = Information(RuleIds.UnclassifiedType, LabelsCategory);
    public static readonly DiagnosticDescriptor OverfullContainer = Warning(RuleIds.OverfullContainer, LabelsCategory);
    public static readonly DiagnosticDescriptor RedactedNumber = Warning(RuleIds.RedactedNumber, LabelsCategory);
    public static readonly DiagnosticDescriptor ContradictoryZones = Warning(RuleIds.ContradictoryZones, LabelsCategory);
    public static readonly DiagnosticDescriptor BrokenContract = Warning(RuleIds.BrokenContract, LabelsCategory);
    public static readonly DiagnosticDescriptor HiddenZone = Information(RuleIds.HiddenZone, LabelsCategory);
    public static readonly DiagnosticDescriptor EscapingContent = Warning(RuleIds.EscapingContent, LabelsCategory);
    public static readonly DiagnosticDescriptor ImpureFunction = Warning(RuleIds.ImpureFunction, LabelsCategory);
    public static readonly DiagnosticDescriptor UndeclaredAssembly = Warning(RuleIds.UndeclaredAssembly, ZonesCategory);
    public static readonly DiagnosticDescriptor ForeignCall = Warning(RuleIds.ForeignCall, ZonesCategory);
    public static readonly DiagnosticDescriptor ForeignReference = Warning(RuleIds.ForeignReference, ZonesCategory);
    public static readonly DiagnosticDescriptor ForbiddenRoute = Error(RuleIds.ForbiddenRoute, ZonesCategory);
    public static readonly DiagnosticDescriptor StaleReview = Warning(RuleIds.StaleReview, ZonesCategory);
    public static readonly DiagnosticDescriptor UndeclaredConnection = Information(RuleIds.UndeclaredConnection, ZonesCategory);
    public static readonly DiagnosticDescriptor MissingMfa = Warning(RuleIds.MissingMfa, AccessCategory);
    public static readonly DiagnosticDescriptor AnonymousAccess = Warning(RuleIds.AnonymousAccess, AccessCategory);
    public static readonly DiagnosticDescriptor ForgedAccess = Warning(RuleIds.ForgedAccess, AccessCategory);
    public static readonly DiagnosticDescriptor InsecureConnection = Warning(RuleIds.InsecureConnection, AccessCategory);
    public static readonly DiagnosticDescriptor SensitiveSwitch = Warning(RuleIds.SensitiveSwitch, AccessCategory);
    public static readonly DiagnosticDescriptor Suppressed = Error(RuleIds.Suppressed, EnforcementCategory);

    /// <summary>The flow rules: the engine's verdict names one of them.</summary>
    public static readonly ImmutableDictionary<string, DiagnosticDescriptor> Flow = new[]
    {
        ForbiddenPair, MyNumberToInternet, MyNumberToOther, OtherToMyNumber, LgwanToInternet, InternetToLgwan,
        Removal, Disclosure, ExternalService, Implicit, Unfollowed,
    }.ToImmutableDictionary(d => d.Id, StringComparer.Ordinal);

    public static readonly ImmutableArray<DiagnosticDescriptor> All = Flow.Values
        .Concat(new[]
        {
            ModelLine, NotFullyAnalysed, UnzonedIndividualNumber, UnclassifiedType, OverfullContainer, RedactedNumber, ContradictoryZones,
            BrokenContract, HiddenZone, EscapingContent, ImpureFunction, UndeclaredAssembly, ForeignCall, ForeignReference, ForbiddenRoute, StaleReview, UndeclaredConnection,
            MissingMfa, AnonymousAccess, ForgedAccess, InsecureConnection, SensitiveSwitch, Suppressed,
        })
        .OrderBy(d => d.Id, StringComparer.Ordinal)
        .ToImmutableArray();

    private static DiagnosticDescriptor Warning(string id, string category) => Create(id, category, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Information(string id, string category) => Create(id, category, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Error(string id, string category) => Create(id, category, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Create(string id, string category, DiagnosticSeverity severity) =>
        new(id, Text(id, "Title"), Text(id, "Message"), category, severity, isEnabledByDefault: true,
            Text(id, "Description"), Pages + id + ".md");

    private static LocalizableResourceString Text(string id, string part) => new($"{id}_{part}", Messages.Manager, typeof(Messages));
}
