using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers;
using PolicyKit.CodeFixes.Edits;

namespace PolicyKit.CodeFixes;

/// <summary>PK2002: says how confidential a type is. Only a person knows, so each level is an offer of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClassifiedFix))]
[Shared]
public sealed class ClassifiedFix : TextFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.UnclassifiedType);

    private protected override ImmutableArray<string> Choices => ImmutableArray.Create("Level3A", "Level3B", "Level3C", "Level2");

    private protected override string TitleFor(Diagnostic diagnostic, string choice) => Titles.AddClassified(choice);

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice)
    {
        if (file.Root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is not TypeDeclarationSyntax type)
        {
            return null;
        }

        var place = Declarations.PlaceOfAttribute(type);
        var attribute = file.Names.At(place, "PolicyKit", "ClassifiedAttribute", "Classified");
        return Declarations.Add(type, $"[{attribute}({file.Names.At(place, "PolicyKit", "Confidentiality", "Confidentiality")}.{choice})]", file.Text);
    }
}
