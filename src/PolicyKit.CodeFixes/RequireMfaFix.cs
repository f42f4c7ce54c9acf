namespace PolicyKit.CodeFixes;

/// <summary>PK4001: asks for multi-factor sign-on on the controller, page, hub or action. Offered where the project refers to the package that has the attribute.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RequireMfaFix)), Shared]
public sealed class RequireMfaFix() : TextFix(RuleIds.MissingMfa)
{
    private const string NameSpace = "PolicyKit.AspNetCore";
    private const string Attribute = "RequireZoneMfa";

    private protected override string TitleFor(Diagnostic diagnostic, string choice) => Titles.AddMfa(NamedTypes.Short(diagnostic.Zone()));

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Missing, out var missing) && missing == DiagnosticProperties.MissingMfa
        && diagnostic.Zone() is { } zone
        && file.Model.Compilation.GetTypeByMetadataName($"{NameSpace}.{Attribute}Attribute") is not null
        && file.Root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is MemberDeclarationSyntax and (TypeDeclarationSyntax or MethodDeclarationSyntax) and { } declaration
            ? Declarations.AddOfType(file, declaration, Attribute, zone, NameSpace)
            : null;
}
