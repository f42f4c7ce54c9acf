// names of XML elements and attributes apart from what they contain; the target of a weak reference is replaced
using System.Xml.Linq;

internal static class NamesOfElements
{
    public static void Name() { var p = new XElement("p", Data.Secret()); Net.Send(p.Name.LocalName); } // clean
    public static void NameIsSecret() { var p = new XElement(Data.Secret(), "x"); Net.Send(p.Name.LocalName); } // want PK1001
    public static void NameOfEmpty() { var p = new XElement(Data.Secret()); Net.Send(p.Name.ToString()); } // want PK1001
    public static void NameIsSet() { var p = new XElement("p", "x"); p.Name = Data.Secret(); Net.Send(p.Name.LocalName); } // want PK1001
    public static void NameAsWritten() { var p = new XElement(Data.Secret(), "x"); Net.Send(p.ToString()); } // want PK1001
    public static void NameBesideValue() { var p = new XElement("p"); p.Value = Data.Secret(); Net.Send(p.Name.ToString()); } // clean
    public static void ValueIsSet() { var p = new XElement("p"); p.Value = Data.Secret(); Net.Send(p.Value); } // want PK1001
    public static void ValueOfMany() { var p = new XElement("p", "a", new XElement("c", Data.Secret())); Net.Send(p.Value); } // want PK1001
    public static void NameOfMany() { var p = new XElement("p", "a", new XElement("c", Data.Secret())); Net.Send(p.Name.LocalName); } // clean
    public static void NameOfChild() { var p = new XElement("p", new XElement(Data.Secret(), "x")); Net.Send(p.Element("x")!.Name.LocalName); } // want PK1001
    public static void NameOfParsed() { var p = XElement.Parse(Data.Secret()); Net.Send(p.Name.LocalName); } // want PK1001
    public static void NameOfRoot() { var d = new XDocument(); d.Add(new XElement(Data.Secret(), "x")); Net.Send(d.Root!.Name.LocalName); } // want PK1001
    public static void Added() { var p = new XElement("p"); p.Add(new XElement("c", Data.Secret())); Net.Send(p.ToString()); } // want PK1001
    public static void AddedBesideName() { var p = new XElement("p"); p.Add(new XElement("c", Data.Secret())); Net.Send(p.Name.LocalName); } // clean
    public static void FilledLater() { var c = new XElement("c"); var p = new XElement("p", c); c.Value = Data.Secret(); Net.Send(p.ToString()); } // want PK1001
    public static void FilledBelow() { var p = XElement.Parse("<p><c/></p>"); p.Element("c")!.Value = Data.Secret(); Net.Send(p.ToString()); } // want PK1001
    public static void Listed() { var p = new XElement("p", new[] { Data.Resident() }.Select(r => new XElement("r", r.Number))); Net.Send(p.ToString()); } // want PK1001
    public static void Copied() { var p = new XElement(new XElement("p", Data.Secret())); Net.Send(p.Value); } // want PK1001
    public static void CopiedName() { var p = new XElement(new XElement("p", Data.Secret())); Net.Send(p.Name.LocalName); } // clean
    public static void AttributesStay() { var p = new XElement("p", new XAttribute("a", Data.Secret())); p.Value = "x"; Net.Send(p.ToString()); } // want PK1001
    public static void AttributeName() { var a = new XAttribute("a", Data.Secret()); Net.Send(a.Name.LocalName); } // clean
    public static void AttributeNameIsSecret() { var a = new XAttribute(Data.Secret(), "x"); Net.Send(a.Name.LocalName); } // want PK1001
    public static void AttributeValue() { var a = new XAttribute("a", Data.Secret()); Net.Send(a.Value); } // want PK1001
    public static void AttributeText() { var a = new XAttribute("a", Data.Secret()); Net.Send(a.ToString()); } // want PK1001
    public static void AttributeCast() { var a = new XAttribute("a", Data.Secret()); Net.Send((string)a); } // want PK1001
    public static void AttributeReplaced() { var a = new XAttribute("a", Data.Secret()); a.Value = "x"; Net.Send(a.Value); } // clean
    public static void AttributeFilled() { var a = new XAttribute("a", "x"); a.Value = Data.Secret(); Net.Send(a.Value); } // want PK1001
    public static void AttributeSet() { var p = new XElement("p"); p.SetAttributeValue("a", Data.Secret()); Net.Send(p.Attribute("a")!.Value); } // want PK1001
    public static void ElementSet() { var p = new XElement("p"); p.SetElementValue("c", Data.Secret()); Net.Send(p.Element("c")!.Value); } // want PK1001
    public static void Enumerated() { var p = new XElement("p", new XElement("c", Data.Secret())); Net.Send(string.Concat(p.Elements().Select(c => c.Value))); } // want PK1001

    public static void Target() { var w = new WeakReference<string>(Data.Secret()); w.SetTarget("open"); Net.Send(w.TryGetTarget(out var t) ? t : ""); } // clean
    public static void TargetIsSecret() { var w = new WeakReference<string>("open"); w.SetTarget(Data.Secret()); Net.Send(w.TryGetTarget(out var t) ? t : ""); } // want PK1001
    public static void TargetTaken() { var w = new WeakReference<string>(Data.Secret()); w.TryGetTarget(out var t); w.SetTarget("open"); Net.Send(t); } // want PK1001
    public static void TargetPerhaps() { var w = new WeakReference<string>(Data.Secret()); if (Data.PlainInt() > 3) { w.SetTarget("open"); } Net.Send(w.TryGetTarget(out var t) ? t : ""); } // want PK1001
}
