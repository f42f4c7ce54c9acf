using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// PK2004: a code made from an individual number is declared to carry no zone. Judged only where somebody says so — <c>[Unzoned]</c> on a member
/// whose name tells what it is, whose body makes it, or that is given such a code — because everywhere else the label stays on the code.
/// </summary>
internal sealed class RedactedNumberRule : IRule
{
    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context)
    {
        var compilation = context.Start.Compilation;
        var cancellation = context.Start.CancellationToken;
        if (!compilation.Mention(cancellation, "Unzoned"))
        {
            return;
        }

        context.OnSymbols(
            action =>
            {
                if (UnzonedOn(action.Symbol) && action.Symbol.Locations.FirstOrDefault(l => l.IsInSource) is { } location)
                {
                    var made = BodiesOf(action.Symbol, action.CancellationToken)
                        .Select(body => Redactions.In(body, action.Compilation.GetSemanticModel(body.SyntaxTree), context.Session, action.CancellationToken))
                        .FirstOrDefault(found => found is not null);
                    var what = made is var (number, by) ? new Phrase("PK2004_Made", number, by)
                        : Redactions.IsCalledRedacted(action.Symbol.Name) ? new Phrase("PK2004_Called") : null;
                    if (what is not null)
                    {
                        action.ReportDiagnostic(Describe(context, location, SymbolNames.Short(action.Symbol), what));
                    }
                }
            },
            SymbolKind.Property, SymbolKind.Field, SymbolKind.Method);

        context.OnNames(
            NamesOfUnzonedMembers(compilation, cancellation),
            (action, name) =>
            {
                if (AssignmentTo(name) is { } assignment
                    && action.SemanticModel.GetSymbolInfo(name, action.CancellationToken).Symbol is { } target && UnzonedOn(target)
                    && Redactions.In(assignment.Right, action.SemanticModel, context.Session, action.CancellationToken) is var (number, by))
                {
                    action.ReportDiagnostic(Describe(context, assignment.Right.GetLocation(), SymbolNames.Short(target), new Phrase("PK2004_Made", number, by)));
                }
            });
    }

    private static Diagnostic Describe(RuleContext context, Location location, string name, Phrase what) =>
        context.Describe(Descriptors.RedactedNumber, location, name, what, context.ClauseOf(Descriptors.RedactedNumber));

    private static AssignmentExpressionSyntax? AssignmentTo(SimpleNameSyntax name)
    {
        ExpressionSyntax target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return target.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && assignment.Left == target ? assignment : null;
    }

    private static bool UnzonedOn(ISymbol symbol) =>
        SymbolNames.Attribute(symbol, KnownNames.Unzoned) is not null
        || (symbol is IMethodSymbol method && SymbolNames.Attribute(method.GetReturnTypeAttributes(), KnownNames.Unzoned) is not null);

    private static IEnumerable<SyntaxNode> BodiesOf(ISymbol symbol, CancellationToken cancellationToken)
    {
        foreach (var declaration in symbol.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellationToken)))
        {
            SyntaxNode?[] bodies = declaration switch
            {
                PropertyDeclarationSyntax property => [property.ExpressionBody, property.Initializer, property.AccessorList?.Accessors.FirstOrDefault(a => a.IsKind(SyntaxKind.GetAccessorDeclaration))],
                VariableDeclaratorSyntax field => [field.Initializer],
                MethodDeclarationSyntax method => [method.ExpressionBody, method.Body],
                _ => [],
            };
            foreach (var result in bodies.OfType<SyntaxNode>().SelectMany(ResultsOf))
            {
                yield return result;
            }
        }
    }

    // What a body gives back, not everything that it computes on the way.
    private static IEnumerable<ExpressionSyntax> ResultsOf(SyntaxNode body) => body switch
    {
        ArrowExpressionClauseSyntax { Expression: var expression } => [expression],
        EqualsValueClauseSyntax { Value: var value } => [value],
        _ => body.DescendantNodes(n => n is not (LambdaExpressionSyntax or LocalFunctionStatementSyntax)).SelectMany(n => n switch
        {
            ReturnStatementSyntax { Expression: { } expression } => [expression],
            ArrowExpressionClauseSyntax { Expression: var expression } => [expression],
            _ => Array.Empty<ExpressionSyntax>(),
        }),
    };

    private static ImmutableHashSet<string> NamesOfUnzonedMembers(Compilation compilation, CancellationToken cancellationToken)
    {
        var word = ImmutableArray.Create("Unzoned");
        return compilation.SyntaxTrees.Where(t => t.GetText(cancellationToken).Mentions(word))
            .SelectMany(t => t.GetRoot(cancellationToken).DescendantNodes().OfType<AttributeSyntax>())
            .Where(a => a.Name.ToString().Contains("Unzoned"))
            .SelectMany(a => a.Parent?.Parent switch
            {
                PropertyDeclarationSyntax property => new[] { property.Identifier.ValueText },
                FieldDeclarationSyntax field => field.Declaration.Variables.Select(v => v.Identifier.ValueText),
                ParameterSyntax parameter => [parameter.Identifier.ValueText],
                _ => [],
            })
            .ToImmutableHashSet(StringComparer.Ordinal);
    }
}
