// LINQ query syntax

internal static class LinqQueries
{
    internal static void Select(List<Resident> residents)
    {
        var numbers = from r in residents where r.Name != "" select r.Number;
        Net.Send(numbers.First()); // want PK1001
        var names = from r in residents orderby r.Name select r.Name;
        Net.Send(names.First()); // clean
    }

    internal static void Let(List<Resident> residents)
    {
        var lines = from r in residents let tail = r.Number[8..] let head = r.Name select (tail, head);
        Net.Send(lines.First().tail); // want PK1001
        Net.Send(lines.First().head); // clean
    }

    internal static void TwoSources(List<Resident> residents, string[] towns)
    {
        var pairs = from r in residents from t in towns select new { Town = t, r.Number };
        Net.Send(pairs.First().Number); // want PK1001
        Net.Send(pairs.First().Town); // clean
    }

    internal static void Join(List<Resident> residents, List<Address> addresses)
    {
        var joined = from a in addresses join r in residents on a.Name equals r.Name select new { a.Street, r.Number };
        Net.Send(joined.First().Number); // want PK1001
        Net.Send(joined.First().Street); // clean
        var grouped = from a in addresses join r in residents on a.Name equals r.Name into rs select (a.Street, rs);
        Net.Send(grouped.First().rs.First().Number); // want PK1001
        Net.Send(grouped.First().Street); // clean
    }

    internal static void Group(List<Resident> residents)
    {
        var groups = from r in residents group r.Number by r.Name into g select new { Name = g.Key, Numbers = g.ToList() };
        Net.Send(groups.First().Numbers[0]); // want PK1001
        Net.Send(groups.First().Name); // clean
    }

    internal static void OwnOperators()
    {
        var secret = from x in new Maybe<string>(Data.Secret()) select x + "!";
        Net.Send(secret.Value); // want PK1001
        var open = from x in new Maybe<string>(Data.Plain()) from y in new Maybe<string>("y") select x + y;
        Net.Send(open.Value); // clean
        var mixed = from x in new Maybe<string>("x") from y in new Maybe<string>(Data.Secret()) select x + y;
        Net.Send(mixed.Value); // want PK1001
    }
}

internal sealed record Address(string Name, string Street);

internal sealed class Maybe<T>(T value)
{
    public T Value => value;

    public Maybe<R> Select<R>(Func<T, R> selector) => new(selector(value));

    public Maybe<R> SelectMany<U, R>(Func<T, Maybe<U>> bind, Func<T, U, R> project) => new(project(value, bind(value).Value));
}
