using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Rules;

/// <summary>What the source tells of the host of an address.</summary>
internal static class Addresses
{
    private const int MaxDepth = 4;

    /// <summary>
    /// True if the host comes from outside the source: configuration, a parameter, a computation. False for a constant, for text that begins with
    /// a constant host, and for a relative address, whose host is the client's.
    /// </summary>
    public static bool IsKnownAtRunTimeOnly(ExpressionSyntax address, SemanticModel model, CancellationToken cancellationToken) =>
        IsUnknown(address, model, MaxDepth, cancellationToken);

    private static bool IsUnknown(ExpressionSyntax address, SemanticModel model, int depth, CancellationToken cancellationToken)
    {
        if (depth == 0)
        {
            return true;
        }

        if (model.GetConstantValue(address, cancellationToken).HasValue || address.IsKind(SyntaxKind.NullLiteralExpression))
        {
            return false;
        }

        switch (address)
        {
            case ParenthesizedExpressionSyntax { Expression: var inner }:
                return IsUnknown(inner, model, depth, cancellationToken);
            case PostfixUnaryExpressionSyntax { Operand: var operand }:
                return IsUnknown(operand, model, depth, cancellationToken);
            case InterpolatedStringExpressionSyntax { Contents: [var first, ..] }:
                return first is InterpolationSyntax { Expression: var start } ? IsUnknown(start, model, depth - 1, cancellationToken) : BeginsWithoutHost(((InterpolatedStringTextSyntax)first).TextToken.ValueText);
            case BinaryExpressionSyntax { Left: var left }:
                return model.GetConstantValue(left, cancellationToken).Value is string text ? BeginsWithoutHost(text) : IsUnknown(left, model, depth, cancellationToken);
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var argument, ..] }:
                return IsUnknown(argument.Expression, model, depth, cancellationToken);
        }

        return model.GetSymbolInfo(address, cancellationToken).Symbol switch
        {
            ILocalSymbol { DeclaringSyntaxReferences: [var reference] } => Given(reference, model, depth, cancellationToken),
            IFieldSymbol { IsReadOnly: true, DeclaringSyntaxReferences: [var reference] } => Given(reference, model, depth, cancellationToken),
            _ => true,
        };
    }

    private static bool Given(SyntaxReference reference, SemanticModel model, int depth, CancellationToken cancellationToken) =>
        reference.SyntaxTree != model.SyntaxTree
        || reference.GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: { } value }
        || IsUnknown(value, model, depth - 1, cancellationToken);

    // "https://" + host leaves the host open; "https://example.lgwan.jp/" + id and "api/" + id do not.
    private static bool BeginsWithoutHost(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        return text.Length == 0 || (scheme >= 0 && scheme + 3 == text.Length);
    }
}
