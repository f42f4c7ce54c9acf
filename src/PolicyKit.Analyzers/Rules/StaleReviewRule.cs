using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// PK3005: a <c>[ReviewedCrossing]</c> that does not stand for a review of the code as it is: nobody signed it, the method or what it calls has changed since, or the
/// approval names no day on which it ends. Reported at the attribute; the flow rules judge such a method as if it had none.
/// </summary>
internal sealed class StaleReviewRule : IRule
{
    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(StringComparer.Ordinal, "ReviewedCrossing", "ReviewedCrossingAttribute");

    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context) => context.OnNames(Names, (action, name) =>
    {
        if (name.FirstAncestorOrSelf<AttributeSyntax>() is not { Parent.Parent: { } member } attribute
            || action.SemanticModel.GetDeclaredSymbol(member, action.CancellationToken) is not IMethodSymbol method
            || SymbolNames.Attribute(method, KnownNames.ReviewedCrossing) is not { ConstructorArguments: [{ Value: INamedTypeSymbol route }, _, { Value: var reviewer }, { Value: var hash }] } review)
        {
            return;
        }

        foreach (var (what, advice, properties) in WrongWith(review, reviewer as string, hash as string, method, action))
        {
            action.ReportDiagnostic(context.Describe(
                Descriptors.StaleReview, attribute.GetLocation(), properties,
                SymbolNames.Short(method), route.Name, what, context.ClauseOf(Descriptors.StaleReview), advice));
        }
    });

    private static IEnumerable<(Phrase What, Phrase Advice, ImmutableDictionary<string, string?> Properties)> WrongWith(
        AttributeData review, string? reviewer, string? hash, IMethodSymbol method, NodeContext action)
    {
        var none = ImmutableDictionary<string, string?>.Empty;
        var now = BodyHash.Of(method, action.Compilation, action.CancellationToken);
        if (hash != now)
        {
            yield return (new Phrase("PK3005_Changed"), new Phrase("PK3005_Changed_Advice"), none.Add(DiagnosticProperties.Hash, now));
        }
        else if (string.IsNullOrWhiteSpace(reviewer))
        {
            yield return (new Phrase("PK3005_NotReviewed"), new Phrase("PK3005_NotReviewed_Advice"), none);
        }

        if (!HasExpiry(review))
        {
            yield return (new Phrase("PK3005_NoExpiry"), new Phrase("PK3005_NoExpiry_Advice"), none);
        }
    }

    private static bool HasExpiry(AttributeData review) =>
        review.NamedArguments.FirstOrDefault(static a => a.Key == "ExpiresOn").Value is { IsNull: false, Value: string day }
        && DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
