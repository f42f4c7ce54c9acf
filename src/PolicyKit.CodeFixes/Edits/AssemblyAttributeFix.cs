namespace PolicyKit.CodeFixes.Edits;

/// <summary>A fix of PK3001: an attribute of the assembly that names a type. Only a person knows which, so each is an offer of its own.</summary>
public abstract class AssemblyAttributeFix : CodeFixProvider
{
    private readonly string _missing;
    private readonly string _attribute;

    private protected AssemblyAttributeFix(string missing, string attribute) => (_missing, _attribute) = (missing, attribute);

    public sealed override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.UndeclaredAssembly);

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics.Where(d => d.Properties.TryGetValue(DiagnosticProperties.Missing, out var missing) && missing == _missing))
        {
            if (await context.Document.Project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false) is not { } compilation)
            {
                return;
            }

            foreach (var (title, type) in OffersIn(compilation))
            {
                context.RegisterCodeFix(CodeAction.Create(title, cancellation => FixAsync(context.Document, type, cancellation), $"{GetType().Name}:{type}"), diagnostic);
            }
        }
    }

    /// <summary>The types that the attribute may name, with the titles of their offers.</summary>
    private protected abstract IEnumerable<(string Title, string Type)> OffersIn(Compilation compilation);

    private Task<Document> FixAsync(Document document, string type, CancellationToken cancellationToken) => AssemblyAttributes.AddAsync(
        document,
        (names, place) => $"{names.Attribute(place, _attribute)}(typeof({names.OfType(place, type)}))",
        cancellationToken);
}
