// Decorated request handlers, results that map and bind, fluent writers, mail built by a callback, events an entity keeps.
using System.Globalization;
using System.Net.Mail;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HandlersAndResults;

public interface IRequest<TResponse>;
public interface IHandler<in TRequest, TResponse> where TRequest : IRequest<TResponse> { Task<TResponse> Handle(TRequest request, CancellationToken ct); }

public sealed record GetNumber(int Id) : IRequest<Result<string>>;
public sealed record GetName(int Id) : IRequest<Result<string>>;
public sealed record Count : IRequest<int>;

public readonly record struct Result<T>(T? Value, string? Error)
{
    public bool Ok => Error is null;
    public static implicit operator Result<T>(T value) => new(value, null);
    public static Result<T> Fail(string error) => new(default, error);
    public Result<U> Map<U>(Func<T, U> f) => Ok ? new Result<U>(f(Value!), null) : Result<U>.Fail(Error!);
    public Result<U> Bind<U>(Func<T, Result<U>> f) => Ok ? f(Value!) : Result<U>.Fail(Error!);
    public R Match<R>(Func<T, R> ok, Func<string, R> fail) => Ok ? ok(Value!) : fail(Error!);
}

public sealed class GetNumberHandler : IHandler<GetNumber, Result<string>>
{
    public async Task<Result<string>> Handle(GetNumber request, CancellationToken ct)
    {
        await Task.Yield();
        return request.Id > 0 ? Data.Secret() : Result<string>.Fail("no such id");
    }
}

public sealed class GetNameHandler : IHandler<GetName, Result<string>>
{
    public Task<Result<string>> Handle(GetName request, CancellationToken ct) => Task.FromResult<Result<string>>("Hanako");
}

public sealed class CountHandler : IHandler<Count, int>
{
    public Task<int> Handle(Count request, CancellationToken ct) => Task.FromResult(3);
}

public sealed class Timed<TRequest, TResponse>(IHandler<TRequest, TResponse> inner) : IHandler<TRequest, TResponse> where TRequest : IRequest<TResponse>
{
    public int Calls { get; private set; }

    public async Task<TResponse> Handle(TRequest request, CancellationToken ct)
    {
        Calls++;
        return await inner.Handle(request, ct).ConfigureAwait(false);
    }
}

public sealed class Front
{
    public async Task Ask()
    {
        var number = await new Timed<GetNumber, Result<string>>(new GetNumberHandler()).Handle(new GetNumber(1), default);
        var name = await new Timed<GetName, Result<string>>(new GetNameHandler()).Handle(new GetName(1), default);
        Net.Send(number.Value); // want PK1001
        Net.Send(number.Error); // clean
        Net.Send(name.Value); // clean
        Net.SendInt(await new Timed<Count, int>(new CountHandler()).Handle(new Count(), default)); // clean
    }

    public void Results()
    {
        Result<string> a = Data.Secret();
        Result<string> b = "x";
        Net.Send(a.Map(s => s + "!").Value); // want PK1001
        Net.Send(b.Map(s => s + "!").Value); // clean
        Net.Send(a.Map(_ => 1).Value.ToString()); // clean
        Net.Send(a.Match(v => v, e => e)); // want PK1001
        Net.Send(b.Match(v => v, e => e)); // clean
        Net.Send(b.Bind<string>(x => Data.Secret()).Value); // want PK1001
        Net.Send(a.Bind(_ => b).Value); // clean
    }
}

