using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Checking;

/// <summary>Diagnostics of the analyzer as findings of the report.</summary>
internal sealed class DiagnosticReading(Compilation compilation, string project, Spots spots)
{
    public CodeFinding Finding(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        return new CodeFinding(
            diagnostic.Id, SeverityOf(diagnostic),
            new Bilingual(diagnostic.GetMessage(Language.En.Culture()), diagnostic.GetMessage(Language.Ja.Culture())),
            project, MemberAt(diagnostic.Location), spots.Of(diagnostic.Location), Path(diagnostic),
            properties.GetValueOrDefault(DiagnosticProperties.Zone), properties.GetValueOrDefault(DiagnosticProperties.Target),
            properties.GetValueOrDefault(DiagnosticProperties.Clause), diagnostic.IsSuppressed);
    }

    /// <summary>PK9001 for a finding that source suppresses: at the attribute that does it, or where the pragma hides the finding.</summary>
    public CodeFinding Suppression(Diagnostic diagnostic)
    {
        var attribute = diagnostic.GetSuppressionInfo(compilation)?.Attribute?.ApplicationSyntaxReference;
        var location = attribute is null ? diagnostic.Location : Location.Create(attribute.SyntaxTree, attribute.Span);
        var message = Texts.Both(attribute is null ? "PK9001_Pragma" : "PK9001_Attribute", diagnostic.Id);
        return new CodeFinding(ToolRules.Suppressed, Severity.Error, message, project, MemberAt(diagnostic.Location), spots.Of(location), [], null, null, null, false);
    }

    private static Severity SeverityOf(Diagnostic diagnostic) => diagnostic.Id switch
    {
        RuleIds.NotFullyAnalysed or RuleIds.Unfollowed => Severity.Unclear,
        _ => diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => Severity.Error,
            DiagnosticSeverity.Warning => Severity.Warning,
            _ => Severity.Note,
        },
    };

    // Steps in this compilation have an additional location each, in order; those in another assembly have none and say so.
    private ImmutableArray<PathStep> Path(Diagnostic diagnostic)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        var places = new Queue<Location>(diagnostic.AdditionalLocations);
        while (diagnostic.Properties.TryGetValue(DiagnosticProperties.Step(steps.Count), out var phrase) && phrase is not null)
        {
            var (text, elsewhere) = StepPhrases.Read(phrase);
            steps.Add(new PathStep(text, elsewhere || !places.TryDequeue(out var place) ? null : spots.Of(place)));
        }

        return steps.ToImmutable();
    }

    private string MemberAt(Location location) =>
        location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree)
            ? compilation.GetSemanticModel(tree).GetEnclosingSymbol(location.SourceSpan.Start) switch
            {
                IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } inner => MemberAround(inner),
                { } symbol => symbol.GetDocumentationCommentId() ?? "",
                null => "",
            }
            : "";

    private static string MemberAround(ISymbol symbol)
    {
        while (symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol.GetDocumentationCommentId() ?? "";
    }
}
