namespace PolicyKit.CodeFixes;

/// <summary>PK4002: takes away the attribute or the call that lets anybody in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveAnonymousFix)), Shared]
public sealed class RemoveAnonymousFix() : TextFix(RuleIds.AnonymousAccess)
{
    private protected override string TitleFor(Diagnostic diagnostic, string choice) => Titles.RemoveAnonymous;

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice)
    {
        var name = file.Root.FindToken(diagnostic.Location.SourceSpan.Start).Parent;
        if (name?.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute && attribute.Name.Span.Contains(name.Span))
        {
            return Declarations.Remove(attribute);
        }

        return name?.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } ? Removals.Of(call, file) : null;
    }
}
