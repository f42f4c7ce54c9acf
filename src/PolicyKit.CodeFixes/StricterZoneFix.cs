using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers;
using PolicyKit.CodeFixes.Edits;

namespace PolicyKit.CodeFixes;

/// <summary>PK2005: writes the stricter of the two zones into the declaration that names the other one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StricterZoneFix))]
[Shared]
public sealed class StricterZoneFix : TextFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.ContradictoryZones);

    private protected override string TitleFor(Diagnostic diagnostic, string choice) =>
        Titles.TakeStricter(diagnostic.Properties[DiagnosticProperties.Stricter]!.Split('.').Last());

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Stricter, out var zone) && zone is not null && !zone.Contains('+')
        && file.Root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is { ArgumentList.Arguments: [{ Expression: TypeOfExpressionSyntax { Type: var type } }] }
            ? new TextChange(type.Span, file.Names.OfType(type.SpanStart, zone))
            : null;
}
