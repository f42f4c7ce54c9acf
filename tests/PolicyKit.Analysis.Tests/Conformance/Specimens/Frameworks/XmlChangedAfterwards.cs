// a node of an XML document is changed after it was appended
using System.Xml;
using System.Xml.Linq;

internal static class XmlChangedAfterwards
{
    internal static void Attribute()
    {
        var (document, other) = (new XmlDocument(), new XmlDocument());
        var (root, apart) = (document.CreateElement("root"), other.CreateElement("root"));
        document.AppendChild(root);
        root.SetAttribute("no", Data.Secret());
        other.AppendChild(apart);
        apart.SetAttribute("no", Data.Plain());
        Net.Send(document.OuterXml); // want PK1001
        Net.Send(other.OuterXml); // clean
    }

    internal static void TextOfAChild()
    {
        var document = new XmlDocument();
        var root = document.CreateElement("root");
        document.AppendChild(root);
        var child = document.CreateElement("child");
        var before = document.CreateElement("before");
        root.AppendChild(child);
        root.InsertBefore(before, child);
        child.InnerText = Data.Secret();
        before.InnerText = Data.Plain();
        Net.Send(root.InnerXml); // want PK1001
        document.Save("a.xml"); // want PK1006
        Net.Send(before.InnerText); // clean
    }

    internal static void Inserted()
    {
        var document = new XmlDocument();
        var root = document.CreateElement("root");
        document.PrependChild(root);
        var comment = document.CreateElement("comment");
        root.InsertAfter(comment, null);
        comment.InnerText = Data.Secret();
        Net.Send(document.OuterXml); // want PK1001
    }

    internal static void Linq()
    {
        var (document, other) = (new XDocument(), new XDocument());
        var (root, apart) = (new XElement("root"), new XElement("root"));
        document.Add(root);
        root.SetAttributeValue("no", Data.Secret());
        other.Add(apart);
        apart.SetAttributeValue("no", Data.Plain());
        Net.Send(document.ToString()); // want PK1001
        Net.Send(other.ToString()); // clean
    }

    internal static void NotAppended()
    {
        var document = new XmlDocument();
        document.AppendChild(document.CreateElement("root"));
        var apart = document.CreateElement("apart");
        apart.InnerText = Data.Secret();
        Net.Send(document.OuterXml); // clean
    }
}
