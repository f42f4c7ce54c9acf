// services: repositories, options, caches and clients handed in by the host

using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Web.Services;

public class Hoiku { public int Id { get; set; } public string Jidou { get; set; } = ""; [OfZone(typeof(MyNumberZone))] public string HogoshaBango { get; set; } = ""; [OfZone(typeof(LgwanZone))] public string Shinsa { get; set; } = ""; public decimal Shotoku { get; set; } public DateOnly Tanjoubi { get; set; } }
public sealed class HoikuDto { public string Jidou { get; init; } = ""; public string? Ref { get; init; } public string? Memo { get; init; } }
public interface IHoikuRepo { Hoiku Find(int id); IQueryable<Hoiku> Query(); Task<List<Hoiku>> ListAsync(CancellationToken ct); void Save(Hoiku h); }
public static class Maps { public static HoikuDto Thin(this Hoiku h) => new() { Jidou = h.Jidou }; public static HoikuDto Full(this Hoiku h) => new() { Jidou = h.Jidou, Ref = h.HogoshaBango }; public static Func<Hoiku, HoikuDto> Mapper(bool full) => full ? Full : Thin; }
public sealed class HoikuOptions { public string Url { get; set; } = "https://h.example.com"; }

public sealed class HoikuService(IHoikuRepo repo, HttpClient http, [Channel(typeof(LgwanZone))] HttpClient lg, IOptions<HoikuOptions> opt, IMemoryCache cache)
{
    readonly ConcurrentDictionary<int, Task<Hoiku>> _inflight = new(); string? _last; event Action<HoikuDto>? Sent;
    public Task S1() => http.PostAsJsonAsync(opt.Value.Url, repo.Find(1).Thin()); // clean
    public Task S2() => http.PostAsJsonAsync(opt.Value.Url, repo.Find(1).Full()); // want PK1001
    public Task S3(bool f) => http.PostAsJsonAsync(opt.Value.Url, Maps.Mapper(f)(repo.Find(1))); // want PK1001
    public Task S4() => http.PostAsJsonAsync(opt.Value.Url, repo.Query().Where(h => h.Id > 3).Select(h => new { h.Id, h.Jidou }).ToList()); // clean
    public Task S5() => http.PostAsJsonAsync(opt.Value.Url, repo.Query().Where(h => h.Id > 3).Select(h => new { h.Id, h.HogoshaBango }).ToList()); // want PK1001
    public Task S6() => http.PostAsJsonAsync(opt.Value.Url, repo.Query().Select(h => new HoikuDto { Jidou = h.Jidou, Memo = h.Shinsa }).ToList()); // want PK1004
    public Task S7() => lg.PostAsJsonAsync(opt.Value.Url, repo.Query().Select(h => new HoikuDto { Jidou = h.Jidou, Memo = h.Shinsa }).ToList()); // clean
    public Task S8() => lg.PostAsJsonAsync(opt.Value.Url, repo.Query().Select(h => new HoikuDto { Jidou = h.Jidou, Ref = h.HogoshaBango }).ToList()); // want PK1002
    public async Task S9(CancellationToken ct) { foreach (var g in (await repo.ListAsync(ct)).GroupBy(h => h.Tanjoubi.Year)) await http.PostAsJsonAsync(opt.Value.Url, new { g.Key, N = g.Count(), Avg = g.Average(h => h.Shotoku) }, ct); } // clean
    public async Task S10(CancellationToken ct) { foreach (var g in (await repo.ListAsync(ct)).GroupBy(h => h.Tanjoubi.Year)) await http.PostAsJsonAsync(opt.Value.Url, new { g.Key, L = g.ToList() }, ct); } // want PK1001 PK1004
    public async Task S11() { var h = await _inflight.GetOrAdd(3, id => Task.FromResult(repo.Find(id))); await http.PostAsync(opt.Value.Url, new StringContent(h.HogoshaBango)); } // want PK1001
    public async Task S12() { var h = await _inflight.GetOrAdd(3, id => Task.FromResult(repo.Find(id))); await http.PostAsync(opt.Value.Url, new StringContent(h.Jidou)); } // clean
    public void S13() => _last = repo.Find(2).HogoshaBango; // clean
    public Task S14() => http.PostAsync(opt.Value.Url, new StringContent(_last ?? "")); // want PK1001
    public void S15() => Sent += d => Net.Send(d.Ref); // clean
    public void S16() => Sent?.Invoke(repo.Find(3).Full()); // want PK1001
    public async Task S17() { using var m = new HttpRequestMessage(HttpMethod.Post, opt.Value.Url) { Content = JsonContent.Create(repo.Find(3)) }; await http.SendAsync(m); } // want PK1001 PK1004
    public async Task S18() { using var m = new HttpRequestMessage(HttpMethod.Post, opt.Value.Url); m.Headers.Add("X-Ref", repo.Find(3).HogoshaBango); await http.SendAsync(m); } // want PK1001
    public async Task S19() { using var f = new MultipartFormDataContent { { new StringContent(repo.Find(3).Jidou), "n" }, { new StringContent(repo.Find(3).HogoshaBango), "k" } }; await http.PostAsync(opt.Value.Url, f); } // want PK1001
    public async Task S20() { using var f = new FormUrlEncodedContent([new("n", repo.Find(3).Jidou)]); await http.PostAsync(opt.Value.Url, f); } // clean
    public async Task S21() { using var f = new FormUrlEncodedContent([new("n", repo.Find(3).Jidou), new("k", repo.Find(3).HogoshaBango)]); await http.PostAsync(opt.Value.Url, f); } // want PK1001
    public async Task S22() { var r = await cache.GetOrCreateAsync("all", _ => repo.ListAsync(default)); await http.PostAsJsonAsync(opt.Value.Url, r!.Count); } // clean
    public async Task S23() { var r = await cache.GetOrCreateAsync("all", _ => repo.ListAsync(default)); await http.PostAsJsonAsync(opt.Value.Url, r); } // want PK1001 PK1004
    public async Task S24() { var csv = new StringBuilder("id,name\n"); foreach (var h in await repo.ListAsync(default)) csv.Append(h.Id).Append(',').AppendLine(h.Jidou); await http.PostAsync(opt.Value.Url, new StringContent(csv.ToString())); } // clean
    public async Task S25() { var csv = new StringBuilder(); foreach (var h in await repo.ListAsync(default)) csv.AppendJoin(',', h.Id, h.Jidou, h.HogoshaBango).AppendLine(); await http.PostAsync(opt.Value.Url, new StringContent(csv.ToString())); } // want PK1001
    public async Task S26() { var x = new XDocument(new XElement("r", (await repo.ListAsync(default)).Select(h => new XElement("h", new XAttribute("id", h.Id), h.HogoshaBango)))); await http.PostAsync(opt.Value.Url, new StringContent(x.ToString())); } // want PK1001
    public async Task S27() { var t = await http.GetStringAsync(opt.Value.Url); var h = repo.Find(3); h.Shinsa = Regex.Replace(t, "<.*?>", ""); repo.Save(h); } // want PK1005
    public async Task S28() { var t = await http.GetFromJsonAsync<HoikuDto>(opt.Value.Url); var h = repo.Find(3); h.HogoshaBango = t!.Ref ?? ""; } // want PK1003
    public async Task S29() { var t = await http.GetFromJsonAsync<HoikuDto>(opt.Value.Url); var h = repo.Find(3); h.Shotoku = t!.Jidou.Length; repo.Save(h); } // clean
    public async Task S30() { var t = await lg.GetStringAsync(opt.Value.Url); await http.PostAsync(opt.Value.Url, new StringContent(t.ToUpperInvariant())); } // want PK1004
}
