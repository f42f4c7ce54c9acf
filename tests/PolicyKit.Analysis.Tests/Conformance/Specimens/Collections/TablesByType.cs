// tables by type: typeof of a class, of a type parameter that the caller names, of two at once
internal sealed record PublicForm(string Name);
internal sealed record WholeForm(string Name, string No);

internal sealed class TextsByType
{
    private readonly Dictionary<Type, string> all = [];
    public void Set<T>(string text) => all[typeof(T)] = text;
    public string Get<T>() => all[typeof(T)];
    public string Deep<U>() => Get<U>();
    public string Any(Type type) => all[type];
}

internal sealed class ObjectsByType
{
    private readonly Dictionary<Type, object> all = [];
    public void Set<T>(T one) where T : class => all[typeof(T)] = one;
    public T Get<T>() where T : class => (T)all[typeof(T)];
    public bool Has<T>(out T? one) where T : class { var found = all.TryGetValue(typeof(T), out var kept); one = (T?)kept; return found; }
}

internal static class FormsByType
{
    private static readonly Dictionary<Type, Func<Resident, string>> forms = new() { [typeof(PublicForm)] = r => r.Name, [typeof(WholeForm)] = r => r.Number };
    internal static string Of<T>(Resident resident) => forms[typeof(T)](resident);
    internal static string Named(Resident resident, Type type) => forms[type](resident);
}

internal sealed class MapperByTypes
{
    private readonly Dictionary<(Type, Type), Func<object, object>> maps = [];
    public void Add<A, B>(Func<A, B> map) => maps[(typeof(A), typeof(B))] = o => map((A)o)!;
    public B Map<A, B>(A one) => (B)maps[(typeof(A), typeof(B))](one!);
}

internal static class TablesByType
{
    internal static void Texts()
    {
        var texts = new TextsByType();
        texts.Set<PublicForm>("a");
        texts.Set<WholeForm>(Data.Secret());
        Net.Send(texts.Get<PublicForm>()); // clean
        Net.Send(texts.Get<WholeForm>()); // want PK1001
        Net.Send(texts.Deep<PublicForm>()); // clean
        Net.Send(texts.Deep<WholeForm>()); // want PK1001
        Net.Send(texts.Any(typeof(WholeForm))); // want PK1001
    }

    internal static void Plainly()
    {
        var texts = new Dictionary<Type, string> { [typeof(PublicForm)] = "x", [typeof(WholeForm)] = Data.Secret(), [typeof(List<PublicForm>)] = "y" };
        Net.Send(texts[typeof(PublicForm)]); // clean
        Net.Send(texts[typeof(WholeForm)]); // want PK1001
        Net.Send(texts[typeof(List<PublicForm>)]); // clean
        foreach (var text in texts.Values) Net.Send(text); // want PK1001
    }

    internal static void Objects(Resident resident)
    {
        var objects = new ObjectsByType();
        objects.Set(new PublicForm(resident.Name));
        objects.Set(new WholeForm(resident.Name, resident.Number));
        Net.Send(objects.Get<PublicForm>().ToString()); // clean
        Net.Send(objects.Get<WholeForm>().ToString()); // want PK1001
        objects.Has<PublicForm>(out var open);
        Net.Send(open!.ToString()); // clean
        objects.Has<WholeForm>(out var whole);
        Net.Send(whole!.ToString()); // want PK1001
    }

    internal static void Functions(Resident resident)
    {
        Net.Send(FormsByType.Of<PublicForm>(resident)); // clean
        Net.Send(FormsByType.Of<WholeForm>(resident)); // want PK1001
        Net.Send(FormsByType.Named(resident, typeof(WholeForm))); // want PK1001
        var mapper = new MapperByTypes();
        mapper.Add<Resident, PublicForm>(r => new(r.Name));
        mapper.Add<Resident, WholeForm>(r => new(r.Name, r.Number));
        Net.Send(mapper.Map<Resident, PublicForm>(resident).ToString()); // clean
        Net.Send(mapper.Map<Resident, WholeForm>(resident).No); // want PK1001
        Net.Send(mapper.Map<Resident, WholeForm>(resident).Name); // clean
    }
}

internal sealed class KeptByType
{
    private static readonly TextsByType shared = new();
    private readonly TextsByType own = new();

    internal static void Fill() => shared.Set<WholeForm>(Data.Secret());

    internal static void Read()
    {
        Net.Send(shared.Get<WholeForm>()); // want PK1001
        Net.Send(shared.Any(typeof(WholeForm))); // want PK1001
    }

    internal void FillOwn() => own.Set<WholeForm>(Data.Secret());
    internal void ReadOwn() => Net.Send(own.Get<WholeForm>()); // want PK1001
    internal void Named<T>() => Net.Send(own.Get<T>()); // want PK1001
}

internal sealed class KeptPlainly
{
    private static readonly Dictionary<Type, string> shared = [];
    internal static void Fill() => shared[typeof(WholeForm)] = Data.Secret();
    internal static void FillOpen() => shared[typeof(PublicForm)] = Data.Plain();
    internal static void Read() => Net.Send(shared[typeof(WholeForm)]); // want PK1001
    internal static void ReadOpen() => Net.Send(shared[typeof(PublicForm)]); // clean
    internal static void Named<T>() => Net.Send(shared[typeof(T)]); // want PK1001
    internal static void FillNamed<T>() => others[typeof(T)] = Data.Secret();
    internal static void ReadNamed() => Net.Send(others[typeof(WholeForm)]); // want PK1001
    private static readonly Dictionary<Type, string> others = [];
}
