// a template whose steps another class fills with the number, where nobody makes that class

namespace TemplatesOfOthers;

internal static class Templates
{
    internal static void WithoutTheOneThatWritesTheNumber()
    {
        var resident = Data.Resident();
        Net.Send(new NameSheet().Make([resident])); // clean
        Net.Send(new CountSheet().Make([resident])); // clean
        Net.Send(resident.Number); // want PK1001
    }
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
