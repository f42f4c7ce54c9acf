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
