namespace PolicyKit;

/// <summary>Makes the assembly a policy: zones, routes, purposes and clauses.</summary>
/// <param name="id">A short name of the policy: <c>"hanamaki"</c>.</param>
/// <param name="version">The edition, as the municipality counts it.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class PolicyAttribute(string id, string version) : Attribute
{
    /// <summary>A short name of the policy.</summary>
    public string Id => id;

    /// <summary>The edition, as the municipality counts it.</summary>
    public string Version => version;

    /// <summary>The number of the edition; each one has a higher number than those before. Default: 0.</summary>
    public int Sequence { get; set; }

    /// <summary>The name in Japanese. Default: none.</summary>
    public string? NameJa { get; set; }

    /// <summary>The first day in force, <c>yyyy-MM-dd</c>. Default: none stated.</summary>
    public string? InForceFrom { get; set; }

    /// <summary>The version that this one replaces. Default: none.</summary>
    public string? Supersedes { get; set; }

    /// <summary>The guideline on which the policy is based. Default: none stated.</summary>
    public string? BasedOn { get; set; }

    /// <summary>The id of the base policy: this assembly is an overlay, which may only tighten, and not a second policy.
    /// Default: none, a policy of its own.</summary>
    public string? Extends { get; set; }

    /// <summary>Who may read it: <c>"public"</c>, or <c>"municipality"</c> (confidential). Default: none stated.</summary>
    public string? Audience { get; set; }

    /// <summary>The least version of the tools that understands the policy. Default: any.</summary>
    public string? MinimumToolVersion { get; set; }

    /// <summary>The SHA-256 of the published text, in hexadecimal. Default: none.</summary>
    public string? DocumentSha256 { get; set; }
}
