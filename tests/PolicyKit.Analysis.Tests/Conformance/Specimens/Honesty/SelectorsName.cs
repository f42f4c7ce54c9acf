// an expression that names a member gives no data where there is nothing to apply it to
using System.Linq.Expressions;
namespace R8;

internal interface IRules<T> { IRules<T> RuleFor<P>(Expression<Func<T, P>> member); string Title { get; } }
internal sealed class Wiring(IRules<Resident> rules)
{
    public void Names() { var rule = rules.RuleFor(r => r.Number); Net.Send(rule.Title); } // clean
    public void Next() { rules.RuleFor(r => r.Number); Net.Send(rules.Title); } // clean
    public void Of(Resident resident) { Expression<Func<Resident, string>> number = r => r.Number; Net.Send(number.Compile()(resident)); } // want PK1001
}
