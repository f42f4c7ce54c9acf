// XML documents and serialisers, data tables
using System.Data;
using System.Xml.Linq;
using System.Xml.Serialization;

public static class Xml
{
    public static void Elements()
    {
        var secret = new XElement("r", new XElement("n", Data.Secret()));
        Net.Send(secret.ToString()); // want PK1001
        Net.Send(secret.Element("n")!.Value); // want PK1001
        var open = new XElement("r", new XElement("n", Data.Plain()));
        Net.Send(open.ToString()); // clean
        Net.Send(new XDocument(new XElement("r", new XAttribute("n", Data.Secret()))).ToString()); // want PK1001
        Net.Send((string?)XElement.Parse(Data.Secret()).Attribute("n")); // want PK1001
    }

    public static void Serialised()
    {
        var writer = new StringWriter();
        new XmlSerializer(typeof(Resident)).Serialize(writer, Data.Resident());
        Net.Send(writer.ToString()); // want PK1001
        var open = new StringWriter();
        new XmlSerializer(typeof(string)).Serialize(open, Data.Plain());
        Net.Send(open.ToString()); // clean
    }

    public static void Tables()
    {
        var table = new DataTable();
        table.Columns.Add("number");
        table.Rows.Add(Data.Secret());
        Net.Send(table.Rows[0][0].ToString()); // want PK1001
        var open = new DataTable();
        open.Columns.Add("hours");
        open.Rows.Add(Data.Plain());
        Net.Send(open.Rows[0][0].ToString()); // clean
    }
}
