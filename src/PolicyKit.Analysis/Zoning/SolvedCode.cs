using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Zoning;

/// <summary>What a solve has read of the code: nothing that it has not read can change what it found.</summary>
/// <param name="Members">Declarations of the bodies that were solved.</param>
/// <param name="Relevance">Says whether other code would have been read as well.</param>
/// <param name="HasReviews">Reviews are tied to bodies that were not solved too.</param>
internal sealed record SolvedCode(HashSet<SyntaxNode> Members, Relevance Relevance, bool HasReviews);
