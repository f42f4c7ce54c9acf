namespace PolicyKit.CodeFixes;

/// <summary>
/// PK2001 and PK2007: says on the member or parameter to which zone it belongs. On a positional record parameter the attribute holds for the property too.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OfZoneFix)), Shared]
public sealed class OfZoneFix() : TextFix(RuleIds.UnzonedIndividualNumber, RuleIds.HiddenZone)
{
    private const string MyNumber = "PolicyKit.ThreeLayer.MyNumberZone";

    private protected override string TitleFor(Diagnostic diagnostic, string choice) => Titles.AddOfZone(NamedTypes.Short(ZoneOf(diagnostic)));

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice) =>
        ZoneOf(diagnostic) is { } zone && DeclarationOf(file.Root, diagnostic) is { } declaration ? Declarations.AddOfType(file, declaration, "OfZone", zone) : null;

    private static string? ZoneOf(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(DiagnosticProperties.Stricter) ? diagnostic.Zone() : MyNumber;

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
