// calls that only a caller can fill, one given what another gave: query operators of one's own, continuations, chains of observers
internal sealed class Citizen
{
    public string Name { get; set; } = "";

    [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = "";
}

internal readonly struct Maybe<T>
{
    private readonly T? _value;
    private readonly bool _has;

    private Maybe(T value) => (_value, _has) = (value, true);

    public static Maybe<T> Some(T value) => new(value);

    public T Or(T other) => _has ? _value! : other;

    public Maybe<TResult> SelectMany<TMiddle, TResult>(Func<T, Maybe<TMiddle>> bind, Func<T, TMiddle, TResult> project)
    {
        if (!_has) return default;
        var middle = bind(_value!);
        return middle._has ? Maybe<TResult>.Some(project(_value!, middle._value!)) : default;
    }
}

internal sealed class Flow<T>(Action<Action<T>> subscribe)
{
    public void Subscribe(Action<T> then) => subscribe(then);

    public Flow<TResult> Map<TResult>(Func<T, TResult> map) => new(then => subscribe(x => then(map(x))));

    public Flow<T> Filter(Func<T, bool> keep) => new(then => subscribe(x => { if (keep(x)) then(x); }));

    public static Flow<T> From(params IEnumerable<T> all) => new(then => { foreach (var one in all) then(one); });
}

internal sealed class Envelope(string? front)
{
    public string? Front => front;

    public string Back { get; set; } = "";
}

internal static class LinkedCalls
{
    internal static void Queries(Citizen citizen)
    {
        var some = Maybe<Citizen>.Some(citizen);
        Net.Send((from r in some from n in Maybe<string>.Some(r.Number) select n + r.Name).Or("-")); // want PK1001
        Net.Send((from r in some from n in Maybe<string>.Some(r.Name) select n + r.Number).Or("-")); // want PK1001
        Net.Send((from r in some from n in Maybe<string>.Some(r.Name) select n + r.Name).Or("-")); // clean
    }

    internal static void Chains(List<Citizen> citizens, Citizen one)
    {
        Flow<Citizen>.From(citizens).Map(r => r.Number.Trim()).Subscribe(n => Net.Send(n)); // want PK1001
        Flow<Citizen>.From(citizens).Map(r => r.Name.Trim()).Subscribe(n => Net.Send(n)); // clean
        Flow<Citizen>.From(citizens).Filter(r => r.Name.Length > 3).Map(r => r.Number).Subscribe(n => Net.Send(n)); // want PK1001
        Flow<Citizen>.From(citizens).Filter(r => r.Name.Length > 3).Map(r => r.Name).Subscribe(n => Net.Send(n)); // clean
        Flow<Citizen>.From(one).Map(r => r.Name).Filter(n => n != "").Map(n => n + one.Number).Subscribe(n => Net.Send(n)); // want PK1001
        Flow<Citizen>.From(one).Map(r => r.Name).Filter(n => n != "").Map(n => n + one.Name).Subscribe(n => Net.Send(n)); // clean
    }

    private static TResult Wrapped<T, TResult>(T value, Func<T, string> first, Func<Envelope, TResult> then) => then(new Envelope(first(value)));

    private static TResult Filled<T, TResult>(T value, Func<T, string> first, Func<Envelope, TResult> then)
    {
        var envelope = new Envelope("");
        envelope.Back = first(value);
        return then(envelope);
    }

    internal static void Parts(Citizen citizen)
    {
        Net.Send(Wrapped(citizen, r => r.Number, e => e.Front)); // want PK1001
        Net.Send(Wrapped(citizen, r => r.Number, e => e.Back)); // clean
        Net.Send(Filled(citizen, r => r.Number, e => e.Back)); // want PK1001
        Net.Send(Filled(citizen, r => r.Number, e => e.Front)); // clean
    }
}
