using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Checking.Output;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Formats.Html;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>The clauses in the order of the policy: state, basis, what is open, and under each clause what was found against it.</summary>
internal static class ClauseSections
{
    private const int LongestHeading = 36;

    public static void Write(Markup html, Assessment assessment)
    {
        var chapters = assessment.Clauses.Where(clause => clause.Parent is null).Select(chapter => (chapter, clauses: Below(chapter, assessment).ToList())).ToList();
        var numbers = FindingNumbers.Of(assessment);
        foreach (var (chapter, clauses) in chapters)
        {
            html.Element("h3", Named(chapter));
            var table = new ReportTable(html, "clauses", Named(chapter), Ja("Report_Clause"), Ja("Report_Content"), Ja("Report_State"), Ja("Report_Basis"), Ja("Report_Remark"));
            foreach (var clause in clauses)
            {
                table.Row(clause.Id, clause.Title.Ja, new Cell(Markup.Escape(StateText.Of(clause.State, Language.Ja)), $"state {clause.State}"),
                    new Cell(string.Join("<br/>", clause.Basis.Select(basis => Markup.Escape(Ja("Basis_" + basis))))), Remark(clause, numbers));
            }

            table.Close();
            foreach (var clause in clauses.Where(clause => numbers.Of(clause).Any()))
            {
                html.Element("h4", Ja("Report_FindingsOf", Short(Named(clause))));
                foreach (var (finding, number) in numbers.Of(clause))
                {
                    Finding(html, finding, number, level: 5);
                }
            }
        }

        if (numbers.Others.Any())
        {
            html.Element("h3", Ja("Report_OtherFindings"));
            foreach (var (finding, number) in numbers.Others)
            {
                Finding(html, finding, number, level: 4);
            }
        }
    }

    /// <summary>A clause and those below it, in the order of the report.</summary>
    public static IEnumerable<ClauseResult> Below(ClauseResult clause, Assessment assessment) =>
        assessment.Clauses.Where(child => child.Parent == clause.Id).SelectMany(child => Below(child, assessment)).Prepend(clause);

    private static void Finding(Markup html, AssessedFinding finding, int number, int level) => FindingArticle.Write(
        html, finding.Finding, number, level,
        about: finding.Component is null ? null : Ja("Report_Component", finding.Component),
        excuse: finding is { Waiver: { } waiver, WaiverInForce: true } ? Ja("Report_UnderWaiver", waiver) : null,
        note: finding is { Waiver: { } ended, WaiverInForce: false } ? Ja("Report_WaiverEnded", ended) : null);

    // Titles and supplements have no number: their ids (title, suppl-1) are for machines.
    private static string Named(ClauseResult clause) => char.IsAsciiLetterLower(clause.Id.FirstOrDefault()) ? clause.Title.Ja : $"{clause.Id} {clause.Title.Ja}";

    private static string Short(string text)
    {
        var runes = text.EnumerateRunes().ToList();
        return runes.Count <= LongestHeading ? text : string.Concat(runes.Take(LongestHeading - 1)) + "…";
    }

    private static Cell Remark(ClauseResult clause, FindingNumbers numbers)
    {
        var remarks = clause.Open.Select(text => Markup.Escape(text.Ja));
        if (!clause.Findings.IsEmpty)
        {
            var links = numbers.Of(clause.Findings).Select(number => $"<a href=\"#finding-{number}\">{number}</a>");
            remarks = remarks.Append($"{Markup.Escape(Ja("Report_Finding"))} {string.Join("、", links)}");
        }

        if (!clause.Attestations.IsEmpty)
        {
            remarks = remarks.Append(Markup.Escape(Ja("Report_Attested", string.Join(", ", clause.Attestations))));
        }

        return new Cell(string.Join(" ", remarks));
    }

    private static string Ja(string key, params object[] arguments) => ReportText.Ja(key, arguments);
}
