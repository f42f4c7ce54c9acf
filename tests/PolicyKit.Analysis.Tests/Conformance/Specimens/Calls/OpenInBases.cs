// calls left open in a base's member or in a lambda: the override and the method around know no less of the object than their caller
public abstract class A0 { protected virtual string Step() => "a"; public virtual string Run() => Step(); }
public class B0 : A0 { protected override string Step() => Data.Secret(); public override string Run() => base.Run(); }
public class C0 : A0 { public override string Run() => base.Run(); }
public class D0 : A0 { protected override string Step() => "d"; public override string Run() => "d" + base.Run(); }
public abstract class Link { private Link? _next; public Link Then(Link n) { _next = n; return n; } public virtual string? Handle(string request) => _next?.Handle(request); }
public sealed class Trim : Link { public override string? Handle(string request) => base.Handle(request.Trim()); }
public sealed class Stop : Link { public override string? Handle(string request) => "stopped"; }
public sealed class Echo : Link { public override string? Handle(string request) => request; }
public sealed class Redact : Link { public override string? Handle(string request) => base.Handle("x"); }
public sealed class Upper : Link { public override string? Handle(string request) => base.Handle(request.ToUpperInvariant()); }
public abstract class Own { private Own? _next; public Own Then(Own n) { _next = n; return n; } public string? Handle(string request) => Accepts(request) ? Answer(request) : Pass(request); private string? Pass(string r) => _next?.Handle(r); protected abstract bool Accepts(string r); protected abstract string Answer(string r); }
public sealed class OwnA : Own { protected override bool Accepts(string r) => r.Length > 3; protected override string Answer(string r) => "a"; }
public sealed class OwnB : Own { protected override bool Accepts(string r) => true; protected override string Answer(string r) => r; }
public sealed class OwnC : Own { protected override bool Accepts(string r) => true; protected override string Answer(string r) => "c"; }
public sealed class OwnD : Own { protected override bool Accepts(string r) => true; protected override string Answer(string r) => "d"; }
public interface IStep { string Do(string s); }
public sealed class KeepStep : IStep { public string Do(string s) => s; }
public sealed class MaskStep : IStep { public string Do(string s) => "*"; }
public sealed class Log1(IStep inner) : IStep { public string Do(string s) => inner.Do(s) + "1"; }
public sealed class Log2(IStep inner) : IStep { public string Do(string s) => inner.Do(s) + "2"; }
public sealed class Both(IStep a, IStep b) : IStep { public string Do(string s) => b.Do(a.Do(s)); }
public sealed class All(params IStep[] all) : IStep { public string Do(string s) => string.Join(",", all.Select(x => x.Do(s))); }
public interface IPiece { string Print(); }
public sealed class Leaf(string s) : IPiece { public string Print() => s; }
public sealed class Group(params IPiece[] parts) : IPiece { public string Print() => string.Concat(parts.Select(p => p.Print())); }
public sealed class Hidden(IPiece inner) : IPiece { private readonly IPiece _inner = inner; public string Print() => _inner is Group ? "[群]" : "[葉]"; }
public sealed class Boxed(IPiece inner) : IPiece { public string Print() => "[" + inner.Print() + "]"; }
internal static class OpenInBases
{
    internal static void Bases()
    {
        Net.Send(new B0().Run()); // want PK1001
        Net.Send(new C0().Run()); // clean
        Net.Send(new D0().Run()); // clean
    }
    internal static void Chain1() { var a = new Trim(); a.Then(new Upper()).Then(new Stop()); Net.Send(a.Handle(Data.Secret())); } // clean
    internal static void Chain2() { var a = new Trim(); a.Then(new Upper()).Then(new Trim()).Then(new Echo()); Net.Send(a.Handle(Data.Secret())); } // want PK1001
    internal static void Chain3() { var a = new Trim(); a.Then(new Upper()).Then(new Redact()).Then(new Echo()); Net.Send(a.Handle(Data.Secret())); } // clean
    internal static void Chain4() { var a = new Upper(); Net.Send(a.Handle(Data.Secret())); } // clean
    private static Link Build(Link last) { var a = new Trim(); a.Then(new Upper()).Then(last); return a; }
    internal static void Chain5() => Net.Send(Build(new Stop()).Handle(Data.Secret())); // clean
    internal static void Chain6() => Net.Send(Build(new Echo()).Handle(Data.Secret())); // want PK1001
    internal static void Own1() { var a = new OwnA(); a.Then(new OwnC()).Then(new OwnD()); Net.Send(a.Handle(Data.Plain())); } // clean
    internal static void Own2() { var a = new OwnA(); a.Then(new OwnB()); Net.Send(a.Handle(Data.Secret())); } // want PK1001
    internal static void Deco1() => Net.Send(new Log1(new Log2(new MaskStep())).Do(Data.Secret())); // clean
    internal static void Deco2() => Net.Send(new Log1(new Log2(new KeepStep())).Do(Data.Secret())); // want PK1001
    internal static void Deco3() => Net.Send(new Both(new Log1(new MaskStep()), new KeepStep()).Do(Data.Secret())); // clean
    internal static void Deco4() => Net.Send(new Both(new Log1(new KeepStep()), new KeepStep()).Do(Data.Secret())); // want PK1001
    internal static void Deco5() => Net.Send(new All(new Log1(new MaskStep()), new Log2(new MaskStep())).Do(Data.Secret())); // clean
    internal static void Deco6() => Net.Send(new All(new Log1(new KeepStep()), new Log2(new KeepStep())).Do(Data.Secret())); // want PK1001
    internal static void Deco7() => Net.Send(new Log1(new All(new Log2(new MaskStep()))).Do(Data.Secret())); // clean
    internal static void Hid() { IPiece q = new Group(new Leaf("a"), new Hidden(new Leaf(Data.Secret()))); Net.Send(q.Print()); } // clean
    internal static void Shown() { IPiece q = new Group(new Leaf("a"), new Boxed(new Leaf(Data.Secret()))); Net.Send(q.Print()); } // want PK1001
}
