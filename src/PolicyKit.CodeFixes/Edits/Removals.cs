namespace PolicyKit.CodeFixes.Edits;

/// <summary>Takes a call or an assignment out of the code around it, where what remains is still a program.</summary>
internal static class Removals
{
    /// <summary>A call in the middle or at the end of a chain is left out of it; what is a statement goes as a whole. Null where neither is possible.</summary>
    public static TextChange? Of(SyntaxNode callOrAssignment, FixedFile file)
    {
        if (callOrAssignment is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } receiver } } call
            && (receiver is InvocationExpressionSyntax || call.Parent is not ExpressionStatementSyntax)
            && SymbolEqualityComparer.Default.Equals(file.Model.GetTypeInfo(call).Type, file.Model.GetTypeInfo(receiver).Type)
            && (receiver is InvocationExpressionSyntax || call.Parent is MemberAccessExpressionSyntax or ArgumentSyntax or EqualsValueClauseSyntax))
        {
            var span = TextSpan.FromBounds(receiver.Span.End, call.Span.End);
            return Declarations.HasComment(call, span) ? null : new TextChange(span, "");
        }

        return callOrAssignment.Parent is ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement ? OfStatement(statement, file.Text) : null;
    }

    private static TextChange? OfStatement(StatementSyntax statement, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(statement.SpanStart);
        var last = text.Lines.GetLineFromPosition(statement.Span.End);
        var isAlone = text.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart)).Trim().Length == 0
            && text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)).Trim().Length == 0;
        if (isAlone)
        {
            return new TextChange(TextSpan.FromBounds(line.Start, last.EndIncludingLineBreak), "");
        }

        // What stands beside it stays: other statements, and a comment.
        var end = statement.Span.End;
        while (end < last.End && text[end] is ' ' or '\t')
        {
            end++;
        }

        return new TextChange(TextSpan.FromBounds(statement.SpanStart, end), "");
    }
}
