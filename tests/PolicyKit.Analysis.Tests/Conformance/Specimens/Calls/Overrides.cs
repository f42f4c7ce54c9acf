// overrides, abstract members, base calls, template methods, user ToString

internal static class Overrides
{
    internal static void Exact()
    {
        Source secret = new SecretSource();
        Net.Send(secret.Read()); // want PK1001
        Source open = new OpenSource();
        Net.Send(open.Read()); // clean
        Sender loud = new LoudSender();
        loud.Send(Data.Secret()); // want PK1001
        loud.Send(Data.Plain()); // clean
        Sender mute = new MuteSender();
        mute.Send(Data.Secret()); // clean
    }

    internal static void Given(Source source, Sender sender)
    {
        Net.Send(source.Read()); // want PK1001
        sender.Send(Data.Secret()); // want PK1001
        sender.Send(Data.Plain()); // clean
    }

    internal static void Chosen(bool flag)
    {
        Source either = flag ? new SecretSource() : new OpenSource();
        Net.Send(either.Read()); // want PK1001
        Source open = flag ? new OpenSource() : new OtherSource();
        Net.Send(open.Read()); // clean
    }

    internal static void BaseCalls()
    {
        Net.Send(new Decorated(Data.Secret()).Show()); // want PK1001
        Net.Send(new Decorated(Data.Plain()).Show()); // clean
        Net.Send(new Replaced(Data.Secret()).Show()); // clean
    }

    internal static void Templates()
    {
        Net.Send(new SecretReport().Build()); // want PK1001
        Net.Send(new OpenReport().Build()); // clean
        new PostingReport().Deliver(Data.Secret()); // want PK1001
        new OpenReport().Deliver(Data.Secret()); // clean
    }

    internal static void Printed()
    {
        object secret = new Shown(Data.Secret());
        Net.Send(secret.ToString()); // want PK1001
        Net.Send($"{secret}"); // want PK1001
        Net.Send("" + new Shown(Data.Secret())); // want PK1001
        object open = new Shown(Data.Plain());
        Net.Send($"{open}"); // clean
        object hidden = new Hidden(Data.Secret());
        Net.Send(hidden.ToString()); // clean
        Net.Send($"{hidden}"); // clean
    }

    internal static void NewHides()
    {
        var derived = new Shadowing();
        Net.Send(derived.Text()); // want PK1001
        Net.Send(((Shadowed)derived).Text()); // clean
    }

    internal static void TemplatesThatKeepWhatTheirStepsWrote()
    {
        var resident = Data.Resident();
        Net.Send(new NumberSheet().Make([resident])); // want PK1001
        Net.Send(new NameSheet().Make([resident])); // clean
        Net.Send(new CountSheet().Make([resident])); // clean
    }
}

internal abstract class Source
{
    public abstract string Read();
}

internal sealed class SecretSource : Source
{
    public override string Read() => Data.Secret();
}

internal sealed class OpenSource : Source
{
    public override string Read() => Data.Plain();
}

internal sealed class OtherSource : Source
{
    public override string Read() => "other";
}

internal class Sender
{
    public virtual void Send(string text) { }
}

internal sealed class LoudSender : Sender
{
    public override void Send(string text) => Net.Send(text);
}

internal sealed class MuteSender : Sender
{
    public override void Send(string text) => base.Send("");
}

internal class Shown(string text)
{
    protected string Held => text;

    public virtual string Show() => text;

    public override string ToString() => $"<{text}>";
}

internal sealed class Decorated(string text) : Shown(text)
{
    public override string Show() => "*" + base.Show();
}

internal sealed class Replaced(string text) : Shown(text)
{
    public override string Show() => "replaced";
}

internal sealed class Hidden(string text)
{
    public int Length => text.Length;

    public override string ToString() => "hidden";
}

internal abstract class Report
{
    protected abstract string Body();

    protected virtual void Post(string text) { }

