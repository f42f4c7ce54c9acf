namespace PolicyKit;

/// <summary>A request to use a route was refused: it breaks a rule, or the organisation did not grant it.</summary>
public sealed class ApprovalRefusedException : PolicyRefusalException
{
    internal ApprovalRefusedException(string route, string message) : base(message) => Route = route;

    /// <summary>The route's id.</summary>
    public string Route { get; }
}
