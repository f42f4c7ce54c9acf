namespace PolicyKit.CodeFixes;

/// <summary>PK2006: writes into the contract the zone that the code gives. Offered where the contract is the finding's place; elsewhere it is the value that is wrong.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectContractFix)), Shared]
public sealed class CorrectContractFix() : TextFix(RuleIds.BrokenContract)
{
    private protected override string TitleFor(Diagnostic diagnostic, string choice) =>
        Titles.CorrectContract(NamedTypes.Short(diagnostic.Zone()));

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice)
    {
        if (diagnostic.Zone() is not { } zone
            || file.Root.FindNode(diagnostic.Location.SourceSpan) is not AttributeSyntax { ArgumentList.Arguments: [{ Expression: var argument }] } attribute)
        {
            return null;
        }

        var named = file.Names.OfType(attribute.SpanStart, zone);
        return argument is TypeOfExpressionSyntax { Type: var type }
            ? new TextChange(type.Span, named)
            : new TextChange(attribute.Span, $"{file.Names.Attribute(attribute.SpanStart, "OfZone")}(typeof({named}))");
    }
}
