using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analyzers.Rules;

/// <summary>PK2009: a function handed to a <c>[PureFunction]</c> parameter does something besides computing its result.</summary>
internal sealed class ImpureFunctionRule : IRule
{
    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context)
    {
        var compilation = context.Start.Compilation;
        var cancellation = context.Start.CancellationToken;
        if (!compilation.Mention(cancellation, "Zoned", "IndividualNumber", "PureFunction"))
        {
            return;
        }

        context.OnNames(
            MethodsThatTakeOne(compilation, cancellation),
            (action, name) =>
            {
                if (CallOf(name) is not { } call)
                {
                    return;
                }

                if (action.SemanticModel.GetSymbolInfo(call, action.CancellationToken).Symbol is not IMethodSymbol method)
                {
                    return;
                }

                foreach (var argument in call.ArgumentList.Arguments)
                {
                    if (argument.DetermineParameter(method) is { } parameter && SymbolNames.Attribute(parameter, MetadataNames.PureFunction) is not null)
                    {
                        foreach (var effect in Effects.Of(argument.Expression, action.SemanticModel, action.CancellationToken))
                        {
                            action.ReportDiagnostic(context.Describe(
                                Descriptors.ImpureFunction, effect.GetLocation(), effect.ToString(), method.Name, context.ClauseOf(Descriptors.ImpureFunction)));
                        }
                    }
                }
            });
    }

    private static InvocationExpressionSyntax? CallOf(SimpleNameSyntax name)
    {
        var called = name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? name.Parent : name;
        return called.Parent is InvocationExpressionSyntax call && call.Expression == called ? call : null;
    }

    // Those of the library, and those of this project that have such a parameter.
    private static ImmutableHashSet<string> MethodsThatTakeOne(Compilation compilation, CancellationToken cancellationToken)
    {
        var names = ImmutableHashSet.CreateBuilder(StringComparer.Ordinal);
        names.UnionWith(["Select", "SelectMany", "SelectAsync", "DeclassifyAsync"]);
        var word = ImmutableArray.Create("PureFunction");
        foreach (var tree in compilation.SyntaxTrees.Where(t => t.GetText(cancellationToken).Mentions(word)))
        {
            foreach (var attribute in tree.GetRoot(cancellationToken).DescendantNodes().OfType<AttributeSyntax>().Where(a => a.Name.ToString().Contains("PureFunction")))
            {
                if (attribute.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method)
                {
                    names.Add(method.Identifier.ValueText);
                }
            }
        }

        return names.ToImmutable();
    }
}
