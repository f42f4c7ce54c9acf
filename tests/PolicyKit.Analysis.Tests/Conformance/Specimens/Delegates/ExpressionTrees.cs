// expression trees, compiled and called
using System.Linq.Expressions;

internal static class ExpressionTrees
{
    internal static void Compiled()
    {
        Expression<Func<string>> secret = () => Data.Secret();
        Net.Send(secret.Compile()()); // want PK1001
        Expression<Func<string>> open = () => Data.Plain();
        Net.Send(open.Compile()()); // clean
        Expression<Func<string, string>> frame = x => x + "!";
        Net.Send(frame.Compile()(Data.Secret())); // want PK1001
        Net.Send(frame.Compile()(Data.Plain())); // clean
    }

    internal static void Queried()
    {
        var residents = new[] { Data.Resident() }.AsQueryable();
        Net.Send(residents.Select(r => r.Number).First()); // want PK1001
        Net.Send(residents.Select(r => r.Name).First()); // clean
        Net.Send(residents.Where(r => r.Name != "").Select(r => r.Number).First()); // want PK1001
    }
}
