namespace PolicyKit.CodeFixes.Edits;

/// <summary>Line ends and indentation as the file already has them.</summary>
internal static class Lines
{
    public static string EndOf(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }

    /// <summary>The blanks before <paramref name="position"/> if nothing else stands before it on its line, else null.</summary>
    public static string? IndentationAt(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var before = text.ToString(TextSpan.FromBounds(line.Start, position));
        return before.Trim().Length == 0 ? before : null;
    }
}
