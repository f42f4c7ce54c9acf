namespace PolicyKit.Tool.Checking;

/// <summary>One step of a path: what happens to the value, and where; without a place if it happens in another assembly.</summary>
internal sealed record PathStep(Common.Bilingual Text, SourceSpot? Spot);
