namespace PolicyKit;

/// <summary>The terminals of this zone's programs have multi-factor sign-on of their own (the manifest carries the
/// evidence).</summary>
/// <param name="zone">A type that implements <see cref="IZone"/>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class TerminalMfaAttribute(Type zone) : Attribute
{
    /// <summary>The zone whose terminals have it.</summary>
    public Type Zone => zone;
}
