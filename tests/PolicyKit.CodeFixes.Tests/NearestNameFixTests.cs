using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers;
using Harness = PolicyKit.Tests.Harness;

namespace PolicyKit.CodeFixes.Tests;

public class NearestNameFixTests
{
    private const string Source = "namespace Acme { public class Mail { public void Send(string text) { } } }";

    [Fact]
    public async Task Nearest_name_is_written_into_the_line()
    {
        var (text, action) = await Offer("# ours\nsink M:Acme.Mail.Sned(System.String) arg0 internet network  # mail\n");

        var operation = (await action!.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single();
        var changed = await operation.ChangedSolution.Projects.Single().AdditionalDocuments.Single().GetTextAsync();
        Assert.Equal(text.Replace("Sned", "Send", StringComparison.Ordinal), changed.ToString());
        Assert.Empty(await Found(changed.ToString()));
    }

    [Fact]
    public async Task Nothing_is_offered_where_no_name_is_near() => Assert.Null((await Offer("snk M:Acme.Mail.Send(System.String) arg0\n")).Action);

    private static async Task<(string Text, CodeAction? Action)> Offer(string text)
    {
        var found = Assert.Single(await Found(text));
        var project = new AdhocWorkspace().AddProject("Acme", LanguageNames.CSharp);
        var file = project.AddAdditionalDocument("acme.policymodel", SourceText.From(text));
        CodeAction? action = null;
        await new NearestNameFix().RegisterCodeFixesAsync(new CodeFixContext(file, found.Location.SourceSpan, [found], (offered, _) => action = offered, default));
        return (text, action);
    }

    private static async Task<ImmutableArray<Diagnostic>> Found(string text)
    {
        var project = Harness.Project.Of(Source) with { ModelFiles = [("acme.policymodel", text)] };
        return [.. (await project.AnalyzeWith(new PolicyKitAnalyzer())).Where(d => d.Id == RuleIds.ModelLine)];
    }
}
