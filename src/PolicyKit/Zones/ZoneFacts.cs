using System.Reflection;

namespace PolicyKit;

/// <summary>What is known of a zone at run time. Reading never throws: a type that is no zone has no attribute.</summary>
internal sealed class ZoneFacts
{
    private ZoneFacts(Type type, ZoneAttribute? attribute)
    {
        Attribute = attribute;
        Id = attribute?.Id ?? type.Name;
        Label = attribute is null ? ZoneLabel.Top : ZoneLabel.Of(type, attribute);
    }

    public ZoneAttribute? Attribute { get; }

    public string Id { get; }

    // INVARIANT: a type without facts is labelled Top, hence flows nowhere.
    public ZoneLabel Label { get; }

    // An attribute of a base class is not the subclass's own: every zone states its facts itself.
    public static ZoneFacts Read(Type zone) => new(zone, zone.GetCustomAttribute<ZoneAttribute>(inherit: false));

    public static string NotAZone(Type type) =>
        $"'{type}' is not a zone: it has no [Zone] attribute. Write [Zone(\"id\", secrecy: …, trust: …)] on it.";
}

/// <summary>The facts of <typeparamref name="TZone"/>, read once.</summary>
internal static class ZoneFacts<TZone> where TZone : IZone
{
    public static readonly ZoneFacts Value = ZoneFacts.Read(typeof(TZone));
}
