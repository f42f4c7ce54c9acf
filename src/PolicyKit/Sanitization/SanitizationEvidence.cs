namespace PolicyKit;

/// <summary>What sanitised a value, and when. Immutable and thread-safe; compared by its parts.</summary>
/// <param name="Method">The name of the method's type: <c>TextOnly</c>.</param>
/// <param name="Tool">What sanitised.</param>
/// <param name="ToolVersion">Its version.</param>
/// <param name="InputSha256">The SHA-256 of the input in lower-case hexadecimal. Empty when the input has no canonical
/// bytes, and for data of an isolated zone: a hash of an individual number is still an individual number.</param>
/// <param name="OutputSha256">The SHA-256 of the output; empty in the same cases.</param>
/// <param name="At">When.</param>
public sealed record SanitizationEvidence(string Method, string Tool, string ToolVersion, string InputSha256, string OutputSha256, DateTimeOffset At);
