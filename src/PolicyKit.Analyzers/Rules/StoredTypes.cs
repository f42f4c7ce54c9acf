using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Rules;

/// <summary>The types that a compilation stores or serialises by use: in a <c>DbSet</c>, as an entity of a model, or as what a serialiser is given.</summary>
internal static class StoredTypes
{
    private static readonly ImmutableArray<string> Words = ImmutableArray.Create("DbSet<", "Serializ", "Entity<", "LiteCollection<", "MongoCollection<");

    public static ImmutableHashSet<ISymbol> Of(Compilation compilation, CancellationToken cancellationToken)
    {
        var types = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees.Where(t => t.GetText(cancellationToken).Mentions(Words)))
        {
            SemanticModel? model = null;
            foreach (var name in tree.GetRoot(cancellationToken).DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (StoredBy(name) is { } stored)
                {
                    model ??= compilation.GetSemanticModel(tree);
                    Add(types, model.GetTypeInfo(stored, cancellationToken).Type);
                }
            }
        }

        return types.ToImmutable();
    }

    // The type or the value that is stored, as it stands in the source.
    private static ExpressionSyntax? StoredBy(SimpleNameSyntax name)
    {
        switch (name)
        {
            case GenericNameSyntax { Identifier.ValueText: "DbSet" or "Entity" or "Serialize" or "SerializeAsync" or "SerializeToUtf8Bytes" or "ILiteCollection" or "IMongoCollection", TypeArgumentList.Arguments: [var type, ..] }:
                return type;
            case IdentifierNameSyntax { Identifier.ValueText: "Serialize" or "SerializeObject" or "SerializeToUtf8Bytes" or "SerializeToNode", Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [var value, ..] } } access } when access.Name == name:
                return value.Expression;
            case IdentifierNameSyntax { Identifier.ValueText: "JsonSerializable" or "JsonSerializableAttribute", Parent: AttributeSyntax { ArgumentList.Arguments: [{ Expression: TypeOfExpressionSyntax { Type: var type } }, ..] } }:
                return type;
            default:
                return null;
        }
    }

    private static void Add(ImmutableHashSet<ISymbol>.Builder types, ITypeSymbol? type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                Add(types, array.ElementType);
                break;
            case INamedTypeSymbol named:
                types.Add(named.OriginalDefinition);
                foreach (var argument in named.TypeArguments)
                {
                    Add(types, argument);
                }

                break;
        }
    }
}
