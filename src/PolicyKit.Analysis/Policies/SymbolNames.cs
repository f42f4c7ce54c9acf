using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Policies;

/// <summary>Names of symbols in the forms that attributes, models and messages use.</summary>
public static class SymbolNames
{
    /// <summary><c>Namespace.Outer+Inner`1</c>, the name <c>GetTypeByMetadataName</c> takes.</summary>
    public static string MetadataNameOf(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        if (type.ContainingType is { } outer) return MetadataNameOf(outer) + "+" + type.MetadataName;
        return type.ContainingNamespace is { IsGlobalNamespace: false } ns ? ns.ToDisplayString() + "." + type.MetadataName : type.MetadataName;
    }

    /// <summary>
    /// True if its code is followed: it is of this compilation. A project that this one refers to is known as its assembly is, by facts, although an editor shows its source.
    /// </summary>
    internal static bool IsInSource(this ISymbol symbol, Compilation compilation)
    {
        if (!symbol.IsOf(compilation)) return false;
        foreach (var location in symbol.Locations) if (location.IsInSource) return true;
        return false;
    }

    /// <summary>Declared by this compilation, or by none: an array, a pointer.</summary>
    internal static bool IsOf(this ISymbol symbol, Compilation compilation) =>
        symbol.ContainingAssembly is not { } assembly || SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly);

    /// <summary>
    /// True for a member that can be seen from here as from a build: of an assembly the compiler shows what can be named and fields of structs; of a project that is at hand as source everything,
    /// of which the rest is passed over.
    /// </summary>
    internal static bool IsShownTo(this ISymbol member, Compilation compilation) => member.IsOf(compilation) || member.DeclaredAccessibility switch
    {
        Accessibility.Private => member is IFieldSymbol { ContainingType.TypeKind: TypeKind.Struct } or IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false },
        Accessibility.Internal or Accessibility.ProtectedAndInternal => member.ContainingAssembly.GivesAccessTo(compilation.Assembly),
        _ => true,
    };

    public static bool Is(ITypeSymbol? type, string metadataName) =>
        type is INamedTypeSymbol named && metadataName.EndsWith(named.MetadataName, StringComparison.Ordinal) && MetadataNameOf(named) == metadataName;

    public static AttributeData? Attribute(ISymbol symbol, string metadataName) => Attribute(symbol.GetAttributes(), metadataName);

    public static AttributeData? Attribute(System.Collections.Immutable.ImmutableArray<AttributeData> attributes, string metadataName)
    {
        foreach (var attribute in attributes)
            if (Is(attribute.AttributeClass, metadataName)) return attribute;
        return null;
    }

    /// <summary>True for what other assemblies can name.</summary>
    public static bool IsVisible(ISymbol symbol)
    {
        if (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction or MethodKind.StaticConstructor or MethodKind.Destructor }) return false;
        for (var s = symbol; s is not null and not INamespaceSymbol; s = s.ContainingSymbol)
            if (s.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)) return false;
        return true;
    }

    /// <summary>The static method that an extension method is, when it was found on its first argument.</summary>
    public static IMethodSymbol Whole(IMethodSymbol reduced)
    {
        if (reduced.ReducedFrom is not { } whole) return reduced;
        if (whole.TypeParameters.IsEmpty) return whole;
        var types = whole.TypeParameters.Select(parameter => reduced.TypeParameters.IndexOf(reduced.TypeParameters.FirstOrDefault(own => own.Name == parameter.Name)!) is >= 0 and var at
            ? reduced.TypeArguments[at] : reduced.GetTypeInferredDuringReduction(parameter) ?? parameter).ToArray();
        return whole.Construct(types);
    }

    /// <summary>
    /// The static method that stands for a member of an extension block, or null: models and facts name that one. A receiver is its first argument.
    /// </summary>
    public static IMethodSymbol? ImplementationOf(IMethodSymbol method)
    {
        if (method.ContainingType is not { TypeKind: ExtensionBlock, ContainingType: { } holder } block) return null;
        foreach (var member in holder.GetMembers(method.Name))
        {
            if (member is not IMethodSymbol { IsStatic: true } candidate || candidate.Arity != block.Arity + method.Arity || candidate.Parameters.Length != method.Parameters.Length + (method.IsStatic ? 0 : 1)) continue;
            var skip = candidate.Parameters.Length - method.Parameters.Length;
            var same = true;
            for (var i = 0; i < method.Parameters.Length && same; i++)
                same = method.OriginalDefinition.Parameters[i].Type.ToDisplayString() == candidate.Parameters[i + skip].Type.ToDisplayString();
            if (same) return candidate.Arity == 0 ? candidate : candidate.Construct([.. block.TypeArguments, .. method.TypeArguments]);
        }
        return null;
    }

    public static bool IsInExtensionBlock(IMethodSymbol method) => method.ContainingType?.TypeKind == ExtensionBlock;

    /// <summary>The parameter is the receiver of an extension block's members.</summary>
    public static bool IsExtended(IParameterSymbol parameter) => parameter.ContainingSymbol is INamedTypeSymbol { TypeKind: ExtensionBlock };

    /// <summary>What <c>this</c> is in a method: in a member of an extension block, what the block extends.</summary>
    public static ITypeSymbol? ReceiverOf(IMethodSymbol method) =>
        IsInExtensionBlock(method) ? ImplementationOf(method)?.Parameters.FirstOrDefault()?.Type ?? method.ContainingType : method.ContainingType;

    // TypeKind.Extension, which the oldest supported compiler does not name.
    private const TypeKind ExtensionBlock = (TypeKind)14;

    /// <summary>Code as its author wrote it, cut to what a message can show.</summary>
    public static string TextOf(SyntaxNode? node)
    {
        var text = node?.ToString() ?? "";
        var line = text.IndexOf('\n');
        if (line >= 0) text = text.Substring(0, line).TrimEnd() + " …";
        return text.Length <= 60 ? text : text.Substring(0, 57) + "…";
    }

    /// <summary><c>HttpClient.PostAsync</c>: how a member is called in a message.</summary>
    public static string Short(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } ctor => "new " + ctor.ContainingType.Name,
        IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet, AssociatedSymbol: { } property } => Short(property),
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } local => local.Name,
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => "lambda",
        IPropertySymbol { IsIndexer: true } indexer => indexer.ContainingType.Name + "[]",
        ILocalSymbol or IParameterSymbol or INamespaceOrTypeSymbol => symbol.Name,
        { ContainingType: { Name.Length: > 0 } type } => type.Name + "." + symbol.Name,
        _ => symbol.Name,
    };
}
