namespace PolicyKit;

/// <summary>A choice that the policy leaves open to its author.</summary>
/// <remarks>The name says which way is stricter, so that an overlay may tighten it: <c>max-…</c> may only fall,
/// <c>min-…</c> may only rise, <c>require-…</c> may only become <c>true</c>, <c>allow-…</c> may only become <c>false</c>.
/// An overlay cannot change a parameter of another name.</remarks>
/// <param name="name">The name.</param>
/// <param name="value">The value; numbers in the invariant culture.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class PolicyParameterAttribute(string name, string value) : Attribute
{
    /// <summary>The name.</summary>
    public string Name => name;

    /// <summary>The value.</summary>
    public string Value => value;
}
