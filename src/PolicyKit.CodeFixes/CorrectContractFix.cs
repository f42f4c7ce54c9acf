using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers;
using PolicyKit.CodeFixes.Edits;

namespace PolicyKit.CodeFixes;

/// <summary>PK2006: writes into the contract the zone that the code gives. Offered where the contract is the finding's place; elsewhere it is the value that is wrong.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectContractFix))]
[Shared]
public sealed class CorrectContractFix : TextFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.BrokenContract);

    private protected override string TitleFor(Diagnostic diagnostic, string choice) =>
        Titles.CorrectContract(diagnostic.Properties[DiagnosticProperties.Stricter]!.Split('.').Last());

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Stricter, out var zone) || zone is null || zone.Contains('+')
            || file.Root.FindNode(diagnostic.Location.SourceSpan) is not AttributeSyntax { ArgumentList.Arguments: [{ Expression: var argument }] } attribute)
        {
            return null;
        }

        var named = file.Names.OfType(attribute.SpanStart, zone);
        return argument is TypeOfExpressionSyntax { Type: var type }
            ? new TextChange(type.Span, named)
            : new TextChange(attribute.Span, $"{file.Names.At(attribute.SpanStart, "PolicyKit", "OfZoneAttribute", "OfZone")}(typeof({named}))");
    }
}
