// a list inside an object, filled after the object was written

namespace ListsFilledLater;

internal sealed class Payment
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
    public Resident? Payer { get; set; }
    public List<Resident> Copies { get; set; } = [];
}

internal static class ListsFilledLater
{
    internal static void Later()
    {
        var payment = new Payment();
        Net.Send(System.Text.Json.JsonSerializer.Serialize(payment)); // clean
        payment.Copies.Add(Data.Resident());
        Net.Send(System.Text.Json.JsonSerializer.Serialize(payment)); // want PK1001
    }
}
