using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Baselines;

/// <summary>
/// What a finding is, without where its line is: the rule, the zones, the member it stands in, and the words of its statement. White space, comments and other lines may
/// change; another member, or a second such statement in the same member, is another finding. Computed from tokens alone, so that every version of the compiler agrees.
/// </summary>
internal static class Fingerprint
{
    private const int Length = 16;

    private static readonly string[] Told = [DiagnosticProperties.Zone, DiagnosticProperties.Target, DiagnosticProperties.Kind, DiagnosticProperties.Axis];

    /// <summary>Null for a finding that is in no source.</summary>
    public static string? Of(Diagnostic finding, CancellationToken cancellationToken)
    {
        if (finding.Location.SourceTree is not { } tree)
        {
            return null;
        }

        var span = finding.Location.SourceSpan;
        var node = tree.GetRoot(cancellationToken).FindNode(span, getInnermostNodeForTie: true);
        var member = Members.Around(node);
        var statement = StatementAround(node, member);
        var words = new StringBuilder(finding.Id);
        foreach (var key in Told)
        {
            words.Append('\n').Append(finding.Properties.TryGetValue(key, out var value) ? value : "");
        }

        words.Append('\n').Append(Members.NameOf(node));
        words.Append('\n').Append(statement is null ? "" : Words(statement));
        words.Append('\n').Append(statement is null ? 0 : Before(statement, member));
        words.Append('\n').Append(statement is null ? 0 : statement.DescendantTokens().TakeWhile(t => t.SpanStart < span.Start).Count());
        words.Append('\n').Append(string.Join(" ", node.DescendantTokens().Where(t => t.Span.Length > 0 && span.Contains(t.Span)).Select(t => t.Text)));
        using var hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(words.ToString())).Take(Length).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static SyntaxNode? StatementAround(SyntaxNode node, SyntaxNode? member)
    {
        for (var n = node; n is not null && n != member; n = n.Parent)
        {
            if (n is ExpressionStatementSyntax or ReturnStatementSyntax or LocalDeclarationStatementSyntax or ThrowStatementSyntax or YieldStatementSyntax
                or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or ConstructorInitializerSyntax or AttributeSyntax)
            {
                return n;
            }
        }

        return member is not null && node != member && node is ExpressionSyntax ? node : null;
    }

    // How many statements of the same words stand above it in the member.
    private static int Before(SyntaxNode statement, SyntaxNode? member)
    {
        var words = Words(statement);
        return (member ?? statement.SyntaxTree.GetRoot()).DescendantNodes()
            .Count(n => n.RawKind == statement.RawKind && n.SpanStart < statement.SpanStart && Words(n) == words);
    }

    private static string Words(SyntaxNode node) => string.Join(" ", node.DescendantTokens().Select(t => t.Text));
}
