using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Enforcement;

/// <summary>One declaration by which an overlay would loosen the policy that it extends.</summary>
/// <param name="Declaration">The attribute; null where it is not in the source.</param>
/// <param name="Why">What the policy says, and what to do.</param>
internal sealed record Loosening(SyntaxReference? Declaration, Phrase Why);
