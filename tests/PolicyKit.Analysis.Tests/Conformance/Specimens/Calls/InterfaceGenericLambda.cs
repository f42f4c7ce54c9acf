// triple: interface × generic × lambda

internal static class InterfaceGenericLambda
{
    internal static void Handlers()
    {
        IHandler<string> secret = new Handler<string>(s => Net.Send(s));
        secret.Handle(Data.Secret()); // want PK1001
        secret.Handle(Data.Plain()); // clean
        IHandler<string> mute = new Handler<string>(_ => { });
        mute.Handle(Data.Secret()); // clean
    }

    internal static void Queries()
    {
        IQuery<string> secret = new Query<string>(() => Data.Secret());
        Net.Send(secret.Run(x => x + "!")); // want PK1001
        Net.Send(secret.Run(x => 1).ToString()); // clean
        IQuery<string> open = new Query<string>(() => Data.Plain());
        Net.Send(open.Run(x => x + "!")); // clean
    }

    internal static void Pipelines()
    {
        Net.Send(Pipe(Data.Secret(), new Trim(), x => x + ".")); // want PK1001
        Net.Send(Pipe(Data.Plain(), new Trim(), x => x + ".")); // clean
        Net.Send(Pipe(Data.Secret(), new Blank(), x => x + ".")); // clean
        Net.Send(Pipe(Data.Secret(), new Trim(), _ => "done")); // clean
    }

    internal static void Repositories()
    {
        var residents = new Repository<Resident>();
        residents.Add(Data.Resident());
        Net.Send(residents.Project(r => r.Number)[0]); // want PK1001
        Net.Send(residents.Project(r => r.Name)[0]); // clean
        IRepository<string> titles = new Repository<string>();
        titles.Add(Data.Plain());
        Net.Send(titles.Project(t => t)[0]); // clean
    }

    private static R Pipe<T, R>(T value, IStep<T> step, Func<T, R> last) => last(step.Do(value));
}

internal interface IHandler<in T>
{
    void Handle(T value);
}

internal sealed class Handler<T>(Action<T> action) : IHandler<T>
{
    public void Handle(T value) => action(value);
}

internal interface IQuery<out T>
{
    R Run<R>(Func<T, R> project);
}

internal sealed class Query<T>(Func<T> load) : IQuery<T>
{
    public R Run<R>(Func<T, R> project) => project(load());
}

internal interface IStep<T>
{
    T Do(T value);
}

internal sealed class Trim : IStep<string>
{
    public string Do(string value) => value.Trim();
}

internal sealed class Blank : IStep<string>
{
    public string Do(string value) => "";
}

internal interface IRepository<T>
{
    void Add(T item);

    List<R> Project<R>(Func<T, R> project);
}

internal sealed class Repository<T> : IRepository<T>
{
    private readonly List<T> items = [];

    public void Add(T item) => items.Add(item);

    public List<R> Project<R>(Func<T, R> project)
    {
        var result = new List<R>();
        foreach (var item in items)
            result.Add(project(item));
        return result;
    }
}
