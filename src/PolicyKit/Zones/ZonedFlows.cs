namespace PolicyKit;

/// <summary>How values enter zones, and how they go from one to another.</summary>
public static partial class Zoned
{
    /// <summary>Puts a plain value into a zone.</summary>
    /// <typeparam name="TZone">The zone.</typeparam>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="zone">The zone to which the value belongs: <c>Zones.Lgwan</c>.</param>
    /// <param name="value">The value.</param>
    /// <param name="classification">How important it is; <c>default</c> is unclassified, the strictest.</param>
    public static Zoned<TZone, T> Enter<TZone, T>(At<TZone> zone, T value, Classification classification) where TZone : IZone =>
        new(value, classification);

    /// <summary>Takes a value unaided to a zone to which the lattice lets it flow.</summary>
    /// <typeparam name="TFrom">The zone that it comes from.</typeparam>
    /// <typeparam name="TTo">The zone that it goes to.</typeparam>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="to">The zone that it goes to.</param>
    /// <exception cref="InvalidOperationException">The zones declare the flow, and their numbers forbid it.</exception>
    public static Zoned<TTo, T> FlowTo<TFrom, TTo, T>(this Zoned<TFrom, T> value, At<TTo> to) where TFrom : IZone, IFlowsTo<TTo> where TTo : IZone
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }

        return ZoneLabel.Of<TFrom>().FlowsTo(ZoneLabel.Of<TTo>())
            ? value.MoveTo<TTo>()
            : throw new InvalidOperationException(
                $"'{typeof(TFrom).Name}' implements IFlowsTo<{typeof(TTo).Name}>, but the lattice forbids that flow: remove the interface, or declare a route.");
    }
}
