// objects that are printed: what their ToString says counts, not what they hold
using System.Diagnostics;

internal sealed record Ticket(string Name, [OfZone(typeof(MyNumberZone))] string Number);

internal sealed class Telling
{
    [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = "";
    public override string ToString() => "no. " + Number;
}

internal sealed class Discreet
{
    public int Id { get; set; }
    [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = "";
    public override string ToString() => "#" + Id;
}

internal static class Printed
{
    internal static void Consoles(Ticket ticket, Telling telling, Discreet discreet, Resident resident)
    {
        Console.WriteLine(ticket); // want PK1007
        Console.WriteLine(telling); // want PK1007
        Console.WriteLine(discreet); // clean
        Console.WriteLine(resident); // clean
        Console.WriteLine("{0} {1}", 1, telling); // want PK1007
        Console.WriteLine("{0} {1}", 1, discreet); // clean
        Console.WriteLine((object)Data.Secret()); // want PK1007
        Console.WriteLine(new List<Telling> { telling }); // clean
        Trace.WriteLine(telling); // want PK1007
        Debug.WriteLine(discreet); // clean
    }

    internal static void Writers(Telling telling, Discreet discreet)
    {
        using var file = new StreamWriter("out.txt");
        file.Write(telling); // want PK1006
        file.Write(discreet); // clean
        TextWriter memory = new StringWriter();
        memory.Write(discreet);
        Net.Send(memory.ToString()); // clean
        memory.Write(new { Number = Data.Secret() });
        Net.Send(memory.ToString()); // want PK1001
    }

    internal static void Serialised(Discreet discreet) => Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(discreet)); // want PK1007
}
