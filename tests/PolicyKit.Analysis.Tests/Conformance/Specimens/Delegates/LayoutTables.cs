// columns, steps and layouts: functions in static arrays, lists and tuples, handed to helpers and queries
internal static class LayoutTables
{
    private static readonly (string Name, Func<Resident, string> Of)[] open = [("氏名", r => r.Name), ("空き", _ => "")];
    private static readonly (string Name, Func<Resident, string> Of)[] whole = [("氏名", r => r.Name), ("番号", r => r.Number)];
    private static readonly Func<Resident, string>[] openSteps = [r => r.Name, _ => ""];
    private static readonly Func<Resident, string>[] wholeSteps = [r => r.Name, r => r.Number];
    private static readonly List<Func<Resident, string>> openList = [r => r.Name, _ => ""];

    private static string Queried((string Name, Func<Resident, string> Of)[] layout, Resident resident) => string.Concat(layout.Select(c => c.Of(resident)));

    private static string Looped((string Name, Func<Resident, string> Of)[] layout, Resident resident)
    {
        var line = "";
        foreach (var column in layout) line += column.Of(resident);
        return line;
    }

    private static string Run(Func<Resident, string>[] steps, Resident resident)
    {
        var line = "";
        foreach (var step in steps) line += step(resident);
        return line;
    }

    private static string Joined(IEnumerable<Func<Resident, string>> steps, Resident resident) => string.Concat(steps.Select(step => step(resident)));

    private static string Own(Resident resident) => string.Concat(open.Select(c => c.Of(resident)));
    private static string OwnWhole(Resident resident) => string.Concat(whole.Select(c => c.Of(resident)));

    public static void Tuples(Resident resident)
    {
        Net.Send(Queried(open, resident)); // clean
        Net.Send(Queried(whole, resident)); // want PK1001
        Net.Send(Looped(open, resident)); // clean
        Net.Send(Looped(whole, resident)); // want PK1001
        Net.Send(Own(resident)); // clean
        Net.Send(OwnWhole(resident)); // want PK1001
    }

    public static void Steps(Resident resident)
    {
        Net.Send(Run(openSteps, resident)); // clean
        Net.Send(Run(wholeSteps, resident)); // want PK1001
        Net.Send(Joined(openSteps, resident)); // clean
        Net.Send(Joined(wholeSteps, resident)); // want PK1001
        Net.Send(Joined(openList, resident)); // clean
    }

    public static void Local(Resident resident)
    {
        (string Name, Func<Resident, string> Of)[] local = [("氏名", r => r.Name)];
        Net.Send(Queried(local, resident)); // clean
        Net.Send(Looped(local, resident)); // clean
    }
}
