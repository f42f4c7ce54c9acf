using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers;
using PolicyKit.CodeFixes.Edits;

namespace PolicyKit.CodeFixes;

/// <summary>
/// PK2001 and PK2007: says on the member or parameter to which zone it belongs. On a positional record parameter the attribute holds for the property too.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OfZoneFix))]
[Shared]
public sealed class OfZoneFix : TextFix
{
    private const string MyNumber = "PolicyKit.ThreeLayer.MyNumberZone";

    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.UnzonedIndividualNumber, RuleIds.HiddenZone);

    private protected override string TitleFor(Diagnostic diagnostic, string choice) => Titles.AddOfZone(ZoneOf(diagnostic).Split('.').Last());

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice)
    {
        if (ZoneOf(diagnostic).Contains('+') || DeclarationOf(file.Root, diagnostic) is not { } declaration)
        {
            return null;
        }

        var place = Declarations.PlaceOfAttribute(declaration);
        var attribute = file.Names.At(place, "PolicyKit", "OfZoneAttribute", "OfZone");
        return Declarations.Add(declaration, $"[{attribute}(typeof({file.Names.OfType(place, ZoneOf(diagnostic))}))]", file.Text);
    }

    private static string ZoneOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Stricter, out var zone) && zone is not null ? zone : MyNumber;

    // Null where an attribute would be wrong: the diagnostic asks for none, it is there already, or it would cover other fields too.
    private static SyntaxNode? DeclarationOf(SyntaxNode root, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Missing, out var missing) || missing != DiagnosticProperties.MissingOfZone)
        {
            return null;
        }

        SyntaxNode? declaration = root.FindToken(diagnostic.Location.SourceSpan.Start).Parent switch
        {
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } } => field,
            BasePropertyDeclarationSyntax property => property,
            BaseMethodDeclarationSyntax method => method,
            ParameterSyntax parameter => parameter,
            _ => null,
        };
        return declaration is not null && !AttributeListsOf(declaration).SelectMany(list => list.Attributes).Any(IsOfZone) ? declaration : null;
    }

    private static SyntaxList<AttributeListSyntax> AttributeListsOf(SyntaxNode declaration) => declaration switch
    {
        ParameterSyntax parameter => parameter.AttributeLists,
        MemberDeclarationSyntax member => member.AttributeLists,
        _ => default,
    };

    private static bool IsOfZone(AttributeSyntax attribute) =>
        attribute.Name.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().LastOrDefault()?.Identifier.ValueText is "OfZone" or "OfZoneAttribute";
}
