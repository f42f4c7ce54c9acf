namespace PolicyKit.Analyzers.Enforcement;

/// <summary>One thing that keeps a rule from being reported, or from failing the build.</summary>
/// <param name="Rule">The rule that is kept quiet; null for all of them.</param>
/// <param name="By">What does it, as it is written: <c>#pragma warning disable</c>, <c>NoWarn</c>.</param>
/// <param name="Path">The file in which it acts; null for the whole project.</param>
/// <param name="Line">The line where it is written, from 1; 0 where it has none in the source.</param>
internal sealed record Suppression(string? Rule, string By, string? Path, int Line);
