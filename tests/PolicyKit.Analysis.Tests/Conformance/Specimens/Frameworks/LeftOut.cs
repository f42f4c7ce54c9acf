// members that stay out of the form in which an object is written
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Serialization;

public sealed class Slip
{
    public string Title { get; set; } = "";
    [JsonIgnore, OfZone(typeof(MyNumberZone))] public string Number { get; set; } = "";
}

public sealed class Sometimes
{
    public string Title { get; set; } = "";
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), OfZone(typeof(MyNumberZone))] public string? Number { get; set; }
}

public sealed class Sheet
{
    public string Title { get; set; } = "";
    [XmlIgnore] public string Note { get; set; } = "";
}

internal static class LeftOut
{
    private static readonly HttpClient Http = new();

    internal static async Task Json(Slip slip, Sometimes sometimes)
    {
        Net.Send(JsonSerializer.Serialize(slip)); // clean
        Net.Send(JsonSerializer.Serialize(new Slip { Title = Data.Plain(), Number = Data.Secret() })); // clean
        Net.Send(JsonSerializer.Serialize(new Slip { Title = Data.Secret() })); // want PK1001
        Net.Send(JsonSerializer.Serialize(sometimes)); // want PK1001
        await Http.PostAsJsonAsync("https://example.com/", slip); // clean
        await Http.PostAsJsonAsync("https://example.com/", new { slip.Title, slip.Number }); // want PK1001
        await Http.PostAsJsonAsync("https://example.com/", sometimes); // want PK1001
    }

    internal static void OtherForms(Slip slip)
    {
        using var writer = new StringWriter();
        new XmlSerializer(typeof(Slip)).Serialize(writer, slip);
        Net.Send(writer.ToString()); // want PK1001
        using var sheet = new StringWriter();
        new XmlSerializer(typeof(Sheet)).Serialize(sheet, new Sheet { Note = Data.Secret() });
        Net.Send(sheet.ToString()); // clean
        Net.Send(JsonSerializer.Serialize(new Sheet { Note = Data.Secret() })); // want PK1001
    }
}
