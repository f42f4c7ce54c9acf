// a predicate that is given to code without a body chooses; what it says is not in what comes out
using System.Linq.Expressions;
namespace R1;

internal interface IQuery<T> { IQuery<T> Where(Expression<Func<T, bool>> predicate); }
internal interface IRepository<T> { IQuery<T> Query(); IEnumerable<T> Get(IQuery<T> query); IEnumerable<T> Find(Func<T, bool> predicate); bool Exists(Func<T, bool> predicate); Task<bool> ExistsAsync(Func<T, bool> predicate); }
internal sealed class Residents(IRepository<Resident> repository)
{
    public void ByQuery(string number) { var one = repository.Get(repository.Query().Where(r => r.Number.Equals(number))).First(); Net.Send(one.Name); } // clean
    public void ByFunction(string number) { var one = repository.Find(r => r.Number == number).First(); Net.Send(one.Name); } // clean
    public void Number(string number) { var one = repository.Find(r => r.Number == number).First(); Net.Send(one.Number); } // want PK1001
    public void Answer(string number) { Net.Send(repository.Exists(r => r.Number == number).ToString()); } // want PK1001
    public async Task AnswerLater(string number) { Net.Send((await repository.ExistsAsync(r => r.Number == number)).ToString()); } // want PK1001
    public void OtherAnswer(string name) { Net.Send(repository.Exists(r => r.Name == name).ToString()); } // clean
}
