// a function that would look a person up holds no person
namespace R5;

internal sealed class CurrentUser(string name, Func<int, Task<Resident>> lookup, IUnknown unknown)
{
    private readonly Func<int, Task<Resident>> _lookup = lookup;
    public string Name => name;
    public async Task Load() => Net.Send((await _lookup(1)).Number); // want PK1001
    public IUnknown Unknown => unknown;
}
internal interface IUnknown { string TokenFor(object user); }
internal sealed class Tokens(IUnknown unknown)
{
    public void Send(CurrentUser user) => Net.Send(unknown.TokenFor(user)); // clean
}
