using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>PK2008: what a <c>Zoned</c> holds is computed or read later, or is an <c>object</c>: the label no longer says what comes out.</summary>
internal sealed class EscapingContentRule : IRule
{
    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(StringComparer.Ordinal, "Zoned", "Enter", "Select", "SelectMany", "SelectAsync");

    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context)
    {
        if (!context.Start.Compilation.Mention(context.Start.CancellationToken, "Zoned", "IndividualNumber"))
        {
            return;
        }

        context.OnNames(Names, (action, name) =>
        {
            if (ContentAt(action, name) is { } content && KindOf(content) is { } kind)
            {
                action.ReportDiagnostic(context.Describe(
                    Descriptors.EscapingContent, name.GetLocation(), content.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
                    new Phrase(kind is "Object" ? "PK2008_Erased" : "PK2008_Deferred"), context.ClauseOf(Descriptors.EscapingContent), new Phrase($"PK2008_{kind}_Advice")));
            }
        });
    }

    private static ITypeSymbol? ContentAt(NodeContext action, SimpleNameSyntax name)
    {
        if (name.Identifier.ValueText == "Zoned")
        {
            return name is GenericNameSyntax { TypeArgumentList.Arguments: [_, var content] }
                && action.SemanticModel.GetSymbolInfo(name, action.CancellationToken).Symbol is INamedTypeSymbol zoned && SymbolNames.Is(zoned, KnownNames.Zoned)
                    ? action.SemanticModel.GetTypeInfo(content, action.CancellationToken).Type
                    : null;
        }

        return name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax }
            && action.SemanticModel.GetSymbolInfo(name, action.CancellationToken).Symbol is IMethodSymbol { ContainingAssembly.Name: MetadataNames.Library } method
            && ZonedIn(method.ReturnType) is { } result
                ? result.TypeArguments[1]
                : null;
    }

    private static INamedTypeSymbol? ZonedIn(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol named when SymbolNames.Is(named, KnownNames.Zoned) => named,
        INamedTypeSymbol { Name: "ValueTask" or "Task", TypeArguments: [var result] } => ZonedIn(result),
        _ => null,
    };

    private static string? KindOf(ITypeSymbol content)
    {
        if (content.SpecialType == SpecialType.System_Object || content.TypeKind == TypeKind.Dynamic)
        {
            return "Object";
        }

        if (content.TypeKind == TypeKind.Delegate || IsOf(content, "System", "Lazy"))
        {
            return "Code";
        }

        if (content.SpecialType == SpecialType.System_Collections_IEnumerable
            || content.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T or SpecialType.System_Collections_Generic_IEnumerator_T
            || IsOf(content, "System.Linq", "IQueryable") || IsOf(content, "System.Linq", "IOrderedEnumerable") || IsOf(content, "System.Collections.Generic", "IAsyncEnumerable"))
        {
            return "Sequence";
        }

        for (var type = content; type is not null; type = type.BaseType)
        {
            if (IsOf(type, "System.Threading.Tasks", "Task") || IsOf(type, "System.Threading.Tasks", "ValueTask"))
            {
                return "Task";
            }

            if (IsOf(type, "System.IO", "Stream") || IsOf(type, "System.IO", "TextReader") || IsOf(type, "System.Data.Common", "DbDataReader"))
            {
                return "Stream";
            }
        }

        return null;
    }

    private static bool IsOf(ITypeSymbol type, string nameSpace, string name) => type.Name == name && type.ContainingNamespace?.ToDisplayString() == nameSpace;
}
