// visitors that collect: what a document hands to them is read from them afterwards
using System.Text;

internal interface IPart { void Accept(IPartVisitor visitor); }

internal interface IPartVisitor
{
    void Visit(Heading heading);
    void Visit(Table table);
}

internal sealed class Heading(string text) : IPart
{
    public string Text => text;
    public void Accept(IPartVisitor visitor) => visitor.Visit(this);
}

internal sealed class Table(string[][] rows) : IPart
{
    public string[][] Rows => rows;
    public void Accept(IPartVisitor visitor) => visitor.Visit(this);
}

internal sealed class PageWriter : IPartVisitor
{
    private readonly StringBuilder builder = new();
    public void Visit(Heading heading) => builder.Append($"<h1>{heading.Text}</h1>");

    public void Visit(Table table)
    {
        foreach (var row in table.Rows) builder.Append("<tr>").AppendJoin("", row.Select(c => $"<td>{c}</td>")).Append("</tr>");
    }

    public override string ToString() => builder.ToString();
}

internal sealed class Contents : IPartVisitor
{
    public List<string> Headings { get; } = [];
    public void Visit(Heading heading) => Headings.Add(heading.Text);
    public void Visit(Table table) { }
}

internal abstract class Letter
{
    public IReadOnlyList<IPart> Parts(Resident resident)
    {
        var parts = new List<IPart> { new Heading(Title(resident)) };
        parts.AddRange(Body(resident));
        return parts;
    }

    protected virtual string Title(Resident resident) => "Notice";

    protected abstract IEnumerable<IPart> Body(Resident resident);
}

internal sealed class NumberLetter : Letter
{
    protected override IEnumerable<IPart> Body(Resident resident)
    {
        yield return new Heading(resident.Name);
        yield return new Table([["number", resident.Number]]);
    }
}

internal sealed class NameLetter : Letter
{
    protected override IEnumerable<IPart> Body(Resident resident) => [new Table([["name", resident.Name]])];
}

internal static class Visitors
{
    private static string Page(IEnumerable<IPart> parts)
    {
        var writer = new PageWriter();
        foreach (var part in parts) part.Accept(writer);
        return writer.ToString();
    }

    private static string ContentsOf(IEnumerable<IPart> parts)
    {
        var contents = new Contents();
        foreach (var part in parts) part.Accept(contents);
        return string.Join("/", contents.Headings);
    }

    internal static void Letters(Resident resident)
    {
        Net.Send(Page(new NumberLetter().Parts(resident))); // want PK1001
        Net.Send(Page(new NameLetter().Parts(resident))); // clean
        Net.Send(ContentsOf(new NumberLetter().Parts(resident))); // clean
        Net.Send(Page([new Table([["number", resident.Number]])])); // want PK1001
        Net.Send(ContentsOf([new Heading(resident.Number)])); // want PK1001
    }
}
