// tables that are shared or copied, read by a constant key: other keys' values are apart
using System.Collections.Immutable;
using System.Xml.Linq;

internal static class TablesByKey
{
    private static readonly Dictionary<string, Func<string, string>> forms = new() { ["whole"] = s => s, ["masked"] = _ => "***" };

    public static void Shared() { Net.Send(forms["whole"](Data.Secret())); } // want PK1001
    public static void SharedOther() { Net.Send(forms["masked"](Data.Secret())); } // clean
    public static void Immutable() { var d = ImmutableDictionary<string, string>.Empty.Add("no", Data.Secret()).SetItem("name", "x"); Net.Send(d["no"]); } // want PK1001
    public static void ImmutableOther() { var d = ImmutableDictionary<string, string>.Empty.Add("no", Data.Secret()).SetItem("name", "x"); Net.Send(d["name"]); } // clean
    public static void Element(Resident r) { var x = new XElement("r", new XAttribute("name", r.Name), new XElement("no", r.Number)); Net.Send(x.Element("no")!.Value); } // want PK1001
    public static void Attribute(Resident r) { var x = new XElement("r", new XAttribute("name", r.Name), new XElement("no", r.Number)); Net.Send(x.Attribute("name")!.Value); } // clean
}
