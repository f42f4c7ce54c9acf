// A tax office's notices: repositories, mappers, decorators, templates, queues
using System.Net.Http.Json;
using System.Text;

internal sealed record TaxPayer(string Id, string Name, [property: OfZone(typeof(MyNumberZone))] string Number, Address Home);

internal sealed record Address(string Postcode, string City);

internal sealed class Notice
{
    public string Title { get; init; } = "";
    public string Body { get; set; } = "";
    public Dictionary<string, string> Fields { get; } = new();
    public List<string> Lines { get; } = [];
}

internal interface ITaxPayerRepository
{
    TaxPayer? Find(string id);
    IEnumerable<TaxPayer> All();
}

internal sealed class TaxPayerRepository : ITaxPayerRepository
{
    private readonly Dictionary<string, TaxPayer> _rows = new();

    public TaxPayer? Find(string id) => _rows.TryGetValue(id, out var row) ? row : null;

    public IEnumerable<TaxPayer> All() => _rows.Values.OrderBy(static r => r.Id);

    public void Add(TaxPayer row) => _rows[row.Id] = row;
}

internal sealed class CachingRepository(ITaxPayerRepository inner) : ITaxPayerRepository
{
    private readonly Dictionary<string, TaxPayer?> _cache = new();

    public TaxPayer? Find(string id)
    {
        if (_cache.TryGetValue(id, out var hit)) return hit;
        var found = inner.Find(id);
        _cache[id] = found;
        return found;
    }

    public IEnumerable<TaxPayer> All()
    {
        foreach (var row in inner.All()) yield return row;
    }
}

internal abstract class NoticeTemplate
{
    public Notice Render(TaxPayer payer)
    {
        var notice = new Notice { Title = Title };
        foreach (var line in Compose(payer)) notice.Lines.Add(line);
        notice.Body = string.Join('\n', notice.Lines);
        return notice;
    }

    protected abstract string Title { get; }
    protected abstract IEnumerable<string> Compose(TaxPayer payer);
}

internal sealed class FullNotice : NoticeTemplate
{
    protected override string Title => "Notice of assessment";

    protected override IEnumerable<string> Compose(TaxPayer payer)
    {
        yield return payer.Name;
        yield return $"No. {payer.Number}";
    }
}

internal sealed class ShortNotice : NoticeTemplate
{
    protected override string Title => "Reminder";

    protected override IEnumerable<string> Compose(TaxPayer payer)
    {
        yield return payer.Name;
        yield return payer.Home.City;
    }
}

internal sealed class NoticeMapper
{
    public static (string Key, string Text) ToPair(TaxPayer payer) => (payer.Id, payer.Number);

    public static Notice ToNotice(TaxPayer payer, Action<Notice, TaxPayer> fill)
    {
        var notice = new Notice();
        fill(notice, payer);
        return notice;
    }
}

internal sealed class NoticeService(ITaxPayerRepository payers, HttpClient http)
{
    internal async Task Templates(string id)
    {
        if (payers.Find(id) is not { } payer) return;
        await http.PostAsJsonAsync("https://notices.example/", new FullNotice().Render(payer)); // want PK1001
        await http.PostAsJsonAsync("https://notices.example/", new ShortNotice().Render(payer)); // clean
        await http.PostAsJsonAsync("https://notices.example/", new FullNotice().Render(payer).Title); // clean
    }

    internal async Task Mapped(string id)
    {
        var payer = payers.Find(id)!;
        var (key, text) = NoticeMapper.ToPair(payer);
        await http.GetAsync("https://notices.example/?k=" + key); // clean
        await http.GetAsync("https://notices.example/?t=" + text); // want PK1001
        var filled = NoticeMapper.ToNotice(payer, static (n, p) => n.Fields["number"] = p.Number);
        await http.PostAsJsonAsync("https://notices.example/", filled); // want PK1001
        var named = NoticeMapper.ToNotice(payer, static (n, p) => n.Fields["name"] = p.Name);
        await http.PostAsJsonAsync("https://notices.example/", named); // clean
    }

    internal async Task Grouped()
    {
        var byCity = payers.All().GroupBy(static p => p.Home.City).ToDictionary(static g => g.Key, static g => g.Count());
        await http.PostAsJsonAsync("https://statistics.example/", byCity); // clean
        var numbers = payers.All().Where(static p => p.Home.City == "Hanamaki").Select(static p => p.Number).ToList();
        await http.PostAsJsonAsync("https://statistics.example/", numbers); // want PK1001
        await http.PostAsJsonAsync("https://statistics.example/", numbers.Count); // clean
        var report = payers.All().Aggregate(new StringBuilder(), static (text, p) => text.Append(p.Number).Append(','));
        await http.GetAsync("https://statistics.example/?" + report); // want PK1001
        var lookup = payers.All().ToLookup(static p => p.Name, static p => p.Number);
        foreach (var group in lookup) await http.PostAsJsonAsync("https://statistics.example/", group.ToArray()); // want PK1001
        foreach (var group in lookup) await http.GetAsync("https://statistics.example/?n=" + group.Key); // clean
    }

    internal async Task Redacted(string id)
    {
        var payer = payers.Find(id)!;
        var open = payer with { Number = "" };
        await http.GetAsync("https://notices.example/?n=" + open.Name); // clean
        var copy = new { payer.Name, payer.Home };
        await http.PostAsJsonAsync("https://notices.example/", copy); // clean
        var whole = new { payer.Name, Payer = payer };
        await http.PostAsJsonAsync("https://notices.example/", whole); // want PK1001
    }
}