    public string Build() => "head " + Body();

    public void Deliver(string text) => Post(text);
}

internal sealed class SecretReport : Report
{
    protected override string Body() => Data.Secret();
}

internal sealed class OpenReport : Report
{
    protected override string Body() => Data.Plain();
}

internal sealed class PostingReport : Report
{
    protected override string Body() => "";

    protected override void Post(string text) => Net.Send(text);
}

internal class Shadowed
{
    public string Text() => "open";
}

internal sealed class Shadowing : Shadowed
{
    public new string Text() => Data.Secret();
}

internal abstract class Sheet
{
    private readonly System.Text.StringBuilder _text = new();

    public string Make(IEnumerable<Resident> residents)
    {
        foreach (var resident in residents) Row(resident);
        Foot();
        return _text.ToString();
    }

    protected Sheet Line(string line)
    {
        _text.AppendLine(line);
        return this;
    }

    protected abstract void Row(Resident resident);

    protected virtual void Foot() => Line("end");
}

internal sealed class NumberSheet : Sheet
{
    protected override void Row(Resident resident) => Line($"{resident.Name} {resident.Number}");
}

internal sealed class NameSheet : Sheet
{
    protected override void Row(Resident resident) => Line(resident.Name);
}

internal sealed class CountSheet : Sheet
{
    private int _rows;

    protected override void Row(Resident resident) => _rows++;

    protected override void Foot() => Line($"{_rows} rows");
}

// Text that generic code makes of what it is given: the class of the object says what is in it.
internal static class TextsLeftOpen
{
    private static string Show<T>(T x) => $"got {x}";
    private static string ShowObject(object? x) => "got " + x;
    private static string Twice<T>(T x) => Show(x) + Show(x);
    private static string All(string format, params object[] parts) => string.Format(format, parts);
    private static string ShowBase(Base b) => Show(b);
    private static string ShowBaseDirectly(Base b) => b.ToString()!;
    private sealed class Pair<T>(T x) { public string Text => $"{x}"; }

    private class Base(Resident resident) { public Resident Resident => resident; }
    private sealed class Told(Resident resident) : Base(resident) { public override string ToString() => Resident.Number; }
    private sealed class Discreet(Resident resident) : Base(resident) { public override string ToString() => Resident.Name; }
    private sealed class Formatted(string number) : IFormattable { public string ToString(string? format, IFormatProvider? provider) => number; public override string ToString() => "formatted"; }
    private sealed record Copied(string Name, Resident Of);
    private sealed record Telling(string Number);

    public static void Generic(Resident r) => Net.Send(Show(r)); // clean
    public static void Object(Resident r) => Net.Send(ShowObject(r)); // clean
    public static void Further(Resident r) => Net.Send(Twice(r)); // clean
    public static void Several(Resident r) => Net.Send(All("{0} {1}", r, "x")); // clean
    public static void Held(Resident r) => Net.Send(new Pair<Resident>(r).Text); // clean
    public static void Lists(Resident r) => Net.Send(Show(new List<Resident> { r })); // clean
    public static void OfARecord() => Net.Send(Show(new Copied("a", Data.Resident()))); // clean
    public static void Silent() => Net.Send(Show(new Discreet(Data.Resident()))); // clean
    public static void Given(IEnumerable<Resident> all) { foreach (var one in all) Net.Send(Show(one)); } // clean

