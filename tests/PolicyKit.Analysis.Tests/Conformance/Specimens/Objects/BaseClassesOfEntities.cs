// what a base class declares for all entities is a place of each of them, where nobody made the objects that are read
internal abstract class RegisterEntry
{
    public string Title { get; set; } = "";
    public List<string> Remarks { get; set; } = [];
}

internal interface ITitled
{
    string Title { get; }
}

internal sealed class HouseholdEntry : RegisterEntry, ITitled;

internal sealed class FacilityEntry : RegisterEntry;

internal class RoomEntry : RegisterEntry;

internal sealed class HallEntry : RoomEntry;

internal static class BaseClassesOfEntities
{
    internal static void Keep()
    {
        var household = System.Text.Json.JsonSerializer.Deserialize<HouseholdEntry>("{}")!;
        household.Title = Data.Secret();
        household.Remarks.Add(Data.Secret());
        var hall = System.Text.Json.JsonSerializer.Deserialize<HallEntry>("{}")!;
        hall.Title = Data.Secret();
    }

    internal static void OfTheSame()
    {
        foreach (var household in System.Text.Json.JsonSerializer.Deserialize<HouseholdEntry[]>("[]")!) Net.Send(household.Title); // want PK1001
        Net.Send(System.Text.Json.JsonSerializer.Deserialize<HouseholdEntry>("{}")!.Remarks[0]); // want PK1001
    }

    internal static void OfAnother()
    {
        Net.Send(System.Text.Json.JsonSerializer.Deserialize<FacilityEntry>("{}")!.Title); // clean
        Net.Send(System.Text.Json.JsonSerializer.Deserialize<FacilityEntry>("{}")!.Remarks[0]); // clean
    }

    internal static void OfWhichIsNotKnown()
    {
        Net.Send(System.Text.Json.JsonSerializer.Deserialize<RegisterEntry>("{}")!.Title); // want PK1001
        Net.Send(System.Text.Json.JsonSerializer.Deserialize<ITitled>("{}")!.Title); // want PK1001
        Net.Send(System.Text.Json.JsonSerializer.Deserialize<RoomEntry>("{}")!.Title); // want PK1001
    }
}
