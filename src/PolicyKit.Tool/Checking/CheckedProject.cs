namespace PolicyKit.Tool.Checking;

/// <summary>A project that was analysed.</summary>
/// <param name="Name">Its name.</param>
/// <param name="File">Its project file, relative to the root; null for loose sources and binaries.</param>
/// <param name="Files">How many source files it has.</param>
/// <param name="ZonesInSight">Whether a zone can be met in it.</param>
/// <param name="HasAnalyzers">Whether its own build runs PolicyKit's analyzers; null where there is no build.</param>
/// <param name="Policy">The policy in force for it; null where no zone is in sight.</param>
/// <param name="Language">The name of its language.</param>
internal sealed record CheckedProject(string Name, string? File, int Files, bool ZonesInSight, bool? HasAnalyzers, string? Policy, string Language);
