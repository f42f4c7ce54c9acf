// view models, visitors, validation, buses, scopes, rules and templates, as programs write them
using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
public class Vm : INotifyPropertyChanged
{
    private readonly Dictionary<string, object?> values = [];
    public event PropertyChangedEventHandler? PropertyChanged;
    protected T? Get<T>([System.Runtime.CompilerServices.CallerMemberName] string n = "") => values.TryGetValue(n, out var v) ? (T?)v : default;
    protected void Set<T>(T v, [System.Runtime.CompilerServices.CallerMemberName] string n = "") { values[n] = v; PropertyChanged?.Invoke(this, new(n)); }
    public string? Name { get => Get<string>(); set => Set(value); }
    public string? Entered { get => Get<string>(); set => Set(value); }
}
public static class Parts1
{
    public static void Leak() { var vm = new Vm { Name = "n", Entered = Data.Secret() }; Net.Send(vm.Entered); } // want PK1001
    public static void Ok() { var vm = new Vm { Name = "n", Entered = Data.Secret() }; Net.Send(vm.Name); } // clean
    public static void Leak2() { var vm = new Vm(); vm.PropertyChanged += (s, e) => { if (e.PropertyName == nameof(Vm.Entered)) Net.Send(((Vm)s!).Entered); }; vm.Entered = Data.Secret(); } // want PK1001
    public static void Ok2() { var vm = new Vm(); vm.PropertyChanged += (s, e) => Net.Send(e.PropertyName); vm.Entered = Data.Secret(); } // clean
}
public interface IVisitor<R> { R Text(Text t); R Pair(Pair p); }
public abstract class Node { public abstract R Accept<R>(IVisitor<R> v); }
public sealed class Text(string s) : Node { public string S => s; public override R Accept<R>(IVisitor<R> v) => v.Text(this); }
public sealed class Pair(Node a, Node b) : Node { public Node A => a; public Node B => b; public override R Accept<R>(IVisitor<R> v) => v.Pair(this); }
public sealed class Print : IVisitor<string> { public string Text(Text t) => t.S; public string Pair(Pair p) => p.A.Accept(this) + p.B.Accept(this); }
public sealed class Count : IVisitor<int> { public int Text(Text t) => 1; public int Pair(Pair p) => p.A.Accept(this) + p.B.Accept(this); }
public static class Parts2
{
    public static void Leak() => Net.Send(new Pair(new Text("a"), new Text(Data.Secret())).Accept(new Print())); // want PK1001
    public static void Ok() => Net.SendInt(new Pair(new Text("a"), new Text(Data.Secret())).Accept(new Count())); // clean
    public static void Ok2() { _ = new Pair(new Text("a"), new Text(Data.Secret())).Accept(new Print()); Net.Send(new Pair(new Text("a"), new Text("b")).Accept(new Print())); } // clean
}
public sealed class Validation { private readonly List<string> errs = []; public Validation Require(bool ok, string msg) { if (!ok) errs.Add(msg); return this; } public IReadOnlyList<string> Errors => errs; }
public static class Parts3
{
    public static void Leak(Resident r, bool b) => Net.Send(string.Join(";", new Validation().Require(b, $"bad number {r.Number}").Errors)); // want PK1001
    public static void Ok(Resident r, bool b) => Net.Send(string.Join(";", new Validation().Require(b, $"bad name {r.Name}").Errors)); // clean
    public static void Implicit(Resident r) => Net.Send(string.Join(";", new Validation().Require(r.Number.EndsWith('8'), "check digit").Errors)); // want PK1009
}
public class Bus
{
    private readonly ConcurrentDictionary<Type, List<Delegate>> subs = new();
    public IDisposable On<T>(Action<T> f) { var l = subs.GetOrAdd(typeof(T), _ => []); l.Add(f); return new Off(() => l.Remove(f)); }
    public void Publish<T>(T t) { if (subs.TryGetValue(typeof(T), out var l)) foreach (var d in l) ((Action<T>)d)(t); }
    private sealed class Off(Action a) : IDisposable { public void Dispose() => a(); }
}
public record Seen(string No); public record Said(string Text);
public static class Parts4
{
    public static void Leak(Resident r) { var bus = new Bus(); using var _ = bus.On<Seen>(s => Net.Send(s.No)); bus.Publish(new Seen(r.Number)); } // want PK1001
    public static void Ok(Resident r) { var bus = new Bus(); using var _ = bus.On<Said>(s => Net.Send(s.Text)); bus.Publish(new Seen(r.Number)); bus.Publish(new Said(r.Name)); } // clean
    public static void Ok2(Resident r) { var bus = new Bus(); using var _ = bus.On<Seen>(s => Net.SendInt(s.No.Length)); bus.Publish(new Seen(r.Number)); } // clean
}
public class Scope : IDisposable { private static readonly AsyncLocal<Scope?> cur = new(); private readonly Scope? parent; public string Tag { get; } public Scope(string tag) { Tag = tag; parent = cur.Value; cur.Value = this; } public static string Path() { var l = new List<string>(); for (var s = cur.Value; s != null; s = s.parent) l.Add(s.Tag); l.Reverse(); return string.Join("/", l); } public void Dispose() => cur.Value = parent; }
public static class Parts5 { public static void Leak(Resident r) { using (new Scope("a")) using (new Scope(r.Number)) Net.Send(Scope.Path()); } } // want PK1001
public interface IRule<in T> { bool Is(T t); string Say(T t); }
public class Rule<T>(Func<T, bool> p, Func<T, string> s) : IRule<T> { public bool Is(T t) => p(t); public string Say(T t) => s(t); public static Rule<T> operator &(Rule<T> a, Rule<T> b) => new(t => a.Is(t) && b.Is(t), t => a.Say(t) + b.Say(t)); }
public static class Parts6
{
    public static void Leak(Resident r) { var k = new Rule<Resident>(x => x.Name != "", x => x.Name) & new Rule<Resident>(x => true, x => x.Number); Net.Send(k.Say(r)); } // want PK1001
    public static void Ok(Resident r) { var k = new Rule<Resident>(x => x.Name != "", x => x.Name) & new Rule<Resident>(x => true, x => "ok"); Net.Send(k.Say(r)); } // clean
}
public sealed class Template { private readonly List<Action<StringBuilder, IReadOnlyDictionary<string, Func<string>>>> ops = []; public Template Text(string s) { ops.Add((b, _) => b.Append(s)); return this; } public Template Hole(string k) { ops.Add((b, d) => b.Append(d[k]())); return this; } public string Render(IReadOnlyDictionary<string, Func<string>> d) { var b = new StringBuilder(); ops.ForEach(o => o(b, d)); return b.ToString(); } }
public static class Parts7
{
    public static void Leak(Resident r) => Net.Send(new Template().Text("no:").Hole("no").Render(new Dictionary<string, Func<string>> { ["no"] = () => r.Number })); // want PK1001
    public static void Ok(Resident r) => Net.Send(new Template().Text("nm:").Hole("nm").Render(new Dictionary<string, Func<string>> { ["nm"] = () => r.Name })); // clean
    public static void Leak3(Resident r) { var e = new InvalidOperationException("failed"); e.Data["no"] = r.Number; throw e; } // want PK1007
    public static void Ok3(Resident r) { var e = new InvalidOperationException("failed"); e.Data["nm"] = r.Name; throw e; } // clean
    private sealed class NumberException(string no) : Exception("bad number") { public string No => no; }
    public static void Leak4(Resident r)
    {
        try { throw new NumberException(r.Number); } // want PK1007
        catch (NumberException x) { Net.Send(x.No); } // want PK1001
    }
    public static void Ok4() { try { throw new NumberException("x"); } catch (NumberException x) { Net.Send(x.Message); } } // clean
    public static void Leak5(Resident r) { Console.Error.WriteLine(r.Number); } // want PK1007
    public static void Leak6(Resident r) { Trace.TraceInformation("{0}", r.Number); } // want PK1007
    public static void Ok6(Resident r) { Trace.TraceInformation("{0} {1}", r.Name, r.Number.Length); } // clean
    public static void Leak7(Resident r) { using var a = new Activity("x"); a.SetTag("no", r.Number); } // want PK1007
}
