namespace PolicyKit;

/// <summary>A certificate with which the policy's owner signs (approvals of waivers, packages).</summary>
/// <param name="sha256">The SHA-256 fingerprint, 64 hexadecimal digits.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class PolicyCertificateAttribute(string sha256) : Attribute
{
    /// <summary>The SHA-256 fingerprint, 64 hexadecimal digits.</summary>
    public string Sha256 => sha256;
}
