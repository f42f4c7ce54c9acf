// helpers that make an object, have it filled by what their caller gave them, and use it then
using System.Text;

internal sealed class Draft
{
    public string Text { get; set; } = "";
    public string Note { get; set; } = "";
}

internal interface IFiller
{
    void Fill(Draft draft);
    void Print(StringBuilder builder);
}

internal sealed class NumberFiller : IFiller
{
    public void Fill(Draft draft) => draft.Text = Data.Secret();
    public void Print(StringBuilder builder) => builder.Append(Data.Secret());
}

internal sealed class NoteFiller : IFiller
{
    public void Fill(Draft draft) => draft.Note = Data.Secret();
    public void Print(StringBuilder builder) => builder.Append(Data.Plain());
}

internal static class Fillers
{
    private static string Build(Action<StringBuilder> fill)
    {
        var builder = new StringBuilder("<p>");
        fill(builder);
        return builder.Append("</p>").ToString();
    }

    private static string FirstOf(Action<List<string>> fill)
    {
        var lines = new List<string>();
        fill(lines);
        return lines[0];
    }

    private static T Made<T>(Action<T> configure) where T : new()
    {
        var made = new T();
        configure(made);
        return made;
    }

    private static void Post(Action<Draft> configure)
    {
        var draft = new Draft();
        configure(draft);
        Net.Send(draft.Text);
    }

    private static string TextBy(IFiller filler)
    {
        var draft = new Draft();
        filler.Fill(draft);
        return draft.Text;
    }

    private static string PrintedBy(IEnumerable<IFiller> fillers)
    {
        var builder = new StringBuilder();
        foreach (var filler in fillers) filler.Print(builder);
        return builder.ToString();
    }

    internal static void Lambdas()
    {
        Net.Send(Build(b => b.Append(Data.Secret()))); // want PK1001
        Net.Send(Build(b => b.Append(Data.Plain()))); // clean
        Net.Send(FirstOf(l => l.Add(Data.Secret()))); // want PK1001
        Net.Send(FirstOf(l => l.Add(Data.Plain()))); // clean
        Net.Send(Made<Draft>(d => d.Text = Data.Secret()).Text); // want PK1001
        Net.Send(Made<Draft>(d => d.Text = Data.Secret()).Note); // clean
        Post(d => d.Text = Data.Secret()); // want PK1001
        Post(d => d.Note = Data.Secret()); // clean
    }

    internal static void Interfaces()
    {
        Net.Send(TextBy(new NumberFiller())); // want PK1001
        Net.Send(TextBy(new NoteFiller())); // clean
        Net.Send(PrintedBy([new NoteFiller(), new NumberFiller()])); // want PK1001
        Net.Send(PrintedBy([new NoteFiller()])); // clean
    }
}
