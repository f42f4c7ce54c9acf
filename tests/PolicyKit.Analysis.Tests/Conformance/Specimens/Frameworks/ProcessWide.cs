// settings of the process, tables beside objects, text that a callback fills

public sealed class Silent(string text)
{
    public int Length => text.Length;
}

public sealed class Spoken(string text)
{
    public override string ToString() => text;
}

public static class ProcessWide
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<object, string> Beside = [];
    private static readonly object Owner = new();
    private static readonly object Stranger = new();

    public static void Variables()
    {
        Environment.SetEnvironmentVariable("CASE_NUMBER", Data.Secret());
        Environment.SetEnvironmentVariable("CASE_OFFICE", Data.Plain());
        Net.Send(Environment.GetEnvironmentVariable("CASE_NUMBER")); // want PK1001
        Net.Send(Environment.GetEnvironmentVariable("CASE_OFFICE")); // clean
    }

    public static void Elsewhere() => Net.Send(Environment.GetEnvironmentVariable("CASE_NUMBER")); // want PK1001
    public static void ElsewhereOpen() => Net.Send(Environment.GetEnvironmentVariable("PATH")); // clean
    public static void ByName(string name) => Net.Send(Environment.GetEnvironmentVariable(name)); // want PK1001

    public static void ContextData()
    {
        AppContext.SetData("Office.Basis", Data.Secret());
        Net.Send((string?)AppContext.GetData("Office.Basis")); // want PK1001
        Net.Send((string?)AppContext.GetData("Office.Name")); // clean
    }

    public static void Attached()
    {
        Beside.AddOrUpdate(Owner, Data.Secret());
        if (Beside.TryGetValue(Owner, out var text)) Net.Send(text); // want PK1001
        if (Beside.TryGetValue(Stranger, out _)) Net.Send("known"); // clean
    }

    public static void Filled()
    {
        Net.Send(string.Create(4, Data.Secret(), static (span, text) => span.Fill('*'))); // clean
        Net.Send(string.Create(4, Data.Secret(), static (span, text) => text.AsSpan(0, 4).CopyTo(span))); // want PK1001
        Net.Send(string.Create(4, Data.Secret(), static (span, text) => { for (var i = 0; i < span.Length; i++) span[i] = text[i]; })); // want PK1001
    }

    public static void Formatted()
    {
        FormattableString text = $"basis {Data.Secret()}";
        Net.Send(text.Format); // clean
        Net.SendInt(text.ArgumentCount); // clean
        Net.Send(text.ToString()); // want PK1001
        Net.Send((string?)text.GetArgument(0)); // want PK1001
    }

    public static void Boxed()
    {
        object silent = new Silent(Data.Secret());
        Net.Send(string.Concat("a ", silent)); // clean
        Net.Send(string.Format("a {0}", silent)); // clean
        Net.Send(new System.Text.StringBuilder().Append(silent).ToString()); // clean
        object spoken = new Spoken(Data.Secret());
        Net.Send(string.Concat("a ", spoken)); // want PK1001
        Net.Send(string.Format("{0} {1}", "a", spoken)); // want PK1001
        Net.Send(string.Join(' ', silent, spoken)); // want PK1001
        object text = Data.Secret();
        Net.Send(string.Concat(text, "b")); // want PK1001
    }
}
