namespace PolicyKit.CodeFixes;

/// <summary>PK4005: takes away the call or the assignment that turns the switch on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveSwitchFix)), Shared]
public sealed class RemoveSwitchFix() : TextFix(RuleIds.SensitiveSwitch)
{
    private protected override string TitleFor(Diagnostic diagnostic, string choice) => Titles.RemoveSwitch(diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan));

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice) =>
        file.Root.FindToken(diagnostic.Location.SourceSpan.Start).Parent?.Parent is MemberAccessExpressionSyntax { Parent: (InvocationExpressionSyntax or AssignmentExpressionSyntax) and { } whole }
            ? Removals.Of(whole, file)
            : null;
}
