// a member or an element that a call without zone data put there: a delegate that writes to its own object, a service, an entry

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

    private static void Fill(List<CallForm> forms)
    {
        forms.Add(new CallForm());
        forms.Add(new CallForm { Name = "c" });
    }

    private static List<CallForm> Named(string text)
    {
        var forms = new List<CallForm>();
        Fill(forms);
        forms[1].Name = text;
        return forms;
    }

    internal static void AnElement()
    {
        Net.Send(Named(Data.Secret())[1].Name); // want PK1001
        Net.Send(Named(Data.Secret())[1].Note); // clean
        Net.Send(Named("a")[1].Name); // clean
    }
}
