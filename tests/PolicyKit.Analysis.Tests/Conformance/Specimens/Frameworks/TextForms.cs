// other forms of text: JSON nodes and documents as text, decoders, text elements
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

internal static class TextForms
{
    internal static void Nodes()
    {
        var secret = new JsonObject();
        secret.Add("number", Data.Secret());
        Net.Send(secret.ToString()); // want PK1001
        Net.Send($"{secret}"); // want PK1001
        var open = new JsonObject { ["hours"] = Data.Plain() };
        Net.Send(open.ToString()); // clean
        foreach (var pair in new Dictionary<string, string> { ["number"] = Data.Secret() }) Net.Send(pair.ToString()); // want PK1001
        foreach (var pair in new Dictionary<string, string> { ["hours"] = Data.Plain() }) Net.Send(pair.ToString()); // clean
    }

    internal static void Documents()
    {
        var document = new XDocument(new XElement("residents"));
        document.Root!.Add(new XElement("number", Data.Secret()));
        Net.Send(document.ToString()); // want PK1001
        var open = new XDocument(new XElement("residents"));
        open.Root!.Add(new XElement("hours", Data.Plain()));
        Net.Send(open.ToString()); // clean
    }

    internal static void Decoded()
    {
        var decoder = Encoding.UTF8.GetDecoder();
        var characters = new char[20];
        decoder.GetChars(Data.SecretBytes(), characters, flush: true);
        Net.Send(new string(characters)); // want PK1001
        var open = new char[20];
        decoder.GetChars([1, 2], open, flush: true);
        Net.Send(new string(open)); // clean
        Net.Send(new StringInfo(Data.Secret()).SubstringByTextElements(0, 2)); // want PK1001
        Net.Send(new StringInfo(Data.Plain()).SubstringByTextElements(0, 2)); // clean
    }
}
