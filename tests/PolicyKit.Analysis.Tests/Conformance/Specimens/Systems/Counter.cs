// A service counter: commands and handlers, visitors, strategies, builders, generics, state machines
using System.Diagnostics.CodeAnalysis;

internal interface ICommand<TResult>;

internal interface IHandler<in TCommand, TResult> where TCommand : ICommand<TResult>
{
    TResult Handle(TCommand command);
}

internal sealed record IssueCertificate(string Name, [property: OfZone(typeof(MyNumberZone))] string Number) : ICommand<string>;

internal sealed record CountVisitors(DateOnly Day) : ICommand<int>;

internal sealed class IssueHandler : IHandler<IssueCertificate, string>
{
    public string Handle(IssueCertificate command) => "Certificate for " + command.Number;
}

internal sealed class CountHandler : IHandler<CountVisitors, int>
{
    public int Handle(CountVisitors command) => command.Day.DayNumber;
}

internal sealed class Mediator
{
    private readonly Dictionary<Type, Func<object, object?>> _handlers = new();

    public void Register<TCommand, TResult>(IHandler<TCommand, TResult> handler) where TCommand : ICommand<TResult> =>
        _handlers[typeof(TCommand)] = command => handler.Handle((TCommand)command);

    public TResult Send<TResult>(ICommand<TResult> command) => (TResult)_handlers[command.GetType()](command)!;
}

internal abstract record Document
{
    public abstract T Accept<T>(IDocumentVisitor<T> visitor);
}

internal sealed record Certificate(string Holder, [property: OfZone(typeof(MyNumberZone))] string Number) : Document
{
    public override T Accept<T>(IDocumentVisitor<T> visitor) => visitor.Certificate(this);
}

internal sealed record Leaflet(string Text) : Document
{
    public override T Accept<T>(IDocumentVisitor<T> visitor) => visitor.Leaflet(this);
}

internal interface IDocumentVisitor<out T>
{
    T Certificate(Certificate certificate);
    T Leaflet(Leaflet leaflet);
}

internal sealed class Print : IDocumentVisitor<string>
{
    public string Certificate(Certificate certificate) => certificate.Holder + " " + certificate.Number;
    public string Leaflet(Leaflet leaflet) => leaflet.Text;
}

internal sealed class Count : IDocumentVisitor<int>
{
    public int Certificate(Certificate certificate) => 1;
    public int Leaflet(Leaflet leaflet) => leaflet.Text.Length;
}

internal sealed class LetterBuilder
{
    private readonly List<string> _parts = [];
    private string _subject = "";

    public LetterBuilder Subject(string subject) { _subject = subject; return this; }
    public LetterBuilder Line(string line) { _parts.Add(line); return this; }
    public LetterBuilder If(bool condition, Func<LetterBuilder, LetterBuilder> then) => condition ? then(this) : this;
    public string Build() => _subject + "\n" + string.Concat(_parts);
    public string Head() => _subject;
}

internal readonly struct Result<T>
{
    private Result(T? value, string? error) { Value = value; Error = error; }
    public T? Value { get; }
    public string? Error { get; }
    [MemberNotNullWhen(true, nameof(Value))] public bool IsOk => Error is null;
    public static Result<T> Ok(T value) => new(value, null);
    public static Result<T> Fail(string error) => new(default, error);
    public Result<R> Map<R>(Func<T, R> map) => IsOk ? Result<R>.Ok(map(Value)) : Result<R>.Fail(Error!);
    public Result<R> Bind<R>(Func<T, Result<R>> bind) => IsOk ? bind(Value) : Result<R>.Fail(Error!);
    public R Match<R>(Func<T, R> ok, Func<string, R> fail) => IsOk ? ok(Value) : fail(Error!);
}

internal interface IFormat<TSelf> where TSelf : IFormat<TSelf>
{
    static abstract string Format(Certificate certificate);
}

internal readonly struct LongFormat : IFormat<LongFormat>
{
    public static string Format(Certificate certificate) => certificate.Holder + certificate.Number;
}

internal readonly struct NameFormat : IFormat<NameFormat>
{
    public static string Format(Certificate certificate) => certificate.Holder;
}

internal static class CounterService
{
    internal static void Mediated()
    {
        var mediator = new Mediator();
        mediator.Register(new IssueHandler());
        mediator.Register(new CountHandler());
        Net.Send(mediator.Send(new IssueCertificate("Hanako", Data.Secret()))); // want PK1001
    }

    internal static void Visited(Certificate certificate, Leaflet leaflet)
    {
        Net.Send(certificate.Accept(new Print())); // want PK1001
        Net.Send(leaflet.Accept(new Print())); // clean
        Net.SendInt(certificate.Accept(new Count())); // clean
        foreach (var document in new Document[] { leaflet, certificate }) Net.Send(document.Accept(new Print())); // want PK1001
    }

