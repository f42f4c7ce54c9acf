namespace PolicyKit;

/// <summary>
/// The approved way out of a zone that forbids removal: a printer, a file on an approved medium. An organisation
/// implements it where the request is decided and recorded.
/// </summary>
/// <typeparam name="TZone">The zone.</typeparam>
public interface IApprovedOutput<TZone> where TZone : IZone
{
    /// <summary>Writes the value to the destination, or throws and writes nothing.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="request">Who takes what where, and why.</param>
    /// <param name="ct">Cancels.</param>
    ValueTask WriteAsync<T>(Zoned<TZone, T> value, OutputRequest request, CancellationToken ct = default);
}
