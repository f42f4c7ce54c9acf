namespace PolicyKit.CodeFixes;

/// <summary>PK2008: ends the query in a <c>Select</c> with <c>ToList()</c>, where the code around it takes the list as well.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MaterialiseFix)), Shared]
public sealed class MaterialiseFix() : TextFix(RuleIds.EscapingContent)
{
    private protected override string TitleFor(Diagnostic diagnostic, string choice) => Titles.Materialise;

    // The new call needs no parentheses behind another call or a name; other expressions are left to the person who wrote them.
    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice) =>
        file.Root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } }
        && call.ArgumentList.Arguments is [{ Expression: LambdaExpressionSyntax { ExpressionBody: InvocationExpressionSyntax or SimpleNameSyntax or MemberAccessExpressionSyntax } lambda }]
        && file.Model.GetTypeInfo(lambda.ExpressionBody!).Type?.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            ? new TextChange(new TextSpan(lambda.ExpressionBody!.Span.End, 0), ".ToList()")
            : null;
}
