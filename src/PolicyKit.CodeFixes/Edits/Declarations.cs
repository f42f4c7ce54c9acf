using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.CodeFixes.Edits;

/// <summary>Writes attributes onto declarations and takes them off, with the lines and comments around them left as they are.</summary>
internal static class Declarations
{
    /// <summary>Where the next attribute of a member, type or parameter goes: below its comment and its other attributes.</summary>
    public static int PlaceOfAttribute(SyntaxNode declaration) => FirstTokenAfterAttributes(declaration).SpanStart;

    /// <summary>Puts <paramref name="attribute"/>, brackets and all, where it goes: on a line of its own if the declaration begins one.</summary>
    public static TextChange Add(SyntaxNode declaration, string attribute, SourceText text)
    {
        var place = PlaceOfAttribute(declaration);
        var indentation = declaration is ParameterSyntax ? null : Lines.IndentationAt(text, place);
        var separator = indentation is null ? " " : Lines.EndOf(text) + indentation;
        return new TextChange(new TextSpan(place, 0), attribute + separator);
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
