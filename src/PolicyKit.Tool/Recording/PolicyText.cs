using Microsoft.CodeAnalysis;

namespace PolicyKit.Tool.Recording;

/// <summary>
/// What a compiled policy says to the analysis, line by line: the library's attributes on the assembly and on its types, with the bases of these
/// types. Read as metadata; the same for every framework that one edition is built for. So a policy that was altered for the code's sake is told
/// from the municipality's own without loading it.
/// </summary>
internal static class PolicyText
{
    private const string Library = "PolicyKit";

    public static bool IsPolicy(IAssemblySymbol assembly) => assembly.Name == Library
        || (assembly.Modules.Any(module => module.ReferencedAssemblies.Any(name => name.Name == Library))
            && assembly.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == typeof(PolicyAttribute).FullName));

    public static IReadOnlyList<string> Of(IAssemblySymbol assembly) =>
    [
        .. (assembly.Name == Library ? [] : Attributes(assembly).Where(attribute => !attribute.StartsWith(typeof(FlowFactAttribute).FullName!, StringComparison.Ordinal)))
            .Concat(Types(assembly.GlobalNamespace).SelectMany(type => Attributes(type).Select(attribute => $"{type}: {attribute}; {Bases(type)}")))
            .Order(StringComparer.Ordinal),
    ];

    // Of the library itself only its zones are policy; the rest is how it works.
    private static IEnumerable<string> Attributes(ISymbol symbol) => symbol.GetAttributes()
        .Where(attribute => attribute.AttributeClass is { } type && type.ContainingNamespace?.ToDisplayString() == Library
            && (symbol.ContainingAssembly?.Name != Library || type.Name == nameof(ZoneAttribute)))
        .Select(attribute => attribute.ToString()!);

    private static string Bases(INamedTypeSymbol type) =>
        string.Join(", ", type.AllInterfaces.Append(type.BaseType).Select(other => other?.ToDisplayString() ?? "").Order(StringComparer.Ordinal));

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));
}
