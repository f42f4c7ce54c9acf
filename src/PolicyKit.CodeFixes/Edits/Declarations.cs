namespace PolicyKit.CodeFixes.Edits;

/// <summary>Writes attributes onto declarations and takes them off, with the lines and comments around them left as they are.</summary>
internal static class Declarations
{
    /// <summary>Puts an attribute that names a type below the declaration's comment and its other attributes: on a line of its own if the declaration begins one.</summary>
    public static TextChange AddOfType(FixedFile file, SyntaxNode declaration, string attribute, string type, string nameSpace = "PolicyKit") =>
        Add(file, declaration, attribute, place => $"typeof({file.Names.OfType(place, type)})", nameSpace);

    /// <summary>The same for any argument; it is written for the place where it will stand.</summary>
    public static TextChange Add(FixedFile file, SyntaxNode declaration, string attribute, Func<int, string> argument, string nameSpace = "PolicyKit")
    {
        var place = FirstTokenAfterAttributes(declaration).SpanStart;
        var indentation = declaration is ParameterSyntax ? null : Lines.IndentationAt(file.Text, place);
        var separator = indentation is null ? " " : Lines.EndOf(file.Text) + indentation;
        return new TextChange(new TextSpan(place, 0), $"[{file.Names.Attribute(place, attribute, nameSpace)}({argument(place)})]{separator}");
    }

    /// <summary>Takes an attribute off, and its brackets with it if it stands alone in them. Null if a comment would go with it.</summary>
    public static TextChange? Remove(AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        var span = list.Attributes.Count == 1
            ? TextSpan.FromBounds(list.SpanStart, list.GetLastToken().GetNextToken().SpanStart)
            : list.Attributes.IndexOf(attribute) is var index && index == 0
                ? TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart)
                : TextSpan.FromBounds(list.Attributes[index - 1].Span.End, attribute.Span.End);
        return HasComment(list, span) ? null : new TextChange(span, "");
    }

    public static bool HasComment(SyntaxNode around, TextSpan span) =>
        around.SyntaxTree.GetRoot().DescendantTrivia(span).Any(trivia => span.Contains(trivia.Span) && !trivia.Span.IsEmpty && trivia.ToString().Trim().Length > 0);

    private static SyntaxToken FirstTokenAfterAttributes(SyntaxNode declaration)
    {
        var lists = declaration switch
        {
            ParameterSyntax parameter => parameter.AttributeLists,
            MemberDeclarationSyntax member => member.AttributeLists,
            _ => default,
        };
        return lists.Count == 0 ? declaration.GetFirstToken() : lists[lists.Count - 1].GetLastToken().GetNextToken();
    }
}
