using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// Literals that are well-formed individual numbers, and the name each stands under. Only names that cannot take an attribute count — locals,
/// constants, keys, anonymous members; the others are judged where they are declared.
/// </summary>
internal static class NumberLiterals
{
    private const int Digits = 12;

    /// <summary>Literals of a tree in which about as many digits stand as a number has (a leading zero may be left out), with at most one other character between two of them.</summary>
    public static IEnumerable<SyntaxNode> In(SyntaxTree tree, CancellationToken cancellationToken) =>
        Texts.DigitRuns(tree.GetText(cancellationToken), Digits - 1) is { Count: > 0 } runs ? At(runs, tree.GetRoot(cancellationToken)) : [];

    private static IEnumerable<SyntaxNode> At(IReadOnlyList<int> runs, SyntaxNode root) => runs.Select(at => root.FindToken(at).Parent).OfType<LiteralExpressionSyntax>().Distinct();

    /// <summary>The name over a literal that is a well-formed number, or null.</summary>
    public static string? NameOver(SyntaxNode literal) =>
        literal is LiteralExpressionSyntax { Token: var token } expression && IsWellFormed(token.Value) ? NameOver(expression) : null;

    private static string? NameOver(LiteralExpressionSyntax literal) => literal.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } when IsLocal(declarator) || IsConstant(declarator) => declarator.Identifier.ValueText,
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier: var name } => name.ValueText,
        AssignmentExpressionSyntax { Left: var left, Right: var right } when right == literal => KeyOf(left),
        InitializerExpressionSyntax { Expressions: [LiteralExpressionSyntax key, var value] } when value == literal => key.Token.ValueText,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        _ => null,
    };

    private static bool IsLocal(VariableDeclaratorSyntax declarator) => declarator.Parent?.Parent is LocalDeclarationStatementSyntax;

    private static bool IsConstant(VariableDeclaratorSyntax declarator) =>
        declarator.Parent?.Parent is FieldDeclarationSyntax field && field.Modifiers.Any(m => m.IsKind(SyntaxKind.ConstKeyword) || m.IsKind(SyntaxKind.StaticKeyword));

    private static string? KeyOf(ExpressionSyntax left) => left switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax key }] } => key.Token.ValueText,
        ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax key }] } => key.Token.ValueText,
        _ => null,
    };

    private static bool IsWellFormed(object? value) => value switch
    {
        string text => text.Length is >= Digits and <= 2 * Digits && DigitsOf(text) is { } digits && HasCheckDigit(digits),
        long number when number > 0 => HasCheckDigit(number.ToString("D12", CultureInfo.InvariantCulture)),
        _ => false,
    };

    // The same input that IndividualNumber.TryParse takes: full-width digits, and one separator between digits.
    private static string? DigitsOf(string text)
    {
        var digits = new StringBuilder(Digits);
        var afterDigit = false;
        foreach (var c in text)
        {
            var digit = c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c;
            if (digit is >= '0' and <= '9')
            {
                digits.Append(digit);
                afterDigit = true;
            }
            else if (afterDigit && c is '-' or '‐' or '‑' or '−' or '－' or ' ' or '\u3000')
            {
                afterDigit = false;
            }
            else
            {
                return null;
            }
        }

        return afterDigit && digits.Length == Digits ? digits.ToString() : null;
    }

    // Ministry of Internal Affairs and Communications Order No. 85 of 2014, article 5.
    private static bool HasCheckDigit(string digits)
    {
        if (digits.Length != Digits)
        {
            return false;
        }

        var sum = 0;
        for (var n = 1; n < Digits; n++)
        {
            sum += (digits[Digits - 1 - n] - '0') * (n <= 6 ? n + 1 : n - 5);
        }

        var remainder = sum % 11;
        return digits[Digits - 1] - '0' == (remainder <= 1 ? 0 : 11 - remainder);
    }
}
