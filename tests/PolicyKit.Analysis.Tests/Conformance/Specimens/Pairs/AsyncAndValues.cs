// Tasks, streams and channels, patterns, tables and views of text
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using System.Collections.Concurrent;
using System.Globalization;
internal sealed class Card8 { [OfZone(typeof(MyNumberZone))] public string Id { get; set; } = ""; public string Label { get; set; } = ""; public List<string> Tags { get; } = []; public Dictionary<string, string> Extra { get; } = []; }
internal sealed record Row8(string K, string? V) { public static Row8 Parse(string line) { var i = line.IndexOf('='); return i < 0 ? new(line, null) : new(line[..i], line[(i + 1)..]); } }
internal sealed class Batch8<T>(int n, Func<IReadOnlyList<T>, Task> flush) { private readonly List<T> _l = []; public async Task AddAsync(T x) { _l.Add(x); if (_l.Count >= n) await FlushAsync(); } public async Task FlushAsync() { var c = _l.ToArray(); _l.Clear(); await flush(c); } }
internal sealed class Retry8 { public static async Task<T> Do<T>(Func<int, Task<T>> f, int n) { for (var i = 0; ; i++) try { return await f(i); } catch (IOException) when (i < n) { await Task.Yield(); } } }
internal sealed class Bag8 { private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _d = new(); public Task<string> Get(string k, Func<string, Task<string>> f) => _d.GetOrAdd(k, x => new Lazy<Task<string>>(() => f(x))).Value; }
internal readonly record struct Key8(string A, string B) { public static implicit operator string(Key8 k) => k.A + "/" + k.B; public string Short => B; }
internal enum Kind8 { None, Tax, Care }
internal sealed class Node8 { public required string Text { get; init; } public Node8[] Kids { get; init; } = []; public IEnumerable<Node8> Flat() => Kids.SelectMany(k => k.Flat()).Prepend(this); }
internal static class Async
{
    private static async Task<string> Load(string s) { await Task.Delay(1); return s; }
    private static async IAsyncEnumerable<string> Stream(params string[] xs) { foreach (var x in xs) { await Task.Yield(); yield return x; } }
    private static async Task<(string, int)> Both(Task<string> a, Task<int> b) { await Task.WhenAll(a, b); return (a.Result, b.Result); }
    private static async ValueTask<string> First(params Task<string>[] ts) => await await Task.WhenAny(ts);
    internal static async Task Tasks(Card8 c)
    {
        var (s, n) = await Both(Load(c.Id), Task.FromResult(3)); Net.SendInt(n); // clean
        Net.Send(s); // want PK1001
        Net.Send(await First(Load("a"), Load(c.Id))); // want PK1001
        Net.Send(await First(Load("a"), Load(c.Label))); // clean
        await foreach (var x in Stream("a", c.Id)) Net.Send(x); // want PK1001
        await foreach (var x in Stream("a", c.Label)) Net.Send(x); // clean
        var ch = Channel.CreateUnbounded<Card8>(); await ch.Writer.WriteAsync(c); Net.Send((await ch.Reader.ReadAsync()).Label); // clean
        await ch.Writer.WriteAsync(c); Net.Send((await ch.Reader.ReadAsync()).Id); // want PK1001
        Net.Send(await Retry8.Do(i => Load(i + c.Id), 3)); // want PK1001
        Net.Send(await Retry8.Do(i => Load(i + c.Label), 3)); // clean
        var b = new Batch8<string>(2, l => Net.SendAsync(string.Join("", l))); // clean
        await b.AddAsync(c.Id); // want PK1001
        var b2 = new Batch8<string>(2, l => Net.SendAsync(string.Join("", l))); await b2.AddAsync(c.Label); await b2.FlushAsync(); // clean
        Net.Send(await new Bag8().Get(c.Id, k => Load("v"))); // clean
        Net.Send(await new Bag8().Get("a", k => Load(c.Id))); // want PK1001
        Net.Send(await new Bag8().Get(c.Id, k => Load(k))); // want PK1001
        using var cts = new CancellationTokenSource(); var t = Task.Run(async () => { await Task.Delay(1, cts.Token); return c.Id; }); Net.Send(await t); // want PK1001
        var results = await Task.WhenAll(new[] { c.Label, "x" }.Select(async x => await Load(x))); Net.Send(results[0]); // clean
        var results2 = await Task.WhenAll(new[] { c.Label, c.Id }.Select(async x => await Load(x))); Net.Send(results2[1]); // want PK1001
    }
    internal static void Values(Card8 c, Kind8 kind)
    {
        Net.Send(JsonSerializer.Serialize(new { c.Label, c.Tags })); // clean
        Net.Send(JsonSerializer.Serialize(new { c.Label, c.Id })); // want PK1001
        Net.Send(Row8.Parse("a=" + c.Id).V!); // want PK1001
        Net.Send(Row8.Parse("a=" + c.Label).V!); // clean
        c.Extra["id"] = c.Id; c.Extra["l"] = c.Label; Net.Send(c.Extra["l"]); // clean
        Net.Send(c.Extra["id"]); // want PK1001
        Net.Send(string.Join(",", c.Extra.Select(kv => kv.Key))); // clean
        Net.Send(string.Join(",", c.Extra.OrderBy(kv => kv.Key).Select(kv => $"{kv.Key}={kv.Value}"))); // want PK1001
        var k = new Key8(c.Id, "b"); Net.Send(k.Short); // clean
        Net.Send(k); // want PK1001
        string text = kind switch { Kind8.Tax => c.Label, Kind8.Care when c.Tags.Count > 0 => c.Tags[0], _ => "none" }; Net.Send(text); // clean
        text = kind switch { Kind8.Tax => c.Label, Kind8.Care => c.Id[^4..], _ => "none" }; Net.Send(text); // want PK1001
        var tree = new Node8 { Text = "r", Kids = [new() { Text = c.Id }, new() { Text = "b" }] }; Net.Send(tree.Text); // clean
        Net.Send(string.Concat(tree.Flat().Select(n => n.Text))); // want PK1001
        var ok = new Node8 { Text = "r", Kids = [new() { Text = c.Label }] }; Net.Send(string.Concat(ok.Flat().Select(n => n.Text))); // clean
        Span<char> buf = stackalloc char[12]; c.Id.AsSpan().CopyTo(buf); buf.Fill('0'); Net.Send(new string(buf)); // clean
        Span<char> buf2 = stackalloc char[12]; c.Id.AsSpan(0, 4).CopyTo(buf2); Net.Send(buf2.ToString()); // want PK1001
        object o = c.Id; if (o is string { Length: > 3 } str) Net.Send(str); // want PK1001 PK1009
        object o2 = c.Label; if (o2 is string { Length: > 3 } str2 && str2 is not "x") Net.Send(str2); // clean
        if (c is { Label: var l, Id: [.., var last] }) { Net.Send(l); Net.Send("" + last); } // want PK1001
        var sb = new StringBuilder(); sb.AppendLine(c.Id).Clear().Append(c.Label); Net.Send(sb.ToString()); // clean
        sb.Insert(0, c.Id[..2]); Net.Send(sb.ToString()); // want PK1001
        var days = new[] { c.Label, "z" }; Array.Reverse(days); Net.Send(days[0]); // clean
        (c.Label, var keep) = ("n", c.Label); Net.Send(keep); // clean
        var dict = new SortedDictionary<string, List<Card8>> { [c.Label] = [c] }; Net.Send(dict.Keys.First()); // clean
        foreach (var (key, list) in dict) Net.Send(key + list.Count); // clean
        foreach (var (key, list) in dict) Net.Send(key + list[0].Id); // want PK1001
        var look = new[] { c }.ToLookup(x => x.Tags.Count, x => x.Label); Net.Send(string.Join("", look[0])); // clean
        var q = from x in new[] { c } let id = x.Id let lab = x.Label where lab != "" select new { lab, id }; Net.Send(q.First().lab); // clean
        Net.Send(q.First().id); // want PK1001
        Net.Send(string.Format(CultureInfo.InvariantCulture, "{0}", new object[] { c.Label, c.Id })); // want PK1001
        Func<string> late = () => c.Label; late += () => c.Id; Net.Send(late()); // want PK1001
        try { int.Parse(c.Id, CultureInfo.InvariantCulture); Net.Send("fine"); } catch (FormatException) { Console.Read(); }
        goto done;
    done: Net.Send(c.Label); // clean
    }
}
