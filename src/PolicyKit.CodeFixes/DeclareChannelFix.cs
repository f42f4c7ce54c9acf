namespace PolicyKit.CodeFixes;

/// <summary>PK3006: declares in which zone a connection ends. Only a person knows, so each of the three zones is an offer of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareChannelFix)), Shared]
public sealed class DeclareChannelFix() : TextFix(RuleIds.UndeclaredConnection)
{
    private const string ThreeLayer = "PolicyKit.ThreeLayer.";

    private protected override ImmutableArray<string> Choices => ImmutableArray.Create("MyNumberZone", "LgwanZone", "InternetZone");

    private protected override string TitleFor(Diagnostic diagnostic, string choice) => Titles.AddChannel(choice);

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice) =>
        Expressions.At(file.Root, diagnostic.Location.SourceSpan) is { } address && ClientOf(address) is { } client
            ? Channels.Declare(file, client, ThreeLayer + choice)
            : null;

    private static ExpressionSyntax? ClientOf(ExpressionSyntax address) => address.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } } => receiver,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: var receiver } } => receiver,
        _ => null,
    };
}
