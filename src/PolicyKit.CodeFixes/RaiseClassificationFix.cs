using System.Globalization;

namespace PolicyKit.CodeFixes;

/// <summary>PK2003: raises the level of the container, on the axis that is too low, to that of its content.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RaiseClassificationFix)), Shared]
public sealed class RaiseClassificationFix() : TextFix(RuleIds.OverfullContainer)
{
    private static readonly ImmutableArray<string> Axes = ImmutableArray.Create("Confidentiality", "Integrity", "Availability");
    private static readonly ImmutableArray<string> Confidentiality = ImmutableArray.Create("Unclassified", "Level3A", "Level3B", "Level3C", "Level2", "Level1");
    private static readonly ImmutableArray<string> Other = ImmutableArray.Create("Unclassified", "Level2", "Level1");

    private protected override string TitleFor(Diagnostic diagnostic, string choice) => Titles.Raise($"{Axes[AxisOf(diagnostic)]}.{LevelOf(diagnostic)}");

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice)
    {
        if (AxisOf(diagnostic) < 0 || LevelOf(diagnostic) is not { } level
            || file.Root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>()?.ArgumentList is not { } list)
        {
            return null;
        }

        // By position or by name: the levels of the axes are called by the names of their enumerations.
        var written = list.Arguments.Select(a => a.Expression).OfType<MemberAccessExpressionSyntax>()
            .FirstOrDefault(e => file.Model.GetTypeInfo(e).Type?.Name == Axes[AxisOf(diagnostic)]);
        return written is null ? null : new TextChange(written.Name.Span, level);
    }

    private static int AxisOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Axis, out var axis) && axis is not null ? Axes.IndexOf(axis) : -1;

    private static string? LevelOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Level, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            ? (AxisOf(diagnostic) == 0 ? Confidentiality : Other).ElementAtOrDefault(level)
            : null;
}
