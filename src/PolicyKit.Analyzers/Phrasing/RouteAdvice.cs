using System.Collections.Immutable;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analyzers.Phrasing;

/// <summary>What to do about a forbidden pair of zones: the legal routes with what they accept, or that there is none.</summary>
internal static class RouteAdvice
{
    public static Phrase For(PolicyInfo policy, ZoneInfo from, ZoneInfo? to)
    {
        var routes = to is null ? ImmutableArray<RouteInfo>.Empty : policy.RoutesBetween(from, to);
        return routes.IsEmpty
            ? new Phrase("Advice_NoRoute")
            : routes.Select(Of).Aggregate((all, next) => new Phrase("Sentences", all, next));
    }

    private static Phrase Of(RouteInfo route)
    {
        var witness = ZoneNames.WitnessOf(route.To);
        if (route.IsDeclassification)
        {
            var ceiling = route.Ceiling > 0 && route.Ceiling < ClassificationNames.Confidentiality.Length ? ClassificationNames.Confidentiality[route.Ceiling] : ClassificationNames.Confidentiality[1];
            return route.Accepts.IsEmpty
                ? new Phrase("Advice_Declassify", route.Id, ceiling, witness)
                : new Phrase("Advice_DeclassifySanitised", route.Id, ceiling, witness, OneOf(route.Accepts));
        }

        return route.Accepts.IsEmpty
            ? new Phrase("Advice_CrossWithoutMethod", route.Id)
            : new Phrase("Advice_Cross", route.Id, OneOf(route.Accepts), witness);
    }

    private static object OneOf(ImmutableArray<string> methods) =>
        methods.Select(ShortName).Aggregate((object all, object next) => new Phrase("Or", all, next));

    private static object ShortName(string method) => method.Substring(method.LastIndexOfAny(['.', '+']) + 1);
}
