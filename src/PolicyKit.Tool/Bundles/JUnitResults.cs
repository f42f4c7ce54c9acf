using System.Text;
using System.Xml;
using System.Xml.Linq;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Bundles;

/// <summary>The clauses as JUnit test cases, for build servers: 不適合 fails, what was not checked is skipped, never passed.</summary>
internal static class JUnitResults
{
    public static byte[] Of(Assessment assessment)
    {
        var suite = new XElement("testsuite",
            new XAttribute("name", assessment.System.Id),
            new XAttribute("tests", assessment.Clauses.Length),
            new XAttribute("failures", assessment.Clauses.Count(IsFailure)),
            new XAttribute("errors", 0),
            new XAttribute("skipped", assessment.Clauses.Count(IsSkipped)),
            assessment.Clauses.Select(clause => Case(clause, assessment)));
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CheckCharacters = false };
        using (var writer = XmlWriter.Create(bytes, settings))
        {
            new XDocument(new XElement("testsuites", suite)).Save(writer);
        }

        return bytes.ToArray();
    }

    private static XElement Case(ClauseResult clause, Assessment assessment)
    {
        var open = string.Join("\n", clause.Open.Select(text => text.In(Language.Ja)));
        return new XElement("testcase",
            new XAttribute("classname", assessment.Policy.Id),
            new XAttribute("name", $"{clause.Id} {clause.Title.Ja}"),
            IsFailure(clause)
                ? new XElement("failure", new XAttribute("message", StateText.Of(clause.State, Language.Ja)), string.Join("\n", Messages(clause, assessment)))
                : IsSkipped(clause) ? new XElement("skipped", new XAttribute("message", $"{StateText.Of(clause.State, Language.Ja)} {open}".TrimEnd())) : null);
    }

    private static IEnumerable<string> Messages(ClauseResult clause, Assessment assessment) => assessment.Findings
        .Where(finding => clause.Findings.Contains(finding.Finding.Fingerprint))
        .Select(finding => $"{finding.Finding.Rule}: {finding.Finding.Message.In(Language.Ja)}");

    private static bool IsFailure(ClauseResult clause) => clause.State is ClauseState.Violates or ClauseState.WaiverExpired;

    private static bool IsSkipped(ClauseResult clause) =>
        clause.State is ClauseState.NeedsPerson or ClauseState.Unchecked or ClauseState.Uncheckable or ClauseState.NotApplicable;
}
