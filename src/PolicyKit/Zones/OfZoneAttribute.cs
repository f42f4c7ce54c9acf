namespace PolicyKit;

/// <summary>Data: what is read here belongs to the zone; what is written here arrives in the zone.</summary>
/// <remarks>On a positional record parameter or a primary-constructor parameter it holds for the property or the captured
/// state made from it too.</remarks>
/// <param name="zone">A type that implements <see cref="IZone"/>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Method)]
public sealed class OfZoneAttribute(Type zone) : Attribute
{
    /// <summary>The zone to which the data belongs.</summary>
    public Type Zone => zone;
}
