using System.Reflection;

namespace PolicyKit;

/// <summary>
/// What is known of a route at run time, and what is wrong with it. Reading never throws: a route with an error is refused
/// where it is used.
/// </summary>
internal sealed class RouteFacts
{
    private RouteFacts(Type route)
    {
        Type = route;
        Attribute = route.GetCustomAttribute<ZoneRouteAttribute>(inherit: false);
        Id = Attribute?.Id ?? route.Name;
        for (var type = route.BaseType; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Declassification<,>))
            {
                LowersSecrecy = true;
            }
            else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Route<,>))
            {
                From = type.GetGenericArguments()[0];
                To = type.GetGenericArguments()[1];
            }
        }

        Accepted = [.. route.GetInterfaces()
            .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IAccepts<>))
            .Select(i => i.GetGenericArguments()[0])];
        Errors = [.. FindErrors()];
    }

    public Type Type { get; }

    public ZoneRouteAttribute? Attribute { get; }

    public string Id { get; }

    public Type? From { get; }

    public Type? To { get; }

    public bool LowersSecrecy { get; }

    /// <summary>The sanitising methods that the route accepts.</summary>
    public IReadOnlyList<Type> Accepted { get; }

    /// <summary>What makes the route unusable. Empty for a sound route.</summary>
    public IReadOnlyList<string> Errors { get; }

    public static RouteFacts Read(Type route) => new(route);

    private IEnumerable<string> FindErrors()
    {
        if (From is null || To is null)
        {
            yield return $"'{Type}' is not a route: derive it from Route<TFrom, TTo> or Declassification<TFrom, TTo>.";
            yield break;
        }

        if (Attribute is null || string.IsNullOrWhiteSpace(Attribute.Id))
        {
            yield return $"The route '{Type}' has no id: write [ZoneRoute(\"id\", Clause = \"…\")] on it.";
            yield break;
        }

        var from = ZoneFacts.Read(From);
        var to = ZoneFacts.Read(To);
        if (from.Attribute is null || to.Attribute is null)
        {
            yield return ZoneFacts.NotAZone(from.Attribute is null ? From : To);
            yield break;
        }

        if ((from.Attribute.Isolated || to.Attribute.Isolated) && string.IsNullOrWhiteSpace(Attribute.LegalBasis))
        {
            yield return $"[ZoneRoute(\"{Id}\")] leads to or from an isolated zone: set its LegalBasis to the law that allows it.";
        }

        if (!LowersSecrecy && from.Attribute.Secrecy > to.Attribute.Secrecy)
        {
            yield return $"[ZoneRoute(\"{Id}\")] leads to a zone that may know less: derive '{Type.Name}' from Declassification<{From.Name}, {To.Name}>.";
        }

        if (Accepted.Count == 0 && from.Attribute.Trust < to.Attribute.Trust)
        {
            yield return $"[ZoneRoute(\"{Id}\")] leads to a more trusted zone and accepts no sanitisation: implement IAccepts<…> on '{Type.Name}'.";
        }

        if (Attribute.MaxDays <= 0)
        {
            yield return $"[ZoneRoute(\"{Id}\")] allows no day: set its MaxDays to 1 or more.";
        }

        if (Attribute.Ceiling is Confidentiality.Unclassified or > Confidentiality.Level1)
        {
            yield return $"[ZoneRoute(\"{Id}\")] has no ceiling: set its Ceiling to the strictest level that may cross.";
        }

        foreach (var purpose in Attribute.Purposes ?? [])
        {
            if (purpose is null || !typeof(IPurpose).IsAssignableFrom(purpose) || PurposeFacts.Read(purpose) is null)
            {
                yield return $"[ZoneRoute(\"{Id}\")] names '{purpose}' among its Purposes, which is none: implement IPurpose and write [Purpose(\"id\", \"legal basis\")] on it.";
            }
        }
    }
}

/// <summary>The facts of <typeparamref name="TRoute"/>, read once.</summary>
internal static class RouteFacts<TRoute> where TRoute : IRoute
{
    public static readonly RouteFacts Value = RouteFacts.Read(typeof(TRoute));
}
