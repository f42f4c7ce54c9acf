using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyKit.Analyzers;
using PolicyKit.CodeFixes.Edits;

namespace PolicyKit.CodeFixes;

/// <summary>PK3001: says in which zone the assembly runs. Only a person knows which, so each of the three zones is an offer of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InZoneFix))]
[Shared]
public sealed class InZoneFix : CodeFixProvider
{
    private static readonly ImmutableArray<string> Zones = ImmutableArray.Create("MyNumberZone", "LgwanZone", "InternetZone");

    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.UndeclaredAssembly);

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics.Where(IsFixable))
        {
            foreach (var zone in Zones)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Titles.AddInZone(zone), cancellation => FixAsync(context.Document, zone, cancellation), $"{nameof(InZoneFix)}:{zone}"),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static bool IsFixable(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Missing, out var missing) && missing == DiagnosticProperties.MissingInZone;

    private static Task<Document> FixAsync(Document document, string zone, CancellationToken cancellationToken) => AssemblyAttributes.AddAsync(
        document,
        (names, place) => $"{names.At(place, "PolicyKit", "InZoneAttribute", "InZone")}(typeof({names.At(place, "PolicyKit.ThreeLayer", zone, zone)}))",
        cancellationToken);
}
