using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Findings;

/// <summary>A method that is not fully analysed (PK0002): its budget ran out, or (<paramref name="IsUnstructured"/>) its control flow is not to be seen.</summary>
public sealed record BudgetNote(Location Location, string Method, bool IsUnstructured = false);
