namespace PolicyKit;

/// <summary>
/// A function over data of a zone failed. The original exception is dropped, text and all: exception texts often quote
/// the data.
/// </summary>
/// <param name="zone">The zone's id.</param>
public sealed class ZonedComputationException(string zone) : Exception($"A computation on {zone}-zone data failed.")
{
    /// <summary>The zone's id.</summary>
    public string Zone => zone;
}
