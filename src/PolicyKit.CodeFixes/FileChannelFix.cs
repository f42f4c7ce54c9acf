namespace PolicyKit.CodeFixes;

/// <summary>PK1006: declares the file — its path, stream or writer — a channel of the data's zone, where it stays in it. Media that leave the terminal cannot be declared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FileChannelFix)), Shared]
public sealed class FileChannelFix() : TextFix(RuleIds.Removal)
{
    private protected override string TitleFor(Diagnostic diagnostic, string choice) => Titles.AddChannel(NamedTypes.Short(diagnostic.Zone()));

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Kind, out var kind) && kind == "file"
        && diagnostic.Zone() is { } zone
        && Expressions.At(file.Root, diagnostic.Location.SourceSpan) is { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument }
            ? FilesOf(call, list, argument, file).Select(f => Channels.Declare(file, f, zone)).FirstOrDefault(change => change is not null)
            : null;

    // The stream or writer that is called, else the path that comes first.
    private static IEnumerable<ExpressionSyntax> FilesOf(InvocationExpressionSyntax call, ArgumentListSyntax list, ArgumentSyntax argument, FixedFile file)
    {
        if (call.Expression is MemberAccessExpressionSyntax { Expression: var receiver } && file.Model.GetSymbolInfo(receiver).Symbol is not INamedTypeSymbol)
        {
            yield return receiver;
        }
        else if (list.Arguments[0] != argument)
        {
            yield return list.Arguments[0].Expression;
        }
    }
}
