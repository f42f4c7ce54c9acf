// a generic type holds values of its argument only if a member gives some
using Microsoft.Extensions.Logging;
namespace R4;

internal sealed class OptionsFor<T> { public string Text { get; set; } = "a"; }
internal interface IUnknown { string Describe(object thing); }
internal sealed class Card(string title) { public string Title => title; }
internal sealed class Uses(IUnknown unknown)
{
    public void Options(OptionsFor<Resident> options) => Net.Send(unknown.Describe(options)); // clean
    public void Logger(ILogger<Resident> logger) => Net.Send(unknown.Describe(logger)); // clean
    public void Comparer(IEqualityComparer<Resident> comparer) => Net.Send(unknown.Describe(comparer)); // clean
    public void Task(TaskCompletionSource<Resident> source) => Net.Send(unknown.Describe(source)); // want PK1001
    public void List(List<Resident> list) => Net.Send(unknown.Describe(list)); // want PK1001
}
