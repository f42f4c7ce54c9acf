// LINQ methods

internal static class LinqMethods
{
    internal static void Projection(List<Resident> residents)
    {
        Net.Send(residents.Select(r => r.Number).First()); // want PK1001
        Net.Send(residents.Select(r => r.Name).First()); // clean
        Net.Send(string.Join(",", residents.Select(r => new { r.Name, r.Number }).Select(x => x.Number))); // want PK1001
        Net.Send(string.Join(",", residents.Select(r => new { r.Name, r.Number }).Select(x => x.Name))); // clean
        Net.Send(residents.Select((r, i) => $"{i}{r.Number}").ElementAt(0)); // want PK1001
        Net.Send(residents.SelectMany(r => new[] { r.Name, "-" }).Last()); // clean
        Net.Send(residents.SelectMany(r => new[] { r.Name, r.Number }).Last()); // want PK1001
    }

    internal static void Filtering(List<Resident> residents)
    {
        Net.Send(residents.Where(r => r.Name.Length > 3).First().Number); // want PK1001
        Net.Send(residents.Where(r => r.Name.Length > 3).First().Name); // clean
        Net.Send(residents.OrderBy(r => r.Name).Skip(1).Take(2).Single().Number); // want PK1001
        Net.Send(residents.OrderBy(r => r.Name).Reverse().Distinct().Single().Name); // clean
        Net.Send(residents.Count.ToString()); // clean
        Net.Send(residents.Any().ToString()); // clean
    }

    internal static void Aggregation(List<Resident> residents)
    {
        Net.Send(residents.Aggregate("", (all, r) => all + r.Number)); // want PK1001
        Net.Send(residents.Aggregate("", (all, r) => all + r.Name)); // clean
        Net.Send(residents.Max(r => r.Number)); // want PK1001
        Net.Send(residents.Max(r => r.Name)); // clean
        Net.SendInt(residents.Sum(r => int.Parse(r.Number[..4]))); // want PK1001
        Net.SendInt(residents.Sum(r => r.Name.Length)); // clean
        Net.Send(residents.MinBy(r => r.Name)!.Number); // want PK1001
    }

    internal static void Grouping(List<Resident> residents)
    {
        Net.Send(residents.GroupBy(r => r.Number).First().Key); // want PK1001
        Net.Send(residents.GroupBy(r => r.Name).First().Key); // clean
        Net.Send(residents.GroupBy(r => r.Name).First().First().Number); // want PK1001
        Net.Send(residents.ToDictionary(r => r.Name, r => r.Number)["Hanako"]); // want PK1001
        Net.Send(residents.ToDictionary(r => r.Number, r => r.Name).Values.First()); // clean
        Net.Send(residents.ToLookup(r => r.Name, r => r.Number)["Hanako"].First()); // want PK1001
    }

    internal static void Combining()
    {
        string[] secret = [Data.Secret()];
        string[] open = [Data.Plain()];
        Net.Send(open.Concat(secret).Last()); // want PK1001
        Net.Send(open.Append("x").Prepend("y").Last()); // clean
        Net.Send(open.Append(Data.Secret()).Last()); // want PK1001
        Net.Send(open.Zip(secret, (a, b) => b).First()); // want PK1001
        Net.Send(open.Zip(secret, (a, b) => a).First()); // clean
        Net.Send(open.Zip(secret).First().Second); // want PK1001
        Net.Send(open.Zip(secret).First().First); // clean
        Net.Send(open.Join(secret, a => 1, b => 1, (a, b) => b).First()); // want PK1001
        Net.Send(open.DefaultIfEmpty("none").First()); // clean
        Net.Send(secret.Chunk(2).First()[0]); // want PK1001
        Net.Send(secret.ToList().AsReadOnly()[0]); // want PK1001
        Net.Send(Enumerable.Repeat(Data.Secret(), 3).Last()); // want PK1001
        Net.Send(Enumerable.Repeat(Data.Plain(), 3).Last()); // clean
        Net.Send(secret.OfType<object>().Cast<string>().First()); // want PK1001
    }

    internal static void Deferred()
    {
        var suffix = "a";
        var query = new[] { "x" }.Select(x => x + suffix);
        suffix = Data.Secret();
        Net.Send(query.First()); // want PK1001
        var other = "a";
        var fine = new[] { "x" }.Select(x => x + other);
        Net.Send(fine.First()); // clean
        other = "b";
        Net.Send(fine.First()); // clean
    }

    internal static void Groups(List<Resident> residents)
    {
        var groups = residents.GroupBy(r => r.Name, r => r.Number, (name, numbers) => new { Name = name, Numbers = numbers }).First();
        Net.Send(string.Join(",", groups.Numbers)); // want PK1001
        Net.Send(groups.Name); // clean
        var joined = new[] { "a" }.GroupJoin(residents, n => n, r => r.Name, (n, all) => all.Select(r => r.Number).First());
        Net.Send(joined.First()); // want PK1001
    }

    internal static void Chained(List<Resident> residents)
    {
        Net.Send(residents.Aggregate("", (text, r) => text + r.Number, text => text + ".")); // want PK1001
        Net.Send(residents.Aggregate("", (text, r) => text + r.Name, text => text + ".")); // clean
        Net.Send(residents.Aggregate(new System.Text.StringBuilder(), (b, r) => b.Append(r.Number), b => b.ToString())); // want PK1001
        Net.Send(residents.GroupBy(r => r.Number, r => r.Name, (number, names) => number).First()); // want PK1001
        Net.Send(residents.GroupBy(r => r.Number, r => r.Name, (number, names) => names.First()).First()); // clean
    }
}
