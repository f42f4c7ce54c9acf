namespace PolicyKit.CodeFixes;

/// <summary>PK2002: says how confidential a type is. Only a person knows, so each level is an offer of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClassifiedFix)), Shared]
public sealed class ClassifiedFix() : TextFix(RuleIds.UnclassifiedType)
{
    private protected override ImmutableArray<string> Choices => ImmutableArray.Create("Level3A", "Level3B", "Level3C", "Level2");

    private protected override string TitleFor(Diagnostic diagnostic, string choice) => Titles.AddClassified(choice);

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice) =>
        file.Root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is TypeDeclarationSyntax type
            ? Declarations.Add(file, type, "Classified", place => $"{file.Names.At(place, "PolicyKit", "Confidentiality", "Confidentiality")}.{choice}")
            : null;
}
