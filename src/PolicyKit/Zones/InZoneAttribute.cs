namespace PolicyKit;

/// <summary>Code: everything in this assembly, type or method runs in the zone. The nearest declaration wins.</summary>
/// <param name="zone">A type that implements <see cref="IZone"/>.</param>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class InZoneAttribute(Type zone) : Attribute
{
    /// <summary>The zone in which the code runs.</summary>
    public Type Zone => zone;
}
