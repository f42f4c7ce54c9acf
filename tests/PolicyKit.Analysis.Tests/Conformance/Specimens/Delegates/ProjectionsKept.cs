// expression trees kept in places and given to queries later
using System.Linq.Expressions;

internal static class ProjectionsKept
{
    private sealed class Row { public string A = ""; public string B = ""; }

    private sealed class Specification<T, R>(Expression<Func<T, R>> of) { public Expression<Func<T, R>> Of { get; } = of; }

    private static readonly Expression<Func<Resident, Row>> projection = s => new Row { A = s.Name, B = s.Number };
    private static readonly Dictionary<string, Expression<Func<Resident, object>>> columns = new() { ["name"] = r => r.Name, ["no"] = r => r.Number };
    private static readonly Specification<Resident, string> numbers = new(r => r.Number);

    private static List<Row> Map(IQueryable<Resident> q, Expression<Func<Resident, Row>> f) => q.Select(f).ToList();

    private static IQueryable<R> By<T, R>(this IQueryable<T> q, Specification<T, R> s) => q.Select(s.Of);

    public static void Kept(IQueryable<Resident> q) { foreach (var d in q.Select(projection)) Net.Send(d.B); } // want PK1001
    public static void OtherPart(IQueryable<Resident> q) { foreach (var d in q.Select(projection)) Net.Send(d.A); } // clean
    public static void Given(IQueryable<Resident> q) { Net.Send(Map(q, s => new Row { B = s.Number })[0].B); } // want PK1001
    public static void OtherPartGiven(IQueryable<Resident> q) { Net.Send(Map(q, s => new Row { B = s.Number })[0].A); } // clean
    public static void InAnObject(IQueryable<Resident> q) { Net.Send(q.By(numbers).First()); } // want PK1001
    public static void InAnotherObject(IQueryable<Resident> q) { Net.Send(q.By(new Specification<Resident, string>(r => r.Name)).First()); } // clean
    public static void InATable(IQueryable<Resident> q, string column) { Net.Send((string)q.Select(columns[column]).First()); } // want PK1001
}
