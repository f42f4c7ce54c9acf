using Microsoft.CodeAnalysis.CSharp;

namespace PolicyKit.CodeFixes.Edits;

/// <summary>Adds usings where the file keeps its usings, in the order of their names with System first, leaving all other text as it is.</summary>
internal sealed class UsingEdits(CompilationUnitSyntax root, SourceText text, IEnumerable<string> nameSpaces, bool ofFile)
{
    public ImmutableArray<string> NameSpaces { get; } = nameSpaces.ToImmutableArray();

    /// <summary>Where text goes in a file that has neither usings nor anything else before its first declaration: below the header.</summary>
    public static int TopOf(CompilationUnitSyntax root)
    {
        var first = root.GetFirstToken(includeZeroWidth: true);
        var documentation = first.LeadingTrivia.FirstOrDefault(trivia => trivia.HasStructure && trivia.GetStructure() is DocumentationCommentTriviaSyntax);
        return documentation == default ? first.SpanStart : documentation.FullSpan.Start;
    }

    /// <summary>The changes; several usings at one place come as one change.</summary>
    public IEnumerable<TextChange> Changes()
    {
        if (NameSpaces.IsEmpty)
        {
            return [];
        }

        var end = Lines.EndOf(text);
        if (Existing() is not { Count: > 0 } existing)
        {
            var lines = string.Concat(NameSpaces.Select(name => $"using {name};{end}"));
            return [new TextChange(new TextSpan(TopOf(root), 0), lines + end)];
        }

        return NameSpaces
            .Select(name => Place(existing, name, end))
            .GroupBy(change => change.Span)
            .Select(group => new TextChange(group.Key, string.Concat(group.Select(change => change.NewText))));
    }

    // Usings of a namespace do not reach assembly attributes.
    private SyntaxList<UsingDirectiveSyntax> Existing() => root.Usings.Any() || ofFile
        ? root.Usings
        : root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Usings ?? default;

    private TextChange Place(SyntaxList<UsingDirectiveSyntax> existing, string name, string end)
    {
        var before = existing.LastOrDefault(directive => IsPlain(directive) && Precedes(directive.Name!.ToString(), name))
            ?? existing.LastOrDefault(directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword));
        if (before is not null)
        {
            var indentation = Lines.IndentationAt(text, before.SpanStart) ?? "";
            return new TextChange(new TextSpan(text.Lines.GetLineFromPosition(before.Span.End).End, 0), $"{end}{indentation}using {name};");
        }

        var first = existing[0].SpanStart;
        return new TextChange(new TextSpan(first, 0), $"using {name};{end}{Lines.IndentationAt(text, first)}");
    }

    private static bool IsPlain(UsingDirectiveSyntax directive) =>
        directive.Alias is null && directive.Name is not null
        && !directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) && !directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword);

    private static bool Precedes(string existing, string added) =>
        existing == "System" || existing.StartsWith("System.", StringComparison.Ordinal) || string.CompareOrdinal(existing, added) < 0;
}
