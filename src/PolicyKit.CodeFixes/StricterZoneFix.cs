namespace PolicyKit.CodeFixes;

/// <summary>PK2005: writes the stricter of the two zones into the declaration that names the other one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StricterZoneFix)), Shared]
public sealed class StricterZoneFix() : TextFix(RuleIds.ContradictoryZones)
{
    private protected override string TitleFor(Diagnostic diagnostic, string choice) =>
        Titles.TakeStricter(NamedTypes.Short(diagnostic.Zone()));

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice) =>
        diagnostic.Zone() is { } zone
        && file.Root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is { ArgumentList.Arguments: [{ Expression: TypeOfExpressionSyntax { Type: var type } }] }
            ? new TextChange(type.Span, file.Names.OfType(type.SpanStart, zone))
            : null;
}
