// LINQ to XML in static places, through helpers and queries
using System.Xml.Linq;
internal static class XmlKept
{
    private static readonly XElement root = new("r");
    private static XDocument doc = new();

    internal static void Fill()
    {
        root.Add(new XElement("no", Data.Secret()));
        root.SetAttributeValue("id", Data.Secret());
        doc = new XDocument(new XElement("a", new XElement("no", Data.Secret()), new XElement("name", "b")));
    }

    internal static void Read()
    {
        Net.Send(root.Element("no")!.Value); // want PK1001
        Net.Send(root.Attribute("id")!.Value); // want PK1001
        Net.Send(root.ToString()); // want PK1001
        Net.Send(doc.Root!.Element("no")!.Value); // want PK1001
        Net.Send(doc.Root!.Elements("no").First().Value); // want PK1001
        Net.Send(doc.ToString()); // want PK1001
        foreach (var e in doc.Root.Elements()) Net.Send(e.Value); // want PK1001
    }

    internal static void Given(XElement e) => e.Add(new XElement("no", Data.Secret()));

    internal static void Use()
    {
        var x = new XElement("x");
        Given(x);
        Net.Send(x.Element("no")!.Value); // want PK1001
        Net.Send(x.Element("b")!.Value); // clean
        Net.Send(x.ToString()); // want PK1001
    }

    internal static string No(XElement e) => e.Element("no")!.Value;
    internal static IEnumerable<string> Nos(XElement e) => from p in e.Elements("p") where p.Attribute("ok") != null select p.Element("no")!.Value;

    internal static void Query()
    {
        var e = new XElement("r", new XElement("p", new XElement("no", Data.Secret())));
        foreach (var n in Nos(e)) Net.Send(n); // want PK1001
        Net.Send(string.Join(",", Nos(e))); // want PK1001
        Net.Send(No(e.Element("p")!)); // want PK1001
        var v = e.Element("p")?.Element("no")?.Value ?? "";
        Net.Send(v); // want PK1001
        Net.Send((string?)e.Element("p")?.Element("name") ?? ""); // clean
        Net.Send(e.Descendants().First(d => d.Name.LocalName == "no").Value); // want PK1001
        Net.Send(e.XPathLike("no")); // want PK1001
    }

    private static string XPathLike(this XElement e, string name) => e.Elements().First().Element(name)!.Value;
}
