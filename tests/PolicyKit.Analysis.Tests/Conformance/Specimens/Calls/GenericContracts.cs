// generic interfaces: the type arguments say which implementation answers, also where a mediator asks by its own type parameters
public interface IAsk<TAnswer>;

public interface IHandler<TAsk, TAnswer> where TAsk : IAsk<TAnswer> { Task<TAnswer> Handle(TAsk ask); }

public interface IBehavior<TAsk, TAnswer> where TAsk : IAsk<TAnswer> { Task<TAnswer> Around(TAsk ask, Func<Task<TAnswer>> next); }

public record AskNumber(int Id) : IAsk<string>;
public record AskName(int Id) : IAsk<string>;
public record Notify(string To, string Text) : IAsk<bool>;

public sealed class NumberHandler : IHandler<AskNumber, string> { public Task<string> Handle(AskNumber ask) => Task.FromResult(Data.Secret()); }
public sealed class NameHandler : IHandler<AskName, string> { public Task<string> Handle(AskName ask) => Task.FromResult("name " + ask.Id); }
public sealed class NotifyHandler : IHandler<Notify, bool> { public async Task<bool> Handle(Notify ask) { await Net.SendAsync(ask.Text); return true; } }
public sealed class Timing<TAsk, TAnswer> : IBehavior<TAsk, TAnswer> where TAsk : IAsk<TAnswer> { public async Task<TAnswer> Around(TAsk ask, Func<Task<TAnswer>> next) { var started = Environment.TickCount64; try { return await next(); } finally { started -= Environment.TickCount64; } } }

public interface IServices { T Get<T>() where T : notnull; IEnumerable<T> All<T>(); }

public sealed class Mediator(IServices services)
{
    public async Task<TAnswer> Ask<TAsk, TAnswer>(TAsk ask) where TAsk : IAsk<TAnswer>
    {
        var handler = services.Get<IHandler<TAsk, TAnswer>>();
        Func<Task<TAnswer>> run = () => handler.Handle(ask);
        foreach (var behavior in services.All<IBehavior<TAsk, TAnswer>>()) { var next = run; run = () => behavior.Around(ask, next); }
        return await run();
    }
}

public class ByMediator(Mediator mediator)
{
    public async Task Number() => Net.Send(await mediator.Ask<AskNumber, string>(new(3))); // want PK1001
    public async Task Name() => Net.Send(await mediator.Ask<AskName, string>(new(3))); // clean
    public async Task Told(Resident r) => await mediator.Ask<Notify, bool>(new("a", r.Number)); // want PK1001
    public async Task NotTold(Resident r) => await mediator.Ask<Notify, bool>(new(r.Number, r.Name)); // clean
}

public class ByInjection(IHandler<AskNumber, string> number, IHandler<AskName, string> name, IServices services)
{
    public async Task Number() => Net.Send(await number.Handle(new(3))); // want PK1001
    public async Task Name() => Net.Send(await name.Handle(new(3))); // clean
    public async Task NumberFound() => Net.Send(await services.Get<IHandler<AskNumber, string>>().Handle(new(3))); // want PK1001
    public async Task NameFound() => Net.Send(await services.Get<IHandler<AskName, string>>().Handle(new(3))); // clean

    private Task<TAnswer> Ask<TAsk, TAnswer>(TAsk ask) where TAsk : IAsk<TAnswer> => services.Get<IHandler<TAsk, TAnswer>>().Handle(ask);

    public async Task NumberAsked() => Net.Send(await Ask<AskNumber, string>(new(3))); // want PK1001
    public async Task NameAsked() => Net.Send(await Ask<AskName, string>(new(3))); // clean
}

public record Moved(string No);
public record Said(string Text);

public interface IUse<T> { string Use(T t); }
public interface ICheck<in T> { string Check(T t); }

public sealed class Both : IUse<Moved>, IUse<Said> { public string Use(Moved e) => e.No; string IUse<Said>.Use(Said e) => Data.Secret(); }
public sealed class Listed<T> : IUse<List<T>> { public string Use(List<T> l) => "list"; }
public class AnyCheck : ICheck<object> { public string Check(object t) => Data.Secret(); }

public class ByTypeArguments(IUse<Moved> moved, IUse<Said> said, IUse<List<int>> listed, ICheck<string> check)
{
    public void First() => Net.Send(moved.Use(new("x"))); // clean
    public void FirstGiven(Resident r) => Net.Send(moved.Use(new(r.Number))); // want PK1001
    public void Second() => Net.Send(said.Use(new("x"))); // want PK1001
    public void Open() => Net.Send(listed.Use([1])); // clean
    public void Contravariant() => Net.Send(check.Check("a")); // want PK1001
    public static void MadeSecond() { IUse<Said> u = new Both(); Net.Send(u.Use(new("x"))); } // want PK1001
    public static void MadeFirst() { IUse<Moved> u = new Both(); Net.Send(u.Use(new("x"))); } // clean
}

public interface IFact;

public record Born(string No) : IFact;
public record Renamed(string Name) : IFact;

public interface IHear<in T> where T : IFact { Task Hear(T e); }

public sealed class Announcer : IHear<Born>, IHear<Renamed> { public Task Hear(Born e) => Net.SendAsync("born"); public Task Hear(Renamed e) => Net.SendAsync(e.Name); }

public sealed class Publisher(IEnumerable<object> hearers) { public async Task Publish<T>(T e) where T : IFact { foreach (var h in hearers.OfType<IHear<T>>()) await h.Hear(e); } }

internal static class OneClassForSeveral
{
    public static async Task Second(Resident r) { var p = new Publisher([new Announcer()]); await p.Publish(new Renamed(r.Number)); } // want PK1001
    public static async Task First(Resident r) { var p = new Publisher([new Announcer()]); await p.Publish(new Born(r.Number)); } // clean
    public static async Task SecondDirectly(Resident r) { IHear<Renamed> h = new Announcer(); await h.Hear(new Renamed(r.Number)); } // want PK1001
    public static async Task FirstDirectly(Resident r) { IHear<Born> h = new Announcer(); await h.Hear(new Born(r.Number)); } // clean
}
