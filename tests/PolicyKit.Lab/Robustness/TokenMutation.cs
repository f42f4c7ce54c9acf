using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.Robustness;

/// <summary>Breaks a file the way editing breaks it: tokens missing, doubled, swapped, taken from elsewhere, the file cut short.</summary>
internal static class TokenMutation
{
    private const int MostChanges = 3;

    public static string Of(string text, Draw draw)
    {
        var changed = text;
        for (var i = draw.Between(1, MostChanges); i > 0; i--) changed = Once(changed, draw);
        return changed;
    }

    private static string Once(string text, Draw draw)
    {
        var tokens = SyntaxFactory.ParseTokens(text).Where(static t => !t.IsKind(SyntaxKind.EndOfFileToken)).ToList();
        if (tokens.Count < 3) return text;
        var at = draw.Next(tokens.Count - 1);
        var (token, next) = (tokens[at], tokens[at + 1]);
        return draw.Next(8) switch
        {
            0 => Replace(text, token, ""),
            1 => Replace(text, token, token.Text + " " + token.Text),
            2 => Replace(Replace(text, next, token.Text), token, next.Text),
            3 => text[..token.SpanStart],
            4 => Replace(text, token, draw.Pick(tokens).Text),
            5 => text[..token.SpanStart] + text[tokens[Math.Min(tokens.Count - 1, at + draw.Between(2, 20))].SpanStart..],
            6 => Replace(text, token, token.Text + " " + draw.Pick(tokens).Text),
            _ => text[token.SpanStart..],
        };
    }

    private static string Replace(string text, SyntaxToken token, string with) =>
        string.Concat(text.AsSpan(0, token.SpanStart), with, text.AsSpan(token.Span.End));
}
