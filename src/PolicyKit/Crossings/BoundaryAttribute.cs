namespace PolicyKit;

/// <summary>Code that is the mouth of a route: in here the route's two zones may both be called. Flow rules still hold.</summary>
/// <param name="route">A type that implements <see cref="IRoute"/>.</param>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class BoundaryAttribute(Type route) : Attribute
{
    /// <summary>The route.</summary>
    public Type Route => route;
}
