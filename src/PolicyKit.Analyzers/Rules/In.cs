using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Rules;

/// <summary>What the engine has to say about a stretch of source: findings, or notes.</summary>
internal delegate ImmutableArray<T> In<T>(SyntaxTree tree, TextSpan span, CancellationToken cancellationToken);
