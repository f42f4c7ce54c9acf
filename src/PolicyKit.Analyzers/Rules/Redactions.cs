using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analysis;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>Finds, in the source of a value, an individual number that is hashed, masked, cut or encrypted: what looks harmless and is still the number.</summary>
internal static class Redactions
{
    private const int MaxDepth = 4;

    private static readonly ImmutableHashSet<string> Cuts = ImmutableHashSet.Create(
        StringComparer.Ordinal, "Substring", "Remove", "Replace", "Slice", "TakeLast", "SkipLast", "Take", "Skip", "PadLeft", "PadRight", "GetHashCode", "AsSpan");

    private static readonly ImmutableArray<string> Parts = ImmutableArray.Create(
        "hash", "hmac", "sha1", "sha256", "sha384", "sha512", "digest", "mask", "redact", "anonym", "pseudonym", "tokeni", "encrypt", "cipher", "protect", "last4", "lastfour", "truncat",
        "ハッシュ", "マスク", "暗号", "仮名", "匿名", "下4桁", "下四桁");

    // A name of two words of this kind: the number, and what was done to it.
    private static readonly ImmutableArray<string> Marks = Parts.Add("last").Add("token");

    private static readonly ImmutableHashSet<string> PlainNames = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "Number", "No", "Bango", "番号");

    /// <summary>True for a name such as <c>MyNumberHash</c>.</summary>
    public static bool IsCalledRedacted(string name) => IndividualNumberNames.Matches(name) && Has(name, Marks);

    /// <summary>The number and what is done to it, or null. Follows locals to what they are given where they are declared.</summary>
    public static (string Number, string By)? In(SyntaxNode value, SemanticModel model, FlowSession session, CancellationToken cancellationToken) =>
        In(value, model, session, MaxDepth, cancellationToken);

    private static (string Number, string By)? In(SyntaxNode value, SemanticModel model, FlowSession session, int depth, CancellationToken cancellationToken)
    {
        if (value is ExpressionSyntax whole && model.GetTypeInfo(whole, cancellationToken).Type is { SpecialType: SpecialType.System_Boolean })
        {
            return null;
        }

        foreach (var node in value.DescendantNodesAndSelf())
        {
            if (ByOf(node) is { } by && node.DescendantNodes().OfType<SimpleNameSyntax>().Select(n => NumberOf(n, model, session, cancellationToken)).FirstOrDefault(n => n is not null) is { } number)
            {
                return (number, by);
            }

            if (depth > 0 && node is IdentifierNameSyntax name && model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var reference] }
                && reference.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } given } && !given.Contains(value)
                && In(given, model, session, depth - 1, cancellationToken) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string? ByOf(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call when Authorizations.NameOf(call) is { } name && (Cuts.Contains(name) || Has(name, Parts)) => name,
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: RangeExpressionSyntax range }] } => $"[{range}]",
        _ => null,
    };

    private static bool Has(string name, ImmutableArray<string> parts) => parts.Any(part => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);

    private static string? NumberOf(SimpleNameSyntax name, SemanticModel model, FlowSession session, CancellationToken cancellationToken)
    {
        var word = name.Identifier.ValueText;
        var plain = PlainNames.Contains(word);
        if (!plain && !IndividualNumberNames.Matches(word))
        {
            return null;
        }

        return model.GetSymbolInfo(name, cancellationToken).Symbol is { } symbol and (IPropertySymbol or IFieldSymbol or IParameterSymbol or ILocalSymbol)
            && (!plain || session.ZoneOf(symbol)?.MetadataName == ZoneNames.MyNumber)
                ? SymbolNames.Short(symbol)
                : null;
    }
}
