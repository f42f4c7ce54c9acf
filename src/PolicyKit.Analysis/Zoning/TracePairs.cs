using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Languages;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Compares ways through a body with ways through the code that is in its place. INVARIANT: a way that comes back into the body from others, through the code of before,
/// is never the same: what it brings may have its beginning in what is no longer there.
/// </summary>
/// <param name="by">The declaration in the place of another one.</param>
/// <param name="exchanged">The part of the old declaration that was bound anew: its body. The rest of its text is the same, and what was found there stands.</param>
internal sealed class TracePairs(Replacement by, SyntaxNode exchanged)
{
    private readonly HashSet<(Trace, Trace)> _same = [];
    private readonly HashSet<Trace> _free = [];
    private readonly Language _language = Language.Of(by.Before);

    public bool AreSame(Value before, Value now) => AreSame(before.Label, now.Label) && AreSame(before.Channel, now.Channel);

    public bool AreSame(Label before, Label now)
    {
        if (before.Entries.Length != now.Entries.Length) return false;
        for (var i = 0; i < before.Entries.Length; i++) if (!AreSame(before.Entries[i].Trace, now.Entries[i].Trace)) return false;
        return true;
    }

    public bool AreSame(Trace? before, Trace? now)
    {
        for (; before is not null && now is not null; (before, now) = (before.Previous, now.Previous))
        {
            if (ReferenceEquals(before, now)) return IsFree(now);
            if (!_same.Add((before, now))) return true;
            if (before.Kind != now.Kind || before.Name != now.Name || !Equals(Place(before.Node), Before(now.Node)) || !AreSame(before.Inner, now.Inner)) return false;
        }
        return before is null && now is null;
    }

    /// <summary>True if no step of the way stands in the code of before.</summary>
    public bool IsFree(Trace? trace)
    {
        for (; trace is not null; trace = trace.Previous)
        {
            if (!_free.Add(trace)) return true;
            if (IsGone(trace.Node) || !IsFree(trace.Inner)) return false;
        }
        return true;
    }

    /// <summary>Where a node of the new code stood; null if it did not; and no place of any other if it stands in the code of before.</summary>
    public object? Before(SyntaxNode? now) =>
        now is null ? Nowhere
        : now.SyntaxTree == by.After.SyntaxTree && by.After.Span.Contains(now.Span) ? by.Then(now.Span) is { } then ? (by.Before.SyntaxTree, then) : null
        : IsGone(now) ? null : Place(now);

    /// <summary>Where a node stands; no place if there is none.</summary>
    public static object Place(SyntaxNode? node) => node is null ? Nowhere : (node.SyntaxTree, node.Span);

    private const string Nowhere = "nowhere";

    // Functions inside are not exchanged: their text is the same.
    private bool IsGone(SyntaxNode? node) =>
        node is not null && node.SyntaxTree == exchanged.SyntaxTree && exchanged.Span.Contains(node.Span) && !node.AncestorsAndSelf().TakeWhile(a => a != by.Before).Any(_language.IsNestedFunction);
}
