// a member that a call without zone data filled: with a delegate that writes to its own object, or with a service

internal sealed class CallForm
{
    public string Name = "a";
    public string Note = "b";
    public Action<string>? Changed;
    public CallSink? Sink;

    public void Wire() => Changed = text => Name = text;

    public void WireGroup() => Changed = Set;

    public void WireSink() => Sink = new CallSink(this);

    private void Set(string text) => Name = text;
}

internal sealed class CallSink(CallForm form)
{
    public void Take(string text) => form.Name = text;
}

internal static class SetByACall
{
    internal static void ALambda()
    {
        var (form, other) = (new CallForm(), new CallForm());
        form.Wire();
        form.Changed!(Data.Secret());
        Net.Send(form.Name); // want PK1001
        Net.Send(form.Note); // clean
        other.Wire();
        other.Changed!("a");
        Net.Send(other.Name); // clean
    }

    internal static void AGroup()
    {
        var form = new CallForm();
        form.WireGroup();
        form.Changed?.Invoke(Data.Secret());
        Net.Send(form.Name); // want PK1001
        Net.Send(form.Note); // clean
    }

    internal static void AService()
    {
        var form = new CallForm();
        form.WireSink();
        form.Sink!.Take(Data.Secret());
        Net.Send(form.Name); // want PK1001
        Net.Send(form.Note); // clean
    }
}
