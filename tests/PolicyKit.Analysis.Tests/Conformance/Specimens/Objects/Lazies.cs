// lazy and cached values

internal sealed class Lazies
{
    private readonly Lazy<string> number = new(() => Data.Secret());
    private readonly Lazy<string> title = new(() => Data.Plain());
    private string? cached;
    private string? cachedTitle;
    private readonly Dictionary<string, string> cache = [];
    private readonly Dictionary<string, string> titles = [];

    public string Number => cached ??= Data.Secret();

    public string Title => cachedTitle ??= Data.Plain();

    public void Fields()
    {
        Net.Send(number.Value); // want PK1001
        Net.Send(title.Value); // clean
        Net.Send(Number); // want PK1001
        Net.Send(Title); // clean
        Net.Send(number.IsValueCreated.ToString()); // clean
    }

    public void Locals()
    {
        var secret = new Lazy<string>(Data.Secret);
        Net.Send(secret.Value); // want PK1001
        var open = new Lazy<string>(Data.Plain);
        Net.Send(open.Value); // clean
        var captured = Data.Secret();
        var late = new Lazy<string>(() => captured + "!");
        Net.Send(late.Value); // want PK1001
    }

    public string Find(string key) => cache.TryGetValue(key, out var found) ? found : cache[key] = Data.Secret();

    public string FindTitle(string key) => titles.TryGetValue(key, out var found) ? found : titles[key] = Data.Plain();

    public void Cached()
    {
        Net.Send(Find("a")); // want PK1001
        Net.Send(FindTitle("a")); // clean
    }
}
