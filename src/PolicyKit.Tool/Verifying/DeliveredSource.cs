namespace PolicyKit.Tool.Verifying;

/// <summary>The source that was delivered with a bundle, as it lies on the municipality's machine.</summary>
/// <param name="Folder">The folder in which the vendor's manifest lay.</param>
/// <param name="References">Folders in which assemblies may be found that the bundle does not carry.</param>
/// <param name="Policy">The municipality's own copies of the library and the policy.</param>
/// <param name="Binaries">The folder of the delivered binaries; null to go no further than V3.</param>
internal sealed record DeliveredSource(string Folder, IReadOnlyList<string> References, IReadOnlyList<byte[]> Policy, string? Binaries);
