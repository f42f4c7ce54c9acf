using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analysis.Flow;

/// <summary>
/// A declaration in the place of another one. What both begin with and what both end with stands where it stood; what is between was exchanged and has no place of before. Immutable.
/// </summary>
internal sealed class Replacement
{
    private readonly int _prefix;
    private readonly int _suffix;

    public Replacement(SyntaxNode before, SyntaxNode after)
    {
        (Before, After) = (before, after);
        var (old, now) = (before.ToString(), after.ToString());
        IsSame = old == now;
        var shorter = Math.Min(old.Length, now.Length);
        while (_prefix < shorter && old[_prefix] == now[_prefix]) _prefix++;
        while (_suffix < shorter - _prefix && old[old.Length - 1 - _suffix] == now[now.Length - 1 - _suffix]) _suffix++;
    }

    public SyntaxNode Before { get; }

    public SyntaxNode After { get; }

    /// <summary>The text is the same.</summary>
    public bool IsSame { get; }

    /// <summary>Where a piece of the old text stands now, wholly before or wholly after what was exchanged; else null.</summary>
    public TextSpan? Now(TextSpan old) => Moved(old, Before.Span, After.Span);

    /// <summary>Where a piece of the new text stood; null if it, or part of it, is new.</summary>
    public TextSpan? Then(TextSpan now) => Moved(now, After.Span, Before.Span);

    private TextSpan? Moved(TextSpan span, TextSpan from, TextSpan to) =>
        span.End <= from.Start + _prefix ? new TextSpan(span.Start - from.Start + to.Start, span.Length)
        : span.Start >= from.End - _suffix ? new TextSpan(span.Start - from.End + to.End, span.Length) : null;
}
