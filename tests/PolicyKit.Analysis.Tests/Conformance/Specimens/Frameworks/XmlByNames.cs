// LINQ to XML: elements and attributes by their constant names, in documents, sequences, helpers; what is parsed is one
using System.Xml.Linq;
[assembly: KeyZone("KOJIN_XML", typeof(MyNumberZone))]

internal sealed record Printed(string Name, string No);

internal static class XmlByNames
{
    internal static void Added()
    {
        var root = new XElement("kaigo", new XElement("name", Data.Plain()));
        root.Add(new XElement("no", Data.Secret()));
        Net.Send(root.Element("name")!.Value); // clean
        Net.Send(root.Element("no")!.Value); // want PK1001
        Net.Send(root.Value); // want PK1001
        Net.Send(root.ToString()); // want PK1001
    }

    internal static void Constructed()
    {
        var root = new XElement("kaigo", new XElement("name", Data.Plain()), new XElement("no", Data.Secret()), new XAttribute("id", Data.Secret()), new XAttribute("page", "1"));
        Net.Send(root.Element("name")!.Value); // clean
        Net.Send((string?)root.Element("no")); // want PK1001
        Net.Send(root.Name.LocalName); // clean
        Net.Send(root.Attribute("id")!.Value); // want PK1001
        Net.Send((string?)root.Attribute("page")); // clean
        Net.Send(root.Element("id")?.Value); // clean
        foreach (var e in root.Elements()) Net.Send(e.Value); // want PK1001
        foreach (var e in root.Elements("name")) Net.Send(e.Value); // clean
        foreach (var e in root.Elements("no")) Net.Send(e.Value); // want PK1001
    }

    internal static void Documents()
    {
        XNamespace ns = "urn:a";
        var doc = new XDocument(new XDeclaration("1.0", "utf-8", null), new XElement(ns + "root", new XElement(ns + "person", new XElement(ns + "name", "a"), new XElement(ns + "no", Data.Secret()))));
        Net.Send(doc.Root!.Element(ns + "person")!.Element(ns + "name")!.Value); // clean
        Net.Send(doc.Root!.Element(ns + "person")!.Element(ns + "no")!.Value); // want PK1001
        Net.Send(doc.Root.Elements(ns + "person").First().Element(ns + "no")!.Value); // want PK1001
        Net.Send(doc.Root.Elements(ns + "person").Select(p => p.Element(ns + "name")!.Value).First()); // clean
        Net.Send(doc.ToString()); // want PK1001
        Net.Send(doc.Descendants(ns + "no").First().Value); // want PK1001
        var plain = new XDocument(new XElement("root", new XElement("a", "b")));
        Net.Send(plain.ToString()); // clean
        var copy = new XDocument(doc);
        Net.Send(copy.ToString()); // want PK1001
    }

    internal static void AddedToRoot()
    {
        var doc = new XDocument(new XElement("kaigo", new XElement("name", Data.Plain())));
        Net.Send(doc.ToString()); // clean
        doc.Root!.Add(new XElement("no", Data.Secret()));
        Net.Send(doc.ToString()); // want PK1001
        Net.Send(doc.Root.Element("name")!.Value); // clean
        Net.Send(doc.Root.Element("no")!.Value); // want PK1001
    }

    internal static void Sequences(List<Resident> all)
    {
        var root = new XElement("root", all.Select(r => new XElement("p", new XElement("name", r.Name), new XElement("no", r.Number))));
        foreach (var p in root.Elements("p")) Net.Send(p.Element("name")!.Value); // clean
        foreach (var p in root.Elements("p")) Net.Send(p.Element("no")!.Value); // want PK1001
        Net.Send(root.ToString()); // want PK1001
        root.Save("people.xml"); // want PK1006
        var names = new XElement("root", all.Select(r => new XElement("p", r.Name)));
        Net.Send(names.ToString()); // clean
        names.Add(all.Select(r => new XElement("q", r.Number)));
        Net.Send(names.Element("q")!.Value); // want PK1001
        Net.Send(names.Element("p")!.Value); // clean
    }

    internal static void InItself(List<object> all)
    {
        var root = new XElement("a");
        all.Add(all);
        root.Add(all);
        Net.Send(root.ToString()); // clean
        all.Add(Data.Secret());
        root.Add(all);
        Net.Send(root.ToString()); // want PK1001
    }

