namespace PolicyKit;

/// <summary>Data did not cross: the approval has expired or is spent, or the data is too important for the route.</summary>
public sealed class CrossingRefusedException : PolicyRefusalException
{
    internal CrossingRefusedException(string route, string message) : base(message) => Route = route;

    /// <summary>The route's id.</summary>
    public string Route { get; }
}
