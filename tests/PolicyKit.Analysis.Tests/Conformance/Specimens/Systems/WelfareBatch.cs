// A nightly batch: channels, background queues, events, retries, lazies, async streams, spans
using System.Globalization;
using System.Text;
using System.Threading.Channels;

internal sealed class Applicant
{
    public int Id { get; set; }
    [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = "";
    public decimal Income { get; set; }
    public string Ward { get; set; } = "";
}

internal sealed class ApplicantEventArgs(Applicant applicant, string note) : EventArgs
{
    public Applicant Applicant { get; } = applicant;
    public string Note { get; } = note;
}

internal sealed class Importer
{
    public event EventHandler<ApplicantEventArgs>? Imported;
    public event Action<int>? Progressed;

    public void Import(IReadOnlyList<Applicant> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            Imported?.Invoke(this, new ApplicantEventArgs(rows[i], "row " + i));
            Progressed?.Invoke(i);
        }
    }
}

internal static class Retry
{
    public static async Task<T> Do<T>(Func<int, Task<T>> action, int times)
    {
        for (var attempt = 0; ; attempt++)
            try { return await action(attempt).ConfigureAwait(false); }
            catch (HttpRequestException) when (attempt < times) { await Task.Delay(attempt); }
    }

    public static Task Do(Func<Task> action) => Do(async _ => { await action(); return 0; }, 3);
}

internal sealed class Batch
{
    private readonly Channel<Applicant> _queue = Channel.CreateUnbounded<Applicant>();
    private readonly Queue<string> _texts = new();
    private readonly Lazy<string> _numberOfFirst;
    private readonly Lazy<string> _wardOfFirst;
    private Applicant _first = new();

    public Batch()
    {
        _numberOfFirst = new Lazy<string>(() => _first.Number);
        _wardOfFirst = new Lazy<string>(() => _first.Ward);
    }

    internal void Lazies(Applicant applicant)
    {
        _first = applicant;
        Net.Send(_numberOfFirst.Value); // want PK1001
        Net.Send(_wardOfFirst.Value); // clean
    }

    internal async Task Produce(IEnumerable<Applicant> applicants)
    {
        foreach (var applicant in applicants) await _queue.Writer.WriteAsync(applicant);
        _queue.Writer.Complete();
    }

    internal async Task Consume()
    {
        await foreach (var applicant in _queue.Reader.ReadAllAsync())
        {
            Net.Send(applicant.Number); // want PK1001
            Net.Send(applicant.Ward); // clean
        }
    }

    internal void Subscribe(Importer importer)
    {
        importer.Imported += (_, e) => Net.Send(e.Applicant.Number); // want PK1001
        importer.Imported += (_, e) => Net.Send(e.Note); // clean
        importer.Imported += OnImported;
        importer.Progressed += i => Net.SendInt(i); // clean
    }

    private void OnImported(object? sender, ApplicantEventArgs e)
    {
        var line = string.Format(CultureInfo.InvariantCulture, "{0};{1}", e.Applicant.Id, e.Applicant.Number);
        Net.Send(line); // want PK1001
    }

    internal async Task Retried(Applicant applicant)
    {
        var number = await Retry.Do(_ => Task.FromResult(applicant.Number), 3);
        Net.Send(number); // want PK1001
        var ward = await Retry.Do(async attempt => { await Task.Yield(); return applicant.Ward + attempt; }, 3);
        Net.Send(ward); // clean
        await Retry.Do(() => Net.SendAsync(applicant.Number)); // want PK1001
        await Retry.Do(() => Net.SendAsync(applicant.Ward)); // clean
    }

    internal void Queued(Applicant applicant)
    {
        _texts.Enqueue(applicant.Ward);
        Flush();
    }

    private void Flush()
    {
        while (_texts.TryDequeue(out var text)) Net.Send(text); // clean
    }

    internal static async IAsyncEnumerable<(int Id, string Code)> Codes(IEnumerable<Applicant> applicants)
    {
        foreach (var applicant in applicants)
        {
            await Task.Yield();
            yield return (applicant.Id, Mask(applicant.Number));
        }
    }

    private static string Mask(string number) => new string('*', 8) + number[^4..];

    internal static async Task Streamed(IEnumerable<Applicant> applicants)
    {
        await foreach (var (id, code) in Codes(applicants))
        {
            Net.Send(code); // want PK1001
            Net.SendInt(id); // clean
        }
    }

    internal static void Spans(Applicant applicant)
    {
        Span<char> buffer = stackalloc char[32];
        applicant.Number.AsSpan().CopyTo(buffer);
        Net.Send(new string(buffer[..12])); // want PK1001
        Span<char> other = stackalloc char[8];
        applicant.Ward.AsSpan(0, 2).CopyTo(other);
        Net.Send(other.ToString()); // clean
        var bytes = Encoding.UTF8.GetBytes(applicant.Number);
        Net.Send(Convert.ToBase64String(bytes.AsSpan(1))); // want PK1001
    }

    internal static void Accumulated(IEnumerable<Applicant> applicants)
    {
        var incomes = 0m;
        var text = "";
        foreach (var applicant in applicants)
        {
            incomes += applicant.Income;
            text += applicant.Number[0];
        }
        Net.Send(incomes.ToString(CultureInfo.InvariantCulture)); // clean
        Net.Send(text); // want PK1001
    }
}
