using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Flow;

namespace PolicyKit.Analysis.Zoning;

/// <summary>What a solve has read of the code: nothing that it has not read can change what it found. Used by one thread at a time.</summary>
/// <param name="solver">The solver, done.</param>
/// <param name="members">Declarations of the bodies that were solved.</param>
/// <param name="relevance">Says whether other code would have been read as well.</param>
internal sealed class SolvedCode(Solver solver, IReadOnlyDictionary<SyntaxNode, List<MethodState>> members, Relevance relevance)
{
    private readonly BodyExchange _exchange = new(solver);

    public Solver Solver => solver;

    /// <summary>Reviews are tied to bodies that were not solved too.</summary>
    public bool HasReviews => solver.HasReviews;

    public bool HasRead(SyntaxNode member) => members.ContainsKey(member);

    /// <summary>True if code that was bound in the place of other code mentions anything that was ever sought.</summary>
    public bool WouldRead(SyntaxNode code, SemanticModel model, CancellationToken ct) => relevance.IsMentionedIn(code, model, ct);

    /// <summary>
    /// Solves code in the place of that of a member which was solved. True if that changes nothing elsewhere: what was found there holds, and what is found in the member is what is in the new code.
    /// Else, or if it is broken off, nothing here is of use any more.
    /// </summary>
    public bool TryReplace(Replacement member, (SyntaxNode Was, SyntaxNode Code, SemanticModel Model) bound, CancellationToken ct)
    {
        solver.Cancellation = ct;
        var operation = bound.Model.GetOperation(bound.Code, ct);
        while (operation?.Parent is { } parent) operation = parent;
        if (MethodBody.GraphOf(operation, ct) is not { } now) return false;
        Restore(member.Before);
        var replaced = members[member.Before].SelectMany(static s => s.Body!.Graphs, static (state, graph) => (State: state, Graph: graph))
            .Where(g => g.Graph.OriginalOperation.Syntax is var syntax && syntax.SyntaxTree == bound.Was.SyntaxTree && syntax.Span.Contains(bound.Was.Span)).ToList();
        return replaced is [var only] && _exchange.TryReplace(only.State, only.Graph, now, member, bound.Was);
    }

    /// <summary>The member has its own code again.</summary>
    public void Restore(SyntaxNode member) => _exchange.RestoreAll(members[member]);
}
