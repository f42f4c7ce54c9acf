using System.Globalization;
using System.Text;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Graphs;

/// <summary>The picture of a manifest as a Mermaid flowchart: zones as boxes, communications as arrows, dotted where nothing sanitises them.</summary>
internal static class Mermaid
{
    public static string Of(Landscape landscape, Language language)
    {
        var text = new StringBuilder("flowchart TB\n");
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var zones = landscape.Zones.Select(zone => (zone.Id, Name: language == Language.Ja ? zone.NameJa : zone.Id, zone.Components))
            .Append((Id: PolicyFacts.External, Name: Texts.In(language, "Report_Outside"), Components: []));
        foreach (var (id, name, components) in zones)
        {
            var outside = landscape.Links.SelectMany(link => new[] { link.From, link.To }).Where(end => end.EndsWith("@" + id, StringComparison.Ordinal))
                .Distinct().Order(StringComparer.Ordinal).ToList();
            if (id == PolicyFacts.External && outside.Count == 0)
            {
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"  subgraph zone_{id}[{Quoted(name)}]\n");
            foreach (var component in components)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {Node(component)}[{Quoted(component)}]\n");
            }

            foreach (var end in outside)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {Node(end)}([{Quoted(end[..^(id.Length + 1)])}])\n");
            }

            text.Append("  end\n");
        }

        foreach (var link in landscape.Links.Where(link => names.ContainsKey(link.From) && names.ContainsKey(link.To)))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {names[link.From]} {(link.Sanitized is null ? "-.->" : "-->")}|{Quoted(link.Sanitized is null ? link.Id : $"{link.Id}: {link.Sanitized}")}| {names[link.To]}\n");
        }

        return text.ToString();

        string Node(string end) => names[end] = "n" + names.Count.ToString(CultureInfo.InvariantCulture);
    }

    // Names come from a stranger's file: in Mermaid a quote would end the text, and '#' begins a character's number.
    private static string Quoted(string text) =>
        '"' + text.Replace("#", "#35;", StringComparison.Ordinal).Replace("\"", "#quot;", StringComparison.Ordinal).Replace("<", "#lt;", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal) + '"';
}
