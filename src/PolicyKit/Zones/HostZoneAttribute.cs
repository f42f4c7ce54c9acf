namespace PolicyKit;

/// <summary>
/// The hosts of a zone, declared by a policy or an application. Used for constant addresses at compile time and by
/// handlers at run time (see <see cref="PolicyCatalog.TryFindZoneOfHost"/>).
/// </summary>
/// <param name="hostPattern">A host name, or <c>*.</c> and a domain: <c>"*.lgwan.jp"</c> is every host below
/// <c>lgwan.jp</c>, not <c>lgwan.jp</c> itself. Upper and lower case are the same. No scheme, port or path.</param>
/// <param name="zone">A type that implements <see cref="IZone"/>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class HostZoneAttribute(string hostPattern, Type zone) : Attribute
{
    /// <summary>A host name, or <c>*.</c> and a domain.</summary>
    public string HostPattern => hostPattern;

    /// <summary>The zone in which the hosts are.</summary>
    public Type Zone => zone;
}