public sealed class Csv : IDisposable
{
    private readonly StringWriter writer = new();
    private int columns;
    public Csv Cell(object? value) { if (columns++ > 0) { writer.Write(','); } writer.Write(Escape(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")); return this; }
    public Csv End() { writer.WriteLine(); columns = 0; return this; }
    private static string Escape(string s) => s.Contains('"') ? "\"" + s.Replace("\"", "\"\"") + "\"" : s;
    public override string ToString() => writer.ToString();
    public void Dispose() => writer.Dispose();
}

public sealed class Exporter
{
    public void Open()
    {
        using var csv = new Csv();
        csv.Cell("name").Cell(1).End();
        foreach (var r in new[] { Data.Resident() })
        {
            csv.Cell(r.Name).Cell(DateTime.Now).End();
        }

        Net.Send(csv.ToString()); // clean
    }

    public void Closed()
    {
        using var csv = new Csv();
        foreach (var r in new[] { Data.Resident() })
        {
            csv.Cell(r.Name).Cell(r.Number).End();
        }

        Net.Send(csv.ToString()); // want PK1001
    }

    public void ByColumns()
    {
        (string Head, Func<Resident, string> Read)[] open = [("name", r => r.Name)];
        (string Head, Func<Resident, string> Read)[] all = [("name", r => r.Name), ("number", r => r.Number)];
        var who = Data.Resident();
        Net.Send(string.Join(',', open.Select(c => c.Read(who)))); // clean
        Net.Send(string.Join(',', all.Select(c => c.Read(who)))); // want PK1001
        Net.Send(string.Join(',', all.Select(c => c.Head))); // clean
    }
}

public sealed class Mailer(SmtpClient smtp)
{
    private static MailMessage Build(string to, string subject, Action<StringBuilder> body)
    {
        var sb = new StringBuilder();
        sb.AppendLine(CultureInfo.InvariantCulture, $"{to} 様");
        body(sb);
        return new MailMessage("city@example.jp", to, subject, sb.ToString());
    }

    public async Task Notify(Resident r)
    {
        using var open = Build("a@example.jp", "notice", b => b.Append(r.Name));
        await smtp.SendMailAsync(open); // clean
        using var closed = Build("a@example.jp", "notice", b => b.Append(r.Name).Append(r.Number));
        await smtp.SendMailAsync(closed); // want PK1001
    }

    public void Attached()
    {
        using var m = new MailMessage();
        m.Attachments.Add(Attachment.CreateAttachmentFromString(Data.Secret(), "a.txt"));
        smtp.Send(m); // want PK1001
        using var n = new MailMessage();
        n.Attachments.Add(Attachment.CreateAttachmentFromString("x", "a.txt"));
        n.Headers.Add("X-Desk", "4");
        smtp.Send(n); // clean
        n.To.Add(Data.Secret() + "@example.jp");
        smtp.Send(n); // want PK1001
    }
}

public abstract class Entity
{
    private readonly List<object> events = [];
    public IReadOnlyCollection<object> Events => events;
    protected void Raise(object e) => events.Add(e);
    public void Clear() => events.Clear();
}

public sealed record Moved(string Name, string To);
public sealed record Numbered(string Number);

public sealed class Citizen : Entity
{
    public void Move(string to) => Raise(new Moved("Hanako", to));
    public void Assign(string n) => Raise(new Numbered(n));
}

public sealed class EventSender
{
    public void Sent()
    {
        var a = new Citizen();
        a.Move("west");
        var b = new Citizen();
        b.Assign(Data.Secret());
        foreach (var e in a.Events)
        {
            Net.Send(e.ToString()); // clean
        }

        foreach (var e in b.Events)
        {
            Net.Send(e.ToString()); // want PK1001
        }

        foreach (var e in a.Events.OfType<Moved>())
        {
            Net.Send(e.To); // clean
        }

        foreach (var n in b.Events.OfType<Numbered>())
        {
            Net.Send(n.Number); // want PK1001
        }
    }
}

public sealed class View { public string Name { get; init; } = ""; [JsonIgnore] public string Number { get; init; } = ""; }
public sealed class Wide { public string Name { get; init; } = ""; [JsonPropertyName("n")] public string Number { get; init; } = ""; public Wide? Spouse { get; init; } }

public static class Mapper
{
    public static View ToView(this Resident r) => new() { Name = r.Name, Number = r.Number };
    public static Wide ToWide(this Resident r, Wide? spouse = null) => new() { Name = r.Name, Spouse = spouse };
    public static Wide Full(this Resident r) => new() { Name = r.Name, Number = r.Number };
}

public sealed class Json
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public void Views()
    {
        var r = Data.Resident();
        Net.Send(JsonSerializer.Serialize(r.ToView(), Web)); // clean
        Net.Send(JsonSerializer.Serialize(r.ToWide(), Web)); // clean
        Net.Send(JsonSerializer.Serialize(r.ToWide(r.Full()), Web)); // want PK1001
        Net.Send(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(new[] { r.Full() }))); // want PK1001
        using var doc = JsonDocument.Parse(JsonSerializer.Serialize(r.Full()));
        Net.Send(doc.RootElement.GetProperty("n").GetString()); // want PK1001
        using var open = JsonDocument.Parse("{\"n\":1}");
        Net.Send(open.RootElement.GetProperty("n").GetRawText()); // clean
    }
}

public sealed class LetterBuilder
{
    private string name = "";
    private string? note;
    private readonly List<string> lines = [];
    public LetterBuilder Named(string n) { name = n; return this; }
    public LetterBuilder Noted(string? n) { note = n; return this; }
    public LetterBuilder Line(FormattableString f) { lines.Add(f.ToString(CultureInfo.InvariantCulture)); return this; }
    public Letter Build() => new(name, note ?? "-", [.. lines]);
}

public sealed record Letter(string Name, string Note, IReadOnlyList<string> Lines);

public sealed class Letters
{
    public void Fluent()
    {
        var a = new LetterBuilder().Named("x").Noted(Data.Secret()).Line($"one {1}").Build();
        var b = new LetterBuilder().Named("y").Line($"n {Data.Secret()}").Build();
        Net.Send(a.Name); // clean
        Net.Send(a.Note); // want PK1001
        Net.Send(a.Lines[0]); // clean
        Net.Send(b.Note); // clean
        Net.Send(b.Lines[0]); // want PK1001
    }
}

public sealed class Memo<TKey, TValue>(Func<TKey, TValue> load) where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> seen = [];
    public TValue Get(TKey key) => seen.TryGetValue(key, out var v) ? v : seen[key] = load(key);
}

public sealed class Policies
{
    private static async Task<T> Retry<T>(Func<Task<T>> act, int times)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return await act();
            }
            catch (TimeoutException) when (i < times)
            {
                await Task.Delay(100);
            }
        }
    }

    public async Task Retried()
    {
        Net.Send(await Retry(() => Task.FromResult(Data.Secret()), 3)); // want PK1001
        Net.Send(await Retry(() => Task.FromResult("x"), 3)); // clean
    }

    public void Memoised()
    {
        var a = new Memo<int, string>(_ => Data.Secret());
        var b = new Memo<string, int>(k => k.Length);
        var c = new Memo<int, string>(k => "n" + k);
        Net.Send(a.Get(1)); // want PK1001
        Net.SendInt(b.Get("x")); // clean
        Net.Send(c.Get(1)); // clean
    }
}
