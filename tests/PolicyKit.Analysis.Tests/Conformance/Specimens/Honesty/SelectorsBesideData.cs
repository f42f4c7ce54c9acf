// a selector that is given beside the data, to code without a body
using System.Linq.Expressions;
namespace R10;

internal interface IQueries { IEnumerable<P> Pick<T, P>(IEnumerable<T> of, Expression<Func<T, P>> member); IEnumerable<T> Only<T>(IEnumerable<T> of, Func<T, bool> predicate); }
internal sealed class Uses(IQueries queries)
{
    public void Numbers(List<Resident> residents) { Net.Send(queries.Pick(residents, r => r.Number).First()); } // want PK1001
    public void Names(List<Resident> residents) { Net.Send(queries.Pick(residents, r => r.Name).First()); } // want PK1001
    public void NumbersOfSome(List<Resident> residents) { Net.Send(queries.Only(residents, r => r.Name.Length > 3).First().Number); } // want PK1001
    public void NamesOfSome(List<Resident> residents) { Net.Send(queries.Only(residents, r => r.Number != "").First().Name); } // want PK1001
    public void Lengths(List<Hours> hours) { Net.Send(queries.Pick(hours, h => h.Text).First()); } // clean
}
internal sealed class Hours { public string Text { get; set; } = ""; }
