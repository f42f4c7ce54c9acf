namespace PolicyKit.Tool.Policies;

/// <summary>By what a policy package was verified before anything of it was read.</summary>
/// <param name="Package">The SHA-256 of the package file.</param>
/// <param name="Certificate">The SHA-256 of the certificate by which it is signed.</param>
internal sealed record PolicySignature(string Package, string Certificate);
