using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PolicyKit.Tool.Formats;

/// <summary>How a test case of a JUnit file ended.</summary>
internal enum JUnitEnd
{
    Passed,
    Failed,

    /// <summary>It could not be run to its end; a build server counts that as broken.</summary>
    Error,
    Skipped,
}

/// <summary>A test case of a JUnit file.</summary>
/// <param name="Group">What it belongs to.</param>
/// <param name="Name">What was tested.</param>
/// <param name="End">How it ended.</param>
/// <param name="Message">Why, in short; empty if it passed.</param>
/// <param name="Lines">What is to be told beside.</param>
internal sealed record JUnitCase(string Group, string Name, JUnitEnd End, string Message, IReadOnlyList<string> Lines);

/// <summary>A JUnit file, for build servers.</summary>
internal static class JUnitLog
{
    public static byte[] Of(string suite, IReadOnlyList<JUnitCase> cases)
    {
        var root = new XElement("testsuites", new XElement("testsuite",
            new XAttribute("name", Printable(suite)),
            new XAttribute("tests", cases.Count),
            new XAttribute("failures", cases.Count(test => test.End == JUnitEnd.Failed)),
            new XAttribute("errors", cases.Count(test => test.End == JUnitEnd.Error)),
            new XAttribute("skipped", cases.Count(test => test.End == JUnitEnd.Skipped)),
            cases.Select(Case)));
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            new XDocument(root).Save(writer);
        }

        return bytes.ToArray();
    }

    private static XElement Case(JUnitCase test)
    {
        var lines = Printable(string.Join('\n', test.Lines));
        return new XElement("testcase",
            new XAttribute("classname", Printable(test.Group)),
            new XAttribute("name", Printable(test.Name)),
            test.End switch
            {
                JUnitEnd.Passed => lines.Length == 0 ? null : new XElement("system-out", lines),
                JUnitEnd.Failed => new XElement("failure", new XAttribute("message", Printable(test.Message)), lines),
                JUnitEnd.Error => new XElement("error", new XAttribute("message", Printable(test.Message)), lines),
                _ => new XElement("skipped", new XAttribute("message", Printable(test.Message))),
            });
    }

    // XML has no way to write some characters that a string may hold.
    private static string Printable(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value is '\t' or '\n' or '\r' || (rune.Value >= ' ' && rune.Value is not (0xFFFE or 0xFFFF)) ? rune.ToString() : "\uFFFD"));
}
