using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Enforcement;

/// <summary>Which suppressions a build may have: those that a waiver covers which the policy allows and which has not run out.</summary>
internal sealed class Judgement(Compilation compilation, PolicyInfo policy, ImmutableArray<Waiver> waivers, DateTime? asOf)
{
    private readonly ImmutableHashSet<string> _waivable = WaivableRules(compilation);

    /// <summary>The waiver that covers the suppression, or null.</summary>
    public Waiver? Granted(Suppression suppression) =>
        suppression.Rule is { } rule && _waivable.Contains(rule)
            ? About(suppression).FirstOrDefault(w => asOf is { } day && day <= w.Until)
            : null;

    /// <summary>What is wrong with a suppression that nothing covers.</summary>
    public Diagnostic Describe(Suppression suppression) => Diagnostic.Create(
        Descriptors.Suppressed, Location.None,
        suppression.By, suppression.Rule ?? (object)new Phrase("PK9001_AllRules"), ClausePhrases.Of(policy, RuleIds.Suppressed), Why(suppression));

    private Phrase Why(Suppression suppression)
    {
        if (suppression.Rule is null)
        {
            return new Phrase("PK9001_NameTheRule");
        }

        if (!_waivable.Contains(suppression.Rule))
        {
            return new Phrase("PK9001_NeverWaived", suppression.Rule);
        }

        return About(suppression).LastOrDefault() is not { } about ? new Phrase("PK9001_Ask")
            : asOf is null ? new Phrase("PK9001_NoDay")
            : new Phrase("PK9001_Expired", about.Id, about.Until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    private IEnumerable<Waiver> About(Suppression suppression) =>
        waivers.Where(w => w.Covers(suppression, compilation.AssemblyName ?? "")).OrderBy(w => w.Until);

    // Of every policy in sight: a rule that one of them does not let go stays.
    private static ImmutableHashSet<string> WaivableRules(Compilation compilation)
    {
        var rules = compilation.SourceModule.ReferencedAssemblySymbols.Append(compilation.Assembly)
            .Where(a => SymbolNames.Attribute(a, KnownNames.Policy) is not null)
            .SelectMany(a => a.GetAttributes().Where(x => SymbolNames.Is(x.AttributeClass, KnownNames.RuleClause)))
            .Select(a => (Rule: a.ConstructorArguments.FirstOrDefault().Value as string ?? "", IsWaivable: a.NamedArguments.Any(n => n is { Key: "Waivable", Value.Value: true })))
            .ToLookup(r => r.Rule, r => r.IsWaivable, StringComparer.OrdinalIgnoreCase);
        return rules.Where(r => r.All(waivable => waivable)).Select(r => r.Key).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
