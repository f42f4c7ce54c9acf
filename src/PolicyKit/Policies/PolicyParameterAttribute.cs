namespace PolicyKit;

/// <summary>A choice that the policy leaves open to its author.</summary>
/// <remarks>A word of the name, between hyphens, says which way is stricter, so that an overlay may tighten it: <c>max</c>
/// may only fall and <c>min</c> only rise; with <c>require</c> or <c>required</c> a list may only grow and a truth become
/// <c>true</c>; with <c>allow</c> or <c>allowed</c> a list may only shrink and a truth become <c>false</c>. An overlay cannot
/// change a parameter of another name.</remarks>
/// <param name="name">The name: <c>"max-waiver-days"</c>.</param>
/// <param name="value">The value: numbers in the invariant culture, entries of a list separated by <c>|</c>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class PolicyParameterAttribute(string name, string value) : Attribute
{
    /// <summary>The name.</summary>
    public string Name => name;

    /// <summary>The value.</summary>
    public string Value => value;
}
