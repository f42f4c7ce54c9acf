using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyKit.Analyzers;
using PolicyKit.CodeFixes.Edits;

namespace PolicyKit.CodeFixes;

/// <summary>PK3001: chooses among several policies. Only a person knows whose policy binds the system, so each is an offer of its own. An overlay is no choice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UsesPolicyFix))]
[Shared]
public sealed class UsesPolicyFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.UndeclaredAssembly);

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics.Where(IsFixable))
        {
            if (await context.Document.Project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false) is not { } compilation)
            {
                return;
            }

            foreach (var (policy, marker) in Policies(compilation))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Titles.AddUsesPolicy(policy), cancellation => FixAsync(context.Document, marker, cancellation), $"{nameof(UsesPolicyFix)}:{policy}"),
                    diagnostic);
            }
        }
    }

    private static bool IsFixable(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Missing, out var missing) && missing == DiagnosticProperties.MissingUsesPolicy;

    // Any type of the policy's assembly stands for it; one that is called so says it best.
    private static IEnumerable<(string Policy, string Marker)> Policies(Compilation compilation) =>
        from assembly in compilation.SourceModule.ReferencedAssemblySymbols
        let policy = assembly.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: "PolicyAttribute", ContainingNamespace.Name: "PolicyKit" })
        where policy is { ConstructorArguments: [{ Value: string }, ..] } && !policy.NamedArguments.Any(a => a is { Key: "Extends", Value.IsNull: false })
        let id = (string)policy.ConstructorArguments[0].Value!
        orderby id
        let marker = TypesIn(assembly.GlobalNamespace).Where(t => t is { DeclaredAccessibility: Accessibility.Public, Arity: 0 })
            .OrderByDescending(t => t.Name.EndsWith("Policy", StringComparison.Ordinal)).ThenBy(t => t.ToDisplayString(), StringComparer.Ordinal).FirstOrDefault()
        where marker is not null
        select (id, marker.ContainingNamespace.IsGlobalNamespace ? marker.Name : marker.ContainingNamespace.ToDisplayString() + "." + marker.Name);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn));

    private static Task<Document> FixAsync(Document document, string marker, CancellationToken cancellationToken) => AssemblyAttributes.AddAsync(
        document,
        (names, place) => $"{names.At(place, "PolicyKit", "UsesPolicyAttribute", "UsesPolicy")}(typeof({names.OfType(place, marker)}))",
        cancellationToken);
}
