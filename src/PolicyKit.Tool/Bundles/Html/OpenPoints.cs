using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Formats.Html;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>What was not checked: code that was not analysed, and every clause of which something is left to a person.</summary>
internal static class OpenPoints
{
    public static void Write(Markup html, Assessment assessment)
    {
        // A clause that is open only because a part of it is says nothing that the part does not.
        var open = assessment.Clauses.Where(clause => clause.State is ClauseState.NeedsPerson or ClauseState.Unchecked or ClauseState.Uncheckable).ToList();
        var clauses = open.Where(clause => !open.Any(part => part.Parent == clause.Id)).ToList();
        var code = assessment.Code.NotFollowed is { } limit ? assessment.Code.Problems.Add(limit) : assessment.Code.Problems;
        if (clauses.Count == 0 && code.IsEmpty)
        {
            html.Element("p", ReportText.Ja("Report_NothingOpen"));
            return;
        }

        if (!code.IsEmpty)
        {
            html.Line("<ul>");
            foreach (var problem in code)
            {
                html.Element("li", problem.Ja);
            }

            html.Line("</ul>");
        }

        if (clauses.Count == 0)
        {
            return;
        }

        var table = new ReportTable(html, "open", ReportText.Ja("Report_NotChecked"), ReportText.Ja("Report_Clause"), ReportText.Ja("Report_Content"), ReportText.Ja("Report_State"), ReportText.Ja("Report_Remark"));
        foreach (var clause in clauses)
        {
            table.Row(clause.Id, clause.Title.Ja, new Cell(Markup.Escape(StateText.Of(clause.State, Language.Ja)), $"state {clause.State}"), string.Join(" ", clause.Open.Select(text => text.Ja)));
        }

        table.Close();
    }
}
