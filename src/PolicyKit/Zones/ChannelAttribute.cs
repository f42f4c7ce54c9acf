namespace PolicyKit;

/// <summary>Connection: what is sent through this client, stream or context arrives in the zone; what is received through
/// it belongs to the zone.</summary>
/// <param name="zone">A type that implements <see cref="IZone"/>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Method)]
public sealed class ChannelAttribute(Type zone) : Attribute
{
    /// <summary>The zone in which the channel ends.</summary>
    public Type Zone => zone;
}
