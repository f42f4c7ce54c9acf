using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers;
using PolicyKit.CodeFixes.Edits;

namespace PolicyKit.CodeFixes;

/// <summary>PK4001: asks for multi-factor sign-on on the controller, page, hub or action. Offered where the project refers to the package that has the attribute.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RequireMfaFix))]
[Shared]
public sealed class RequireMfaFix : TextFix
{
    private const string NameSpace = "PolicyKit.AspNetCore";
    private const string Attribute = "RequireZoneMfaAttribute";

    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.MissingMfa);

    private protected override string TitleFor(Diagnostic diagnostic, string choice) => Titles.AddMfa(diagnostic.Properties[DiagnosticProperties.Stricter]!.Split('.').Last());

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Missing, out var missing) || missing != DiagnosticProperties.MissingMfa
            || !diagnostic.Properties.TryGetValue(DiagnosticProperties.Stricter, out var zone) || zone is null || zone.Contains('+')
            || file.Model.Compilation.GetTypeByMetadataName($"{NameSpace}.{Attribute}") is null
            || file.Root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is not (MemberDeclarationSyntax and (TypeDeclarationSyntax or MethodDeclarationSyntax) and { } declaration))
        {
            return null;
        }

        var place = Declarations.PlaceOfAttribute(declaration);
        return Declarations.Add(declaration, $"[{file.Names.At(place, NameSpace, Attribute, "RequireZoneMfa")}(typeof({file.Names.OfType(place, zone)}))]", file.Text);
    }
}
