// what an object refers to: a reference that nobody wrote is null, whatever its type could hold

internal sealed class Payment
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
    public Resident? Payer { get; set; }
    public List<Resident> Copies { get; set; } = [];
}

internal sealed class Filled
{
    public Filled(Resident payer) => Payer = payer;
    public string Text { get; set; } = "";
    public Resident Payer { get; }
}

internal static class UnsetReferences
{
    private static readonly HttpClient Http = new();

    internal static void Serialised()
    {
        Net.Send(System.Text.Json.JsonSerializer.Serialize(new Payment { Id = 1, Text = Data.Plain() })); // clean
        Net.Send(System.Text.Json.JsonSerializer.Serialize(new Payment { Text = Data.Secret() })); // want PK1001
        Net.Send(System.Text.Json.JsonSerializer.Serialize(new Payment { Payer = Data.Resident() })); // want PK1001
        Net.Send(System.Text.Json.JsonSerializer.Serialize(new Payment { Copies = [Data.Resident()] })); // want PK1001
        Net.Send(System.Text.Json.JsonSerializer.Serialize(new Filled(Data.Resident()))); // want PK1001
    }

    internal static void Later()
    {
        var payment = new Payment();
        Net.Send(System.Text.Json.JsonSerializer.Serialize(payment)); // clean
        payment.Copies.Add(Data.Resident());
        Net.Send(System.Text.Json.JsonSerializer.Serialize(payment)); // want PK1001
    }

    internal static void Given(Payment payment) => Net.Send(System.Text.Json.JsonSerializer.Serialize(payment)); // want PK1001
}
