namespace PolicyKit.CodeFixes.Edits;

/// <summary>Adds an attribute of the assembly to a file: behind those that are there, else behind the usings, else at the top.</summary>
internal static class AssemblyAttributes
{
    /// <param name="document">The file.</param>
    /// <param name="attribute">Writes the attribute, without brackets and target, for a position.</param>
    /// <param name="cancellationToken">Stops the reading of the file.</param>
    public static async Task<Document> AddAsync(Document document, Func<LibraryNames, int, string> attribute, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not CompilationUnitSyntax root)
        {
            return document;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var names = new LibraryNames(model, root, text, ofFile: true);
        // Past the usings and before every namespace: where an assembly attribute reads its names.
        var place = root.AttributeLists.FirstOrDefault()?.SpanStart ?? root.Members.FirstOrDefault()?.SpanStart ?? root.EndOfFileToken.SpanStart;
        var written = $"[assembly: {attribute(names, place)}]";
        return document.WithText(Insert(root, text, names.Usings, written));
    }

    private static SourceText Insert(CompilationUnitSyntax root, SourceText text, UsingEdits usings, string attribute)
    {
        var end = Lines.EndOf(text);
        var change = (root.AttributeLists.LastOrDefault(), root.Usings.LastOrDefault()) switch
        {
            ({ } list, _) => new TextChange(AfterLineOf(list), end + attribute),
            (_, { } directive) => new TextChange(AfterLineOf(directive), end + end + attribute),
            _ => new TextChange(new TextSpan(UsingEdits.TopOf(root), 0), attribute + end + end),
        };

        // A using that goes to the same place stands before the attribute.
        var changes = usings.Changes().Append(change)
            .GroupBy(c => c.Span)
            .Select(group => new TextChange(group.Key, string.Concat(group.Select(c => c.NewText))))
            .OrderBy(c => c.Span.Start);
        return text.WithChanges(changes);

        TextSpan AfterLineOf(SyntaxNode node) => new(text.Lines.GetLineFromPosition(node.Span.End).End, 0);
    }
}