    internal static void Parsed()
    {
        var doc = XDocument.Parse(Data.Secret());
        Net.Send(doc.Root!.Element("name")!.Value); // want PK1001
        Net.Send(Get(doc.Root)); // want PK1001
        Net.Send(doc.Root.Elements("a").First().Attribute("b")!.Value); // want PK1001
        var open = XElement.Parse(Data.Plain());
        Net.Send(open.Element("name")!.Value); // clean
        open.Element("name")!.Value = Data.Secret();
        Net.Send(open.Element("name")!.Value); // want PK1001
        Net.Send(open.ToString()); // want PK1001
    }

    private static string Get(XElement e) => e.Element("name")!.Value;

    private static XElement Row(string name, string no) => new("row", new XElement("name", name), new XElement("no", no));

    internal static void Helpers()
    {
        var row = Row("a", Data.Secret());
        Net.Send(Get(row)); // clean
        Net.Send(row.Element("no")!.Value); // want PK1001
        Net.Send(row.Element("name")!.Value); // clean
        var all = new XElement("all", Row("a", Data.Secret()), Row("b", "c"));
        Net.Send(all.Element("row")!.Element("name")!.Value); // clean
        Net.Send(all.Element("row")!.Element("no")!.Value); // want PK1001
    }

    internal static void Set()
    {
        var e = new XElement("a");
        e.SetElementValue("no", Data.Secret());
        e.SetElementValue("name", "b");
        e.SetAttributeValue("x", "y");
        Net.Send(e.Element("no")!.Value); // want PK1001
        Net.Send(e.Element("name")!.Value); // clean
        var f = new XElement("a");
        f.SetAttributeValue("x", Data.Secret());
        Net.Send(f.Attribute("x")!.Value); // want PK1001
        Net.Send(f.ToString()); // want PK1001
        var g = new XElement("a", "text") { Value = Data.Secret() };
        Net.Send(g.Value); // want PK1001
        Net.Send(new XElement("a", new Printed("n", Data.Secret())).Value); // want PK1001
        Net.Send(new XElement("a", 1, "b", Data.SecretInt()).Value); // want PK1001
    }

    internal static void Keys(XElement e)
    {
        Net.Send(e.Element("KOJIN_XML")!.Value); // want PK1001
        Net.Send(e.Element("name")!.Value); // clean
        Net.Send((string?)e.Attribute("KOJIN_XML")); // want PK1001
        foreach (var k in e.Elements("KOJIN_XML")) Net.Send(k.Value); // want PK1001
    }
}

internal sealed class KeptXml { [OfZone(typeof(MyNumberZone))] public XElement Kept { get; set; } = new("n", "x"); public XElement Free { get; set; } = new("n", "x"); }

internal static class XmlByNamesKept
{
    internal static void Labelled(KeptXml kept)
    {
        var root = new XElement("r", kept.Kept, new XElement("m", "y"));
        Net.Send(root.Element("n")!.Value); // want PK1001
        var parsed = new XElement("r", XElement.Parse(Data.Secret()));
        Net.Send(parsed.Element("n")!.Value); // want PK1001
        Net.Send(parsed.Elements().First().Value); // want PK1001
        var added = new XElement("r");
        added.Add(XElement.Parse(Data.Secret()));
        Net.Send(added.Element("n")!.Value); // want PK1001
        Net.Send(added.Element("n")!.Attribute("a")!.Value); // want PK1001
        var free = new XElement("r", kept.Free);
        Net.Send(free.Element("n")!.Value); // clean
    }

    internal static void AsObject()
    {
        object e = new XElement("n", Data.Secret());
        var r = new XElement("r", e);
        Net.Send(r.Element("n")!.Value); // want PK1001
        Net.Send(Wrap(new XElement("n", Data.Secret())).Element("n")!.Value); // want PK1001
        Net.Send(Wrap(new XElement("n", "a")).Element("n")!.Value); // clean
        var list = new List<object> { new XElement("n", Data.Secret()), new XElement("m", "b") };
        var l = new XElement("l", list);
        Net.Send(l.Element("n")!.Value); // want PK1001
        Net.Send(l.Element("m")!.Value); // clean
        var loaded = XDocument.Load(Data.Secret());
        Net.Send(loaded.Root!.Element("a")!.Element("b")!.Value); // want PK1001
    }

    private static XElement Wrap(object content) => new("w", content);
}