    public static void Text() => Net.Send(Show(Data.Secret())); // want PK1001
    public static void Boxed() => Net.Send(ShowObject(Data.SecretInt())); // want PK1001
    public static void TextFurther() => Net.Send(Twice(Data.Secret())); // want PK1001
    public static void Part() => Net.Send(All("{0} {1}", "x", Data.Secret())); // want PK1001
    public static void HeldText() => Net.Send(new Pair<string>(Data.Secret()).Text); // want PK1001
    public static void Tuple() => Net.Send(Show((1, Data.Secret()))); // want PK1001
    public static void Record() => Net.Send(Show(new Telling(Data.Secret()))); // want PK1001
    public static void Anonymous() => Net.Send(Show(new { Number = Data.Secret() })); // want PK1001
    public static void Told1() => Net.Send(Show(new Told(Data.Resident()))); // want PK1001
    public static void AsBase() => Net.Send(ShowBase(new Told(Data.Resident()))); // want PK1001
    public static void AsBaseDirectly() => Net.Send(ShowBaseDirectly(new Told(Data.Resident()))); // want PK1001
    public static void AsBaseSilent() => Net.Send(ShowBase(new Discreet(Data.Resident()))); // clean
    public static void Format() => Net.Send(Show(new Formatted(Data.Secret()))); // want PK1001
    public static void NoFormat() => Net.Send(ShowObject(new Formatted(Data.Secret()))); // clean
    public static void InAList() => Net.Send(ShowObject(new System.Text.StringBuilder(Data.Secret()))); // want PK1001
    public static void Caught() { try { throw new InvalidOperationException(Data.Secret()); } catch (Exception e) { Net.Send(Show(e)); } } // want PK1007 PK1001
}

internal static class TextsOfParts
{
    private static string Show<T>(T x) => $"got {x}";
    private sealed class Quiet(string number) { public string Number => number; }

    public static void PairOf(Resident r) => Net.Send(new KeyValuePair<string, Resident>("a", r).ToString()); // clean
    public static void PairShown(Resident r) => Net.Send(Show(new KeyValuePair<string, Resident>("a", r))); // clean
    public static void PairOfTexts() => Net.Send(Show(new KeyValuePair<string, string>("a", Data.Secret()))); // want PK1001
    public static void PairOfKeys() => Net.Send(new KeyValuePair<string, string>(Data.Secret(), "a").ToString()); // want PK1001
    public static void PairGiven(KeyValuePair<string, Resident> pair) => Net.Send($"{pair}"); // clean
    public static void PairsOfATable() { foreach (var pair in new Dictionary<string, string> { ["a"] = Data.Secret() }) Net.Send($"{pair}"); } // want PK1001
    public static void PairsOfResidents() { foreach (var pair in new Dictionary<string, Resident> { ["a"] = Data.Resident() }) Net.Send($"{pair}"); } // clean
    public static void TupleOf(Resident r) => Net.Send(Show((1, r))); // clean
    public static void TupleOfTexts() => Net.Send((1, Data.Secret()).ToString()); // want PK1001
    public static void TupleNamed() { var named = (Count: 1, Text: Data.Secret()); Net.Send($"{named}"); } // want PK1001
    public static void TupleInTuple() => Net.Send(((1, Data.Secret()), 2).ToString()); // want PK1001
    public static void TupleLong() => Net.Send((1, 2, 3, 4, 5, 6, 7, 8, Data.Secret()).ToString()); // want PK1001
    public static void TupleLater() { var made = Made(); Net.Send(made.ToString()); } // want PK1001
    private static (int, string) Made() => (1, Data.Secret());
    public static void AnonymousOf() => Net.Send(new { A = 1, Of = new Quiet(Data.Secret()) }.ToString()); // clean
    public static void AnonymousOfTexts() => Net.Send(new { A = 1, Of = Data.Secret() }.ToString()); // want PK1001
}

// Nobody in sight calls it: what it is given is decided by who reads the request.
public static class Sent
{
    public static void Log(object x) => Net.Send($"{x}");
    public static void Of(Base1 b) => Log(b); // want PK1001
    public static void OfPlain(Resident b) => Log(b); // clean
}
public abstract class Base1 { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = ""; }
public sealed class Heir1 : Base1 { public override string ToString() => Number; }

