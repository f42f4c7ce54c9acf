using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;
using PolicyKit.Analysis.Flow;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// PK3005: a <c>[ReviewedCrossing]</c> that does not stand for a review of the code as it is: nobody signed it, the method or what it calls has changed since, or the
/// approval names no day on which it ends. Reported at the attribute; the flow rules judge such a method as if it had none.
/// </summary>
internal sealed class StaleReviewRule : IRule
{
    private static readonly Mentions Names = new(["ReviewedCrossing", "ReviewedCrossingAttribute"]);

    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context) => context.OnNodes((tree, cancellation) => Names.MayBeIn(tree, cancellation) ? Names.In(tree, cancellation).Select(static t => t.Parent).OfType<SyntaxNode>() : [], action =>
    {
        if (MethodOver(action) is not { } method
            || SymbolNames.Attribute(method, KnownNames.ReviewedCrossing) is not { ConstructorArguments: [{ Value: INamedTypeSymbol route }, _, { Value: var reviewer }, { Value: var hash }], ApplicationSyntaxReference: { } place } review
            || place.SyntaxTree != action.Node.SyntaxTree || !place.Span.Contains(action.Node.Span))
        {
            return;
        }

        foreach (var (what, advice, properties) in WrongWith(review, reviewer as string, hash as string, method, action))
        {
            action.ReportDiagnostic(context.Describe(
                Descriptors.StaleReview, Location.Create(place.SyntaxTree, place.Span), properties,
                SymbolNames.Short(method), route.Name, what, context.ClauseOf(Descriptors.StaleReview), advice));
        }
    });

    private static IMethodSymbol? MethodOver(NodeContext action)
    {
        foreach (var node in action.Node.Ancestors())
        {
            if (action.SemanticModel.GetDeclaredSymbol(node, action.CancellationToken) is { } declared)
            {
                return declared as IMethodSymbol;
            }
        }

        return null;
    }

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
