// which member of a hierarchy runs: templates, defaults, explicit and repeated implementations, hiding, covariant results, generic bases
internal interface IA { void Go(string s); }
internal interface IB : IA { void Back(string s) => Go(s); }
internal abstract class Template : IB { public void Go(string s) => Step(s); protected abstract void Step(string s); }
internal sealed class Concrete1 : Template { protected override void Step(string s) => Net.Send(s); }
internal sealed class Concrete2 : Template { protected override void Step(string s) { } }
internal abstract class Three1 { public abstract void Go(string s); }
internal abstract class Three2 : Three1 { }
internal class Three3 : Three2 { public override void Go(string s) { } }
internal sealed class Three4 : Three3 { public override void Go(string s) { base.Go(s); Net.Send(s); } }
internal class Hides { public void Go(string s) { } }
internal sealed class Hiding : Hides { public new void Go(string s) => Net.Send(s); }
internal class Explicit1 : IA { void IA.Go(string s) => Net.Send(s); public void Go(string s) { } }
internal class Impl1 : IA { public void Go(string s) { } }
internal sealed class Reimpl : Impl1, IA { void IA.Go(string s) => Net.Send(s); }
internal abstract class GenericBase<T> { public abstract void Take(T t); public void Run(T t) => Take(t); }
internal sealed class GenericImpl : GenericBase<string> { public override void Take(string t) => Net.Send(t); }
internal sealed class GenericQuiet : GenericBase<string> { public override void Take(string t) { } }
internal interface IGen<in T> { void Take(T t); }
internal abstract class GenAbs<T> : IGen<T> { public virtual void Take(T t) { } }
internal sealed class GenLeaky : GenAbs<string> { public override void Take(string t) => Net.Send(t); }
internal interface IDef { void Go(string s) => Net.Send(s); }
internal class Def : IDef { }
internal sealed class DefQuiet : IDef { public void Go(string s) { } }
internal abstract class Prop { public abstract string Value { get; set; } }
internal sealed class PropLeak : Prop { private string _v = ""; public override string Value { get => _v; set { _v = value; Net.Send(value); } } }
internal interface IMake { Prop Make(); }
internal abstract class MakeBase { public virtual Prop Make() => new PropLeak(); }
internal sealed class MakeCov : MakeBase { public override PropLeak Make() => new(); }
internal abstract class WithEvent { public event Action<string>? Said; protected void Say(string s) => Said?.Invoke(s); }
internal sealed class Sayer : WithEvent { public void Go(string s) => Say(s); }
internal interface IEvt { event Action<string>? Said; void Fire(string s); }
internal abstract class EvtBase : IEvt { public virtual event Action<string>? Said; public virtual void Fire(string s) => Said?.Invoke(s); }
internal sealed class EvtHeir : EvtBase { }
internal abstract class AsyncBase : IAsync { public virtual Task GoAsync(string s) => Task.CompletedTask; }
internal interface IAsync { Task GoAsync(string s); }
internal sealed class AsyncLeak : AsyncBase { public override async Task GoAsync(string s) { await Task.Yield(); Net.Send(s); } }
internal abstract class IndexBase : IIndex { public abstract string this[int i] { get; } }
internal interface IIndex { string this[int i] { get; } }
internal sealed class IndexLeak : IndexBase { public override string this[int i] => Data.Secret(); }
internal static class DispatchOfHeirs
{
    internal static void T1() { IA x = new Concrete1(); x.Go(Data.Secret()); } // want PK1001
    internal static void T2() { IB x = new Concrete1(); x.Back(Data.Secret()); } // want PK1001
    internal static void T3() { IB x = new Concrete2(); x.Back(Data.Secret()); } // clean
    internal static void T4() { Three1 x = new Three4(); x.Go(Data.Secret()); } // want PK1001
    internal static void T5() { Three1 x = new Three3(); x.Go(Data.Secret()); } // clean
    internal static void T6() { Hides x = new Hiding(); x.Go(Data.Secret()); } // clean
    internal static void T7() { var x = new Hiding(); x.Go(Data.Secret()); } // want PK1001
    internal static void T8() { IA x = new Explicit1(); x.Go(Data.Secret()); } // want PK1001
    internal static void T9() { var x = new Explicit1(); x.Go(Data.Secret()); } // clean
    internal static void T10() { IA x = new Reimpl(); x.Go(Data.Secret()); } // want PK1001
    internal static void T11() { Impl1 x = new Reimpl(); x.Go(Data.Secret()); } // clean
    private static void Use<T>(GenericBase<T> b, T t) => b.Run(t);
    internal static void T12() => Use(new GenericImpl(), Data.Secret()); // want PK1001
    internal static void T13() => Use(new GenericQuiet(), Data.Secret()); // clean
    private static void UseGen(IGen<string> g, string s) => g.Take(s);
    internal static void T14() => UseGen(new GenLeaky(), Data.Secret()); // want PK1001
    internal static void T15() { IDef x = new Def(); x.Go(Data.Secret()); } // want PK1001
    internal static void T16() { IDef x = new DefQuiet(); x.Go(Data.Secret()); } // clean
    internal static void T17() { Prop p = new PropLeak(); p.Value = Data.Secret(); } // want PK1001
    internal static void T18() { MakeBase m = new MakeCov(); m.Make().Value = Data.Secret(); } // want PK1001
    internal static void T19() { var s = new Sayer(); s.Said += Net.Send; s.Go(Data.Secret()); } // want PK1001
    internal static void T20() { IEvt e = new EvtHeir(); e.Said += Net.Send; e.Fire(Data.Secret()); } // want PK1001
    internal static async Task T21() { IAsync a = new AsyncLeak(); await a.GoAsync(Data.Secret()); } // want PK1001
    private static string At(IIndex i) => i[0];
    internal static void T22() => Net.Send(At(new IndexLeak())); // want PK1001
    private static void Constrained<T>(T x, string s) where T : IA => x.Go(s);
    internal static void T23() => Constrained(new Concrete1(), Data.Secret()); // want PK1001
    internal static void T24() => Constrained(new Concrete2(), Data.Secret()); // clean
    internal static void T25() { Action<string> f = ((IA)new Concrete1()).Go; f(Data.Secret()); } // want PK1001
    internal static void T26() { Action<string> f = ((Three1)new Three4()).Go; f(Data.Secret()); } // want PK1001
    internal static void T27(IAsync a) => a.GoAsync(Data.Secret()); // want PK1001
}
