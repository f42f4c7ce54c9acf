using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyKit.Lab.Metamorphic;

/// <summary>Gives every name the generator made up another one: those end in a number, and each is unique.</summary>
internal static partial class Renaming
{
    private static readonly HashSet<string> s_foreign = new(StringComparer.Ordinal) { "Item1", "Item2", "UTF8", "SHA256" };

    public static SyntaxNode Change(SyntaxNode root, SemanticModel model)
    {
        var tokens = root.DescendantTokens().Where(static t => t.IsKind(SyntaxKind.IdentifierToken) && MadeUp().IsMatch(t.ValueText) && !s_foreign.Contains(t.ValueText));
        return root.ReplaceTokens(tokens, static (old, _) => SyntaxFactory.Identifier(old.LeadingTrivia, "renamed_" + old.ValueText, old.TrailingTrivia));
    }

    [GeneratedRegex(@"^[A-Za-z_]+\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex MadeUp();
}
