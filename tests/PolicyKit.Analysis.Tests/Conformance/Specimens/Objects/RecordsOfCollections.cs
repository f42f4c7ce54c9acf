// pair: records with collections inside, collections of records
using System.Collections.Immutable;

internal static class RecordsOfCollections
{
    internal static void InTheList()
    {
        var household = new Household("Sato", [Data.Secret()]);
        Net.Send(household.Numbers[0]); // want PK1001
        Net.Send(household.Name); // clean
        var moved = household with { Name = "Suzuki" };
        Net.Send(moved.Numbers[0]); // want PK1001
        var emptied = household with { Numbers = [] };
        Net.Send(string.Join(",", emptied.Numbers)); // clean
        Net.Send(household.Numbers.Count.ToString()); // clean
    }

    internal static void WithSharesTheList()
    {
        var household = new Household("Sato", []);
        var moved = household with { Name = "Suzuki" };
        moved.Numbers.Add(Data.Secret());
        Net.Send(household.Numbers[0]); // want PK1001
        var other = household with { Numbers = [] };
        other.Numbers.Add(Data.Plain());
        Net.Send(other.Numbers[0]); // clean
    }

    internal static void ListOfRecords()
    {
        var rows = new List<Line> { new("Hanako", Data.Secret()) };
        Net.Send(rows[0].Number); // want PK1001
        Net.Send(rows[0].Name); // clean
        rows = [.. rows.Select(r => r with { Number = "" })];
        Net.Send(rows[0].Number); // clean
    }

    internal static void Immutable()
    {
        var rows = ImmutableArray.Create(new Line("Hanako", "none"));
        var changed = rows.Add(new Line("Taro", "none") with { Number = Data.Secret() });
        Net.Send(changed[1].Number); // want PK1001
        Net.Send(rows[0].Number); // clean
        Net.Send(changed[1].Name); // clean
    }

    internal static void Keyed()
    {
        var byName = new Dictionary<string, Line> { ["Hanako"] = new("Hanako", Data.Secret()) };
        byName["Hanako"] = byName["Hanako"] with { Name = "Hana" };
        Net.Send(byName["Hanako"].Number); // want PK1001
        Net.Send(byName["Hanako"].Name); // clean
    }
}

internal sealed record Household(string Name, List<string> Numbers);

internal sealed record Line(string Name, string Number);
