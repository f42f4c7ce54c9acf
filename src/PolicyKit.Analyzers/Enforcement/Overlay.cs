using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Enforcement;

/// <summary>
/// The overlay that a compilation makes, beside the policy that it extends. The library refuses the same things when it reads the two assemblies; here
/// they are read as symbols, before there is an assembly, and a test holds the two against each other.
/// </summary>
internal sealed class Overlay
{
    private readonly AttributeData _edition;
    private readonly string _extends;
    private readonly DeclaredPolicy _own;
    private readonly DeclaredPolicy? _base;

    private Overlay(AttributeData edition, string extends, DeclaredPolicy own, DeclaredPolicy? below) =>
        (_edition, _extends, _own, _base) = (edition, extends, own, below);

    /// <summary>The overlay; null if the compilation makes none.</summary>
    public static Overlay? In(Compilation compilation)
    {
        if (!Analysis.FlowSession.UsesPolicyKit(compilation)
            || SymbolNames.Attribute(compilation.Assembly, KnownNames.Policy) is not { } edition || DeclaredPolicy.Text(edition, "Extends") is not { } extends)
        {
            return null;
        }

        var below = compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(assembly =>
            SymbolNames.Attribute(assembly, KnownNames.Policy) is { ConstructorArguments: [{ Value: string id }, ..] } policy
            && id == extends && DeclaredPolicy.Text(policy, "Extends") is null);
        return new Overlay(edition, extends, new DeclaredPolicy(compilation.Assembly), below is null ? null : new DeclaredPolicy(below));
    }

    public IEnumerable<Loosening> Loosenings() => _base is not { } policy
        ? [Of(_edition, "PK9207_NoBase")]
        : Types(policy).Concat(Clauses(policy)).Concat(Rules(policy)).Concat(Parameters(policy)).Concat(Hosts(policy)).Concat(Certificates(policy));

    private IEnumerable<Loosening> Types(DeclaredPolicy policy)
    {
        foreach (var (route, id) in _own.Routes)
        {
            yield return Of(route, "PK9207_Route", id);
        }

        foreach (var (zone, id) in _own.OwnZones.Where(own => policy.ZoneIds.Contains(own.Id)))
        {
            yield return Of(zone, "PK9207_Zone", id);
        }
    }

    private IEnumerable<Loosening> Clauses(DeclaredPolicy policy) =>
        _own.Clauses.Where(own => policy.Clauses.Any(clause => clause.Name == own.Name)).Select(own => Of(own.Attribute, "PK9207_Clause", own.Name));

    private IEnumerable<Loosening> Rules(DeclaredPolicy policy)
    {
        foreach (var (attribute, rule, clause) in _own.Rules)
        {
            if (policy.Rules.FirstOrDefault(known => known.Name == rule) is not { Attribute: not null } before)
            {
                continue;
            }

            if (clause != before.Value)
            {
                yield return Of(attribute, "PK9207_RuleMoved", rule, before.Value);
            }

            if (DeclaredPolicy.Flag(attribute, "Waivable") && !DeclaredPolicy.Flag(before.Attribute, "Waivable"))
            {
                yield return Of(attribute, "PK9207_RuleWaivable", rule);
            }
        }
    }

    private IEnumerable<Loosening> Parameters(DeclaredPolicy policy)
    {
        foreach (var (attribute, name, value) in _own.Parameters)
        {
            if (policy.Parameters.FirstOrDefault(known => known.Name == name) is { Attribute: not null } before
                && PolicyParameters.LimitBrokenBy(name, before.Value, value) is { } limit)
            {
                yield return Of(attribute, "PK9207_Parameter", name, value, before.Value, new Phrase("PK9207_" + limit));
            }
        }
    }

    private IEnumerable<Loosening> Hosts(DeclaredPolicy policy)
    {
        foreach (var (attribute, pattern, zone) in _own.Hosts)
        {
            // A host that the pattern covers stands for all of them.
            if (policy.ZoneOfHost(pattern.Replace("*", "any")) is { } known && !SymbolEqualityComparer.Default.Equals(known, zone))
            {
                yield return Of(attribute, "PK9207_Host", pattern, known.Name);
            }
        }
    }

    private IEnumerable<Loosening> Certificates(DeclaredPolicy policy) => _own.Certificates
        .Where(own => !policy.Certificates.Any(known => known.Name.Equals(own.Name, StringComparison.OrdinalIgnoreCase)))
        .Select(own => Of(own.Attribute, "PK9207_Certificate", own.Name));

    private Loosening Of(AttributeData attribute, string key, params object[] arguments) =>
        new(attribute.ApplicationSyntaxReference, new Phrase(key, [_extends, .. arguments]));
}
