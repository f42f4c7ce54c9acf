namespace PolicyKit;

/// <summary>
/// A witness of a zone for type inference: <c>value.FlowTo(Zones.Lgwan)</c>. It holds nothing, and its default value is
/// as good as any other.
/// </summary>
/// <typeparam name="TZone">The zone.</typeparam>
public readonly struct At<TZone> where TZone : IZone;
