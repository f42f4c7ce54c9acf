namespace PolicyKit.CodeFixes;

/// <summary>PK3001: chooses among several policies. An overlay is no choice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UsesPolicyFix)), Shared]
public sealed class UsesPolicyFix() : AssemblyAttributeFix(DiagnosticProperties.MissingUsesPolicy, "UsesPolicy")
{
    // Any type of the policy's assembly stands for it; one that is called so says it best.
    private protected override IEnumerable<(string Title, string Type)> OffersIn(Compilation compilation) =>
        from assembly in compilation.SourceModule.ReferencedAssemblySymbols
        let policy = assembly.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: "PolicyAttribute", ContainingNamespace.Name: "PolicyKit" })
        where policy is { ConstructorArguments: [{ Value: string }, ..] } && !policy.NamedArguments.Any(a => a is { Key: "Extends", Value.IsNull: false })
        let id = (string)policy.ConstructorArguments[0].Value!
        orderby id
        let marker = TypesIn(assembly.GlobalNamespace).Where(t => t is { DeclaredAccessibility: Accessibility.Public, Arity: 0 })
            .OrderByDescending(t => t.Name.EndsWith("Policy", StringComparison.Ordinal)).ThenBy(t => t.ToDisplayString(), StringComparer.Ordinal).FirstOrDefault()
        where marker is not null
        select (Titles.AddUsesPolicy(id), marker.ContainingNamespace.IsGlobalNamespace ? marker.Name : marker.ContainingNamespace.ToDisplayString() + "." + marker.Name);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn));
}
