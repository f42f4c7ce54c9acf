namespace PolicyKit.CodeFixes;

/// <summary>
/// PK1001, PK1002 and PK1007: writes the label of the zone where the value stood, as a <c>Zoned</c> prints itself. Offered where the value is text, and replaces no more than the
/// value: what else the text says stays.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RedactFix)), Shared]
public sealed class RedactFix() : TextFix(RuleIds.MyNumberToInternet, RuleIds.MyNumberToOther, RuleIds.Disclosure)
{
    private protected override string TitleFor(Diagnostic diagnostic, string choice) => Titles.Redact(LabelOf(diagnostic));

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice)
    {
        if (Expressions.At(file.Root, diagnostic.Location.SourceSpan) is not { } given || Value(given, diagnostic, file) is not { } value)
        {
            return null;
        }

        return value.Parent is InterpolationSyntax hole && hole.Expression == value
            ? new TextChange(hole.Span, LabelOf(diagnostic))
            : new TextChange(value.Span, $"\"{LabelOf(diagnostic)}\"");
    }

    // Where the data comes from, if that is inside of what is given; else what is given.
    private static ExpressionSyntax? Value(ExpressionSyntax given, Diagnostic diagnostic, FixedFile file)
    {
        var source = diagnostic.AdditionalLocations.FirstOrDefault(l => l.SourceTree == diagnostic.Location.SourceTree && given.Span.Contains(l.SourceSpan));
        var value = source is null ? given : Whole(Expressions.At(file.Root, source.SourceSpan));
        return value is not null && (value.Parent is InterpolationSyntax || IsText(value, file)) ? value : IsText(given, file) ? given : null;
    }

    // r?.Number is one value, of which ".Number" is written apart.
    private static ExpressionSyntax? Whole(ExpressionSyntax? value)
    {
        while (value?.Parent is ConditionalAccessExpressionSyntax conditional)
        {
            value = conditional;
        }

        return value;
    }

    private static bool IsText(ExpressionSyntax value, FixedFile file)
    {
        var types = file.Model.GetTypeInfo(value);
        return types.Type?.SpecialType == SpecialType.System_String || types.ConvertedType?.SpecialType is SpecialType.System_String or SpecialType.System_Object;
    }

    private static string LabelOf(Diagnostic diagnostic) => $"[{(diagnostic.Properties.TryGetValue(DiagnosticProperties.Zone, out var zone) ? zone : "")}]";
}