internal static class TextsAskedLater
{
    private static void Later<T>(T instance) { new System.Threading.Timer(Warn, null, 1, 1); void Warn(object? state) { Net.Send($"Slow: {instance}"); } }
    private static void Now<T>(T instance) { Warn(); void Warn() { Net.Send($"Slow: {instance}"); } }
    private static void Lambda<T>(T instance) { Action f = () => Net.Send($"Slow: {instance}"); f(); }
    private static void Ran<T>(T instance) { Task.Run(() => Net.Send($"Slow: {instance}")); }
    private static void Maybe<T>(T instance) { Net.Send(instance?.ToString()); }
    private static void ViaVar<T>(T instance) { T other = instance; string? text = (other != null) ? other.ToString() : null; Net.Send(text ?? ""); }
    public static void A(Resident r) => Later(r); // clean
    public static void B(Resident r) => Now(r); // clean
    public static void C(Resident r) => Lambda(r); // clean
    public static void D(Resident r) => Ran(r); // clean
    public static void E(Resident r) => Maybe(r); // clean
    public static void F(Resident r) => ViaVar(r); // clean
    public static void A2(Resident r) => Later(r.Number); // want PK1001
    public static void C2(Resident r) => Lambda(r.Number); // want PK1001
    public static void D2(Resident r) => Ran(r.Number); // want PK1001
}

// A profiler that tells what takes long, asked through a pair of an object and what is done with it.
internal interface IProf { TResult Measure<TInstance, TResult>(TInstance instance, Func<TInstance, TResult> action, Func<TInstance, string>? message = null); }
internal sealed class EmptyProf : IProf { public TResult Measure<TInstance, TResult>(TInstance instance, Func<TInstance, TResult> action, Func<TInstance, string>? message = null) => action(instance); }
internal sealed class SlowProf : IProf
{
    public TResult Measure<TInstance, TResult>(TInstance instance, Func<TInstance, TResult> action, Func<TInstance, string>? message = null)
    {
        using (new System.Threading.Timer(Warn, null, 1, 1)) { return action(instance); }
        void Warn(object? state)
        {
            string? text = instance?.ToString();
            if (text == null) text = typeof(TInstance).ToString();
            string arg = text;
            Net.Send($"Slow: {arg}");
        }
    }
}
internal static class ProfExtensions
{
    internal struct InstanceAction<TInstance>
    {
        public TInstance Instance { get; }
        public Action<TInstance> Action { get; }
        public InstanceAction(TInstance instance, Action<TInstance> action) { Instance = instance; Action = action; }
        public override string ToString() { TInstance instance = Instance; return ((instance != null) ? instance.ToString() : null) ?? typeof(TInstance).ToString(); }
    }
    public static void Measure<TInstance>(this IProf profiler, TInstance instance, Action<TInstance> action) => profiler.Measure(new InstanceAction<TInstance>(instance, action), Invoke);
    private static bool Invoke<TInstance>(InstanceAction<TInstance> tuple) { tuple.Action(tuple.Instance); return true; }
}
internal class Ctx(IProf prof, Resident r) { public IProf Prof => prof; public Resident R => r; }
internal static class UsesProf
{
    public static void A(Ctx c) { c.Prof.Measure(c, static x => x.R.Name = "a"); } // clean
    public static void B(Ctx c, IComparable f) { c.Prof.Measure(new KeyValuePair<IComparable, Ctx>(f, c), static x => x.Value.R.Name = "a"); } // clean
    public static void C(IProf p, Resident r) { p.Measure(r, static x => x.Name = "a"); } // clean
    public static void D(SlowProf p, Resident r) { p.Measure(r, static x => x.Name.Length); } // clean
    public static void E(SlowProf p, Resident r) { p.Measure(r.Number, static x => x.Length); } // want PK1001
    public static void F() { new SlowProf().Measure(Data.Resident(), static x => x.Name.Length); } // clean
    public static void G() { IProf p = new SlowProf(); p.Measure(Data.Resident(), static x => x.Name = "a"); } // clean
}
