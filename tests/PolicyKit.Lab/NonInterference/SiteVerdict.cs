using System.Collections.Immutable;

namespace PolicyKit.Lab.NonInterference;

/// <summary>What the runs and the engine say of one place where a program sends something: the line of the site and the line of the call in it.</summary>
internal sealed record SiteVerdict(int At, int Line, bool Differs, bool CountsDiffer, bool IsExplicit, bool IsImplicit, ImmutableArray<string> Constructs);
