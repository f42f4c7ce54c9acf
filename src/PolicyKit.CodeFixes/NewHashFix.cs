using Microsoft.CodeAnalysis.CSharp;

namespace PolicyKit.CodeFixes;

/// <summary>PK3005: writes the hash of the method as it is now, and empties the reviewer: the code changed, so somebody has to review it again.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NewHashFix)), Shared]
public sealed class NewHashFix() : TextFix(RuleIds.StaleReview)
{
    private const int Reviewer = 2;
    private const int Hash = 3;

    private protected override string TitleFor(Diagnostic diagnostic, string choice) => Titles.NewHash;

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Hash, out var hash)
            || file.Root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>()?.ArgumentList?.Arguments is not { Count: > Hash } arguments
            || Argument(arguments, Reviewer, "reviewer") is not { } reviewer || Argument(arguments, Hash, "bodyHash") is not { } stored
            || reviewer.SpanStart > stored.SpanStart)
        {
            return null;
        }

        // One change from the one to the other, so that what stands between them stays.
        var between = file.Text.ToString(TextSpan.FromBounds(reviewer.Span.End, stored.SpanStart));
        return new TextChange(TextSpan.FromBounds(reviewer.SpanStart, stored.Span.End), "\"\"" + between + SymbolDisplay.FormatLiteral(hash!, quote: true));
    }

    private static ExpressionSyntax? Argument(SeparatedSyntaxList<AttributeArgumentSyntax> arguments, int position, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.NameColon?.Name.Identifier.ValueText == name)
            {
                return argument.Expression;
            }
        }

        return arguments[position] is { NameColon: null, NameEquals: null } given ? given.Expression : null;
    }
}
