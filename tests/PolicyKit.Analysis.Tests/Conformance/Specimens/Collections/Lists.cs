// List: adding, inserting, clearing; one element does not clean another

internal static class Lists
{
    internal static void Adding()
    {
        var list = new List<string>();
        list.Add("a");
        list.Add(Data.Secret());
        list.Add("b");
        Net.Send(list[^1]); // want PK1001
        var open = new List<string>();
        open.Add(Data.Plain());
        Net.Send(open[^1]); // clean
        Net.Send(list.Count.ToString()); // clean
    }

    internal static void OneElementDoesNotCleanAnother(int i)
    {
        var list = new List<string> { Data.Secret(), Data.Secret() };
        list[i] = "";
        Net.Send(list[1 - i]); // want PK1001
        list.Clear();
        list.Add(Data.Plain());
        Net.Send(list[0]); // clean
    }

    internal static void TwoLists()
    {
        var secret = new List<string>();
        var open = new List<string>();
        secret.Add(Data.Secret());
        open.Add(Data.Plain());
        Net.Send(open[0]); // clean
        Net.Send(secret[0]); // want PK1001
        open.AddRange(secret);
        Net.Send(open[1]); // want PK1001
    }

    internal static void MembersOfElements()
    {
        var list = new List<Resident> { Data.Resident() };
        Net.Send(list[0].Number); // want PK1001
        Net.Send(list[0].Name); // clean
        foreach (var resident in list)
        {
            Net.Send(resident.Number); // want PK1001
            Net.Send(resident.Name); // clean
        }
    }

    internal static void Members()
    {
        var list = new List<string> { Data.Secret() };
        list.ForEach(item => Net.Send(item)); // want PK1001
        Net.Send(list.Find(item => item.Length > 3)); // want PK1001
        Net.Send(list.ConvertAll(item => item + "!")[0]); // want PK1001
        Net.Send(string.Concat(list.GetRange(0, 1))); // want PK1001
        Net.Send(list.ToArray()[0]); // want PK1001
        var open = new List<string> { Data.Plain() };
        open.ForEach(item => Net.Send(item)); // clean
        Net.Send(open.Find(item => item.Length > 3)); // clean
        Net.Send(open.ConvertAll(item => item + "!")[0]); // clean
    }

    internal static void FilledElsewhere()
    {
        var secret = new List<string>();
        Fill(secret, Data.Secret());
        Net.Send(secret[0]); // want PK1001
        var open = new List<string>();
        Fill(open, Data.Plain());
        Net.Send(open[0]); // clean
        Net.Send(First(secret)); // want PK1001
        Net.Send(First(open)); // clean
    }

    private static void Fill(List<string> list, string item) => list.Add(item);

    private static string First(List<string> list) => list[0];
}
