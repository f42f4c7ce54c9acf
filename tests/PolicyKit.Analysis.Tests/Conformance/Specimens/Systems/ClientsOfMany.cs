// typed clients, retries, mailers and stubs over an invoker, as services write them
using System.Net;
using System.Net.Mail;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
public interface IWeather { Task<string> Report(string place, CancellationToken ct = default); Task Post<T>(T body) where T : notnull; }
public sealed class Weather(HttpClient http) : IWeather
{
    public async Task<string> Report(string place, CancellationToken ct = default) => await http.GetStringAsync($"https://example.com/w?p={Uri.EscapeDataString(place)}", ct);
    public async Task Post<T>(T body) where T : notnull { using var c = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"); (await http.PostAsync("https://example.com", c)).EnsureSuccessStatusCode(); }
}
public record Place(string City, string Zip);
public record Person(string City, string No);
public class Clients1(IWeather w)
{
    public async Task Leak(Resident r) => await w.Report(r.Number); // want PK1001
    public async Task Ok(Resident r) => await w.Report(r.Name); // clean
    public async Task Leak2(Resident r) => await w.Post(new Person("c", r.Number)); // want PK1001
    public async Task Ok2(Resident r) { var p = new Person("c", r.Number); await w.Post(new Place(p.City, "025")); } // clean
    public async Task Leak3(Resident r) { var list = new List<Person> { new("a", "b") }; list[0] = list[0] with { No = r.Number }; await w.Post(list); } // want PK1001
}
public sealed class Auth(Func<string> token) : DelegatingHandler(new HttpClientHandler())
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage m, CancellationToken ct) { m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token()); return await base.SendAsync(m, ct); }
}
public static class Clients2
{
    private static async Task<T> Retry<T>(Func<Task<T>> f, int n = 3) { for (var i = 0; ; i++) try { return await f(); } catch (HttpRequestException) when (i < n) { await Task.Delay(100 << i); } }
    public static async Task Leak2(HttpClient h, Resident r) { var resp = await Retry(() => h.PostAsync("https://example.com", new FormUrlEncodedContent([new("no", r.Number)]))); Console.WriteLine(resp.StatusCode); } // want PK1001
    public static async Task Ok2(HttpClient h, Resident r) { var resp = await Retry(() => h.PostAsync("https://example.com", new FormUrlEncodedContent([new("nm", r.Name)]))); Console.WriteLine(resp.StatusCode); } // clean
    public static async Task Leak3(HttpClient h, Resident r) { using var m = new MultipartFormDataContent { { new StringContent("x"), "a" }, { new ByteArrayContent(Encoding.ASCII.GetBytes(r.Number)), "f", "f.bin" } }; await h.PostAsync("https://example.com", m); } // want PK1001
    public static async Task Leak4(HttpClient h, Resident r) { var b = new UriBuilder("https://example.com/x") { Query = "id=" + r.Number }; await h.GetAsync(b.Uri); } // want PK1001
    public static async Task Ok4(HttpClient h, Resident r) { var b = new UriBuilder("https://example.com/x") { Query = "id=" + r.Number }; await h.GetAsync("https://" + b.Host); } // clean
    public static async Task Leak5(HttpClient h, Resident r) { h.DefaultRequestHeaders.Add("X-No", r.Number); await h.GetAsync("https://example.com"); } // want PK1001
    public static void Leak6(Resident r) { using var wc = new WebClient(); wc.UploadString("https://example.com", r.Number); } // want PK1001
    public static async Task Leak7([Channel(typeof(LgwanZone))] HttpClient h, Resident r) => await h.PostAsJsonAsync("/x", r.Number); // want PK1002
    public static async Task Ok7([Channel(typeof(LgwanZone))] HttpClient h) => await h.PostAsJsonAsync("/x", Data.Internal()); // clean
}
public class Mailer(SmtpClient smtp)
{
    private static string Fill(string template, IReadOnlyDictionary<string, string> f) { foreach (var (k, v) in f) template = template.Replace("{" + k + "}", v); return template; }
    public void Leak(Resident r) { var m = new MailMessage("a@example.jp", "b@example.jp") { Subject = "s", Body = Fill("Dear {n}: {no}", new Dictionary<string, string> { ["n"] = r.Name, ["no"] = r.Number }) }; smtp.Send(m); } // want PK1001
    public void Ok(Resident r) { var f = new Dictionary<string, string> { ["n"] = r.Name }; var m = new MailMessage("a@example.jp", "b@example.jp") { Subject = "s", Body = Fill("Dear {n}", f) }; f["no"] = r.Number; smtp.Send(m); } // clean
    public void Leak2(Resident r) { using var m = new MailMessage(); m.To.Add("x@example.jp"); m.Attachments.Add(Attachment.CreateAttachmentFromString(r.Number, "no.txt")); smtp.Send(m); } // want PK1001
    public async Task Leak3(Resident r) { using var m = new MailMessage(); m.Headers["X-Ref"] = r.Number; m.AlternateViews.Add(AlternateView.CreateAlternateViewFromString("hi")); await smtp.SendMailAsync(m); } // want PK1001
    public async Task Ok3(Resident r) { using var m = new MailMessage(); m.Headers["X-Ref"] = r.Name; m.AlternateViews.Add(AlternateView.CreateAlternateViewFromString("hi " + r.Number.Length)); await smtp.SendMailAsync(m); } // clean
    private readonly List<MailMessage> outbox = [];
    public void Queue(Resident r) { var m = new MailMessage("a@example.jp", "b@example.jp"); m.Body = r.Number; outbox.Add(m); }
    public void Flush() { outbox.ForEach(m => smtp.Send(m)); outbox.Clear(); } // want PK1001
}
// gRPC-like
public sealed class Request { public string Query { get; set; } = ""; public List<string> Fields { get; } = []; public Dictionary<string, string> Meta { get; } = []; public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this); }
public abstract class Invoker { public abstract Task<TR> Unary<TQ, TR>(string method, TQ q, Func<TQ, byte[]> ser, Func<byte[], TR> de); }
public sealed class HttpInvoker(HttpClient h) : Invoker { public override async Task<TR> Unary<TQ, TR>(string method, TQ q, Func<TQ, byte[]> ser, Func<byte[], TR> de) { var r = await h.PostAsync("https://example.com/" + method, new ByteArrayContent(ser(q))); return de(await r.Content.ReadAsByteArrayAsync()); } }
public sealed class Local : Invoker { public override Task<TR> Unary<TQ, TR>(string method, TQ q, Func<TQ, byte[]> ser, Func<byte[], TR> de) => Task.FromResult(de(ser(q))); }
public class Stub(Invoker inv) { public Task<string> Find(Request q) => inv.Unary("find", q, x => x.ToBytes(), b => Encoding.UTF8.GetString(b)); }
public static class Clients3
{
    public static async Task Leak(HttpClient h, Resident r) { var s = new Stub(new HttpInvoker(h)); await s.Find(new Request { Query = "q", Fields = { "a", r.Number } }); } // want PK1001
    public static async Task Ok(HttpClient h, Resident r) { var s = new Stub(new HttpInvoker(h)); await s.Find(new Request { Query = "q", Fields = { "a", r.Name }, Meta = { ["k"] = "v" } }); } // clean
    public static async Task Ok2(Resident r) { var s = new Stub(new Local()); await s.Find(new Request { Query = r.Number }); } // clean
    public static async Task Leak2(Resident r) { var s = new Stub(new Local()); Net.Send(await s.Find(new Request { Meta = { ["n"] = r.Number } })); } // want PK1001
}
