using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis;
using PolicyKit.Lab.NonInterference;

namespace PolicyKit.Lab.Metamorphic;

/// <summary>The sends of a program, numbered by annotations that stay with the calls whatever is done around them; and which of them the engine reports.</summary>
internal static class Sites
{
    private const string Kind = "site";

    public static bool IsSite(ExpressionSyntax expression) => expression.HasAnnotations(Kind);

    public static SyntaxNode Numbered(SyntaxNode root)
    {
        var number = 0;
        var calls = root.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(static i => i.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Net" }, Name.Identifier.ValueText: "Send" } && i.ArgumentList.Arguments.Count == 1)
            .ToDictionary(static i => i, _ => new SyntaxAnnotation(Kind, (number++).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return root.ReplaceNodes(calls.Keys, (old, now) => now.WithAdditionalAnnotations(calls[old]));
    }

    public static int CountOf(SyntaxNode root) => root.GetAnnotatedNodes(Kind).Count();

    /// <summary>The sites a finding speaks of when each is looked at alone.</summary>
    public static bool IsReportedAlone(SyntaxNode root, string site, IEnumerable<MetadataReference> more)
    {
        var others = root.GetAnnotatedNodes(Kind).OfType<InvocationExpressionSyntax>().Where(i => i.GetAnnotations(Kind).Single().Data != site);
        var alone = root.ReplaceNodes(others, static (_, now) => now.WithExpression(Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseExpression("Net.Drop")));
        return Reported(alone, more).Any();
    }

    /// <summary>The numbers of the sites a PK1001 ends or meets at.</summary>
    public static IReadOnlySet<string> Reported(SyntaxNode root, IEnumerable<MetadataReference> more)
    {
        var tree = Batch.Parse("Program.cs", "").WithRootAndOptions(root, Batch.Parse("", "").Options);
        var session = FlowSession.Create(Batch.Empty.AddReferences(more).AddSyntaxTrees(tree), [], null, CancellationToken.None);
        return session.FindingsIn(tree, new TextSpan(0, tree.Length), CancellationToken.None).Where(static f => f.Rule == "PK1001")
            .SelectMany(static f => new[] { f.Location, f.Path.Sink.Location ?? f.Location })
            .Select(l => NumberAt(tree, l)).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    private static string? NumberAt(SyntaxTree tree, Location location) =>
        tree.GetRoot().FindNode(location.SourceSpan).AncestorsAndSelf().SelectMany(static n => n.GetAnnotations(Kind)).FirstOrDefault()?.Data;
}