    internal static void Built(Certificate certificate)
    {
        var letter = new LetterBuilder().Subject("About your visit").Line(certificate.Holder);
        Net.Send(letter.Build()); // clean
        letter.If(certificate.Holder.Length > 3, b => b.Line(certificate.Number));
        Net.Send(letter.Build()); // want PK1001
        Net.Send(letter.Head()); // clean
    }

    private static Result<Certificate> Load(string holder) => holder.Length == 0 ? Result<Certificate>.Fail("no holder") : Result<Certificate>.Ok(new Certificate(holder, Data.Secret()));

    internal static void Results(string holder)
    {
        Net.Send(Load(holder).Map(static c => c.Number).Match(static n => n, static e => e)); // want PK1001
        Net.Send(Load(holder).Map(static c => c.Holder).Match(static n => n, static e => e)); // clean
        Net.Send(Load(holder).Error ?? ""); // clean
        var bound = Load(holder).Bind(static c => Result<string>.Ok(c.Number.Trim()));
        if (bound.IsOk) Net.Send(bound.Value); // want PK1001
    }

    private static string Formatted<TFormat>(Certificate certificate) where TFormat : IFormat<TFormat> => TFormat.Format(certificate);

    internal static void Formats(Certificate certificate)
    {
        Net.Send(Formatted<LongFormat>(certificate)); // want PK1001
        Net.Send(Formatted<NameFormat>(certificate)); // clean
    }

    internal static void Patterns(object document)
    {
        if (document is Certificate { Number: [_, _, .. var tail] }) Net.Send(tail); // want PK1001
        if (document is Certificate { Holder: var holder }) Net.Send(holder); // clean
        var text = document switch
        {
            Certificate(var name, var number) when name.Length > 1 => number,
            Leaflet { Text.Length: > 0 } leaflet => leaflet.Text,
            _ => "",
        };
        Net.Send(text); // want PK1001
        var open = document switch { Certificate(var name, _) => name, Leaflet l => l.Text, _ => "" };
        Net.Send(open); // clean
    }

    private delegate bool TryGet(string key, out string value);

    internal static void OutThroughDelegate(Dictionary<string, Certificate> certificates)
    {
        TryGet number = (string key, out string value) => { value = certificates[key].Number; return true; };
        TryGet holder = (string key, out string value) => { value = certificates[key].Holder; return true; };
        if (number("a", out var n)) Net.Send(n); // want PK1001
        if (holder("a", out var h)) Net.Send(h); // clean
    }

    internal static void Nested(Certificate certificate)
    {
        string Inner(int depth) => depth == 0 ? certificate.Number : Inner(depth - 1);
        static string Other(string s, int depth) => depth == 0 ? s : Other(s, depth - 1);
        Net.Send(Inner(3)); // want PK1001
        Net.Send(Other(certificate.Holder, 3)); // clean
        Net.Send(Other(certificate.Number, 3)); // want PK1001
    }

    internal static void Caught(Certificate certificate)
    {
        try { Check(certificate); }
        catch (InvalidOperationException e) { Net.Send(e.Message); } // want PK1001
        try { CheckHolder(certificate); }
        catch (InvalidOperationException e) { Net.Send(e.Message); } // clean
    }

    private static void Check(Certificate certificate)
    {
        if (certificate.Holder.Length == 0) throw new InvalidOperationException("wrong: " + certificate.Number); // want PK1007
    }

    private static void CheckHolder(Certificate certificate)
    {
        if (certificate.Holder.Length == 0) throw new InvalidOperationException("wrong: " + certificate.Holder);
    }

    internal static void Swapped(Certificate certificate)
    {
        var (a, b) = (certificate.Number, certificate.Holder);
        (a, b) = (b, a);
        Net.Send(a); // clean
        Net.Send(b); // want PK1001
        ref var chosen = ref certificate.Holder.Length > 2 ? ref a : ref b;
        chosen = "";
        var array = new[] { certificate.Number, "open" };
        Array.Reverse(array);
        Net.Send(array[0]); // want PK1001
    }

    internal static void Shadowed(Certificate certificate)
    {
        var text = certificate.Number;
        text = certificate.Holder;
        Net.Send(text); // clean
        var list = new List<string> { certificate.Number };
        list = [certificate.Holder];
        Net.Send(list[0]); // clean
        var map = new Dictionary<string, string> { ["number"] = certificate.Number, ["name"] = certificate.Holder };
        Net.Send(map["name"]); // clean
        Net.Send(map["number"]); // want PK1001
        map.Remove("number");
        map["number"] = "none";
        Net.Send(map["number"]); // clean
    }
}
