using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Catalog;

/// <summary>A model line that is not right: where, what was expected, and the nearest member name if there is one. Becomes PK0001.</summary>
public sealed record ModelError(Location Location, string Message, string? Nearest);
