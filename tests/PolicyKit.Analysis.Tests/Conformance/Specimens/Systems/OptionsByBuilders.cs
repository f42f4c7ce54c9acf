// options that builders fill early and late, beside another builder, and sections that share or do not share their values
namespace OptionsByBuilders;

public sealed class MailOptions
{
    public string Host { get; set; } = "mail.example.jp";
    public string Footer { get; set; } = "";
    public RetryOptions Retry { get; } = new();
    public IList<string> Extra { get; init; } = [];
}

public sealed class RetryOptions
{
    public string? Reason { get; set; }
}

public interface IOptionsOf<out T>
{
    T Value { get; }
}

public sealed class OptionsBuilder<T> where T : class, new()
{
    private readonly List<Action<T>> steps = [];
    private readonly List<Action<T>> late = [];

    public OptionsBuilder<T> Configure(Action<T> step)
    {
        steps.Add(step);
        return this;
    }

    public OptionsBuilder<T> PostConfigure(Action<T> step)
    {
        late.Add(step);
        return this;
    }

    public IOptionsOf<T> Build()
    {
        var made = new T();
        foreach (var step in steps.Concat(late))
        {
            step(made);
        }

        return new Fixed(made);
    }

    private sealed class Fixed(T value) : IOptionsOf<T>
    {
        public T Value => value;
    }
}

public sealed class Mailer(IOptionsOf<MailOptions> options)
{
    public string Compose(string text) => text + "\n--\n" + options.Value.Footer;
    public string Target => options.Value.Host + ":25";
    public string Why => options.Value.Retry.Reason ?? "none";
}

public static class OptionPages
{
    public static void Footer()
    {
        var options = new OptionsBuilder<MailOptions>().Configure(o => o.Footer = Data.Secret()).Build();
        var mailer = new Mailer(options);
        Net.Send(mailer.Compose("hello")); // want PK1001
        Net.Send(mailer.Target); // clean
        Net.Send(mailer.Why); // clean
    }

    public static void Late()
    {
        var options = new OptionsBuilder<MailOptions>()
            .Configure(o => o.Footer = "open")
            .PostConfigure(o => o.Retry.Reason = Data.Secret())
            .Build();
        Net.Send(new Mailer(options).Why); // want PK1001
        Net.Send(new Mailer(options).Compose("hello")); // clean
    }

    public static void OtherBuilder()
    {
        var closed = new OptionsBuilder<MailOptions>().Configure(o => o.Extra.Add(Data.Secret()));
        var open = new OptionsBuilder<MailOptions>().Configure(o => o.Extra.Add("open"));
        Net.Send(closed.Build().Value.Extra[0]); // want PK1001
        Net.Send(open.Build().Value.Extra[0]); // clean
    }
}

public sealed class Section(string path, IDictionary<string, string> values)
{
    public string? this[string key]
    {
        get => values.TryGetValue(path + ":" + key, out var v) ? v : null;
        set => values[path + ":" + key] = value!;
    }

    public Section Child(string name) => new(path + ":" + name, values);

    public string Path => path;
}

public static class Sections
{
    public static void Keys()
    {
        var root = new Section("app", new Dictionary<string, string>());
        root["number"] = Data.Secret();
        root["title"] = "窓口";
        Net.Send(root["number"]); // want PK1001
        Net.Send(root.Path); // clean
    }

    public static void Children()
    {
        var values = new Dictionary<string, string>();
        var root = new Section("app", values);
        root.Child("db")["password"] = Data.Secret();
        Net.Send(new Section("app:db", values)["password"]); // want PK1001
        Net.Send(root.Child("db").Path); // clean
    }

    public static void Separate()
    {
        var one = new Section("app", new Dictionary<string, string>());
        var two = new Section("app", new Dictionary<string, string>());
        one["number"] = Data.Secret();
        two["number"] = "open";
        Net.Send(two["number"]); // clean
        Net.Send(one["number"]); // want PK1001
    }
}
