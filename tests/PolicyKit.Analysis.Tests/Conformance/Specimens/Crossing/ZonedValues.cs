// Zoned values: Enter, Select, SelectMany, Use; what is safe by design

internal static class ZonedValues
{
    internal static void Used(Zoned<MyNumberZone, string> number, ZoneSession<MyNumberZone> session)
    {
        Net.Send(number.Use(session, x => x)); // want PK1001
        Net.Send(number.Use(session, x => x[8..])); // want PK1001
        Net.Send(number.Use(session, x => "done")); // clean
        number.Use(session, x => { Net.Send(x); return 0; }); // want PK1001
        number.Use(session, x => { Net.Send("used"); return 0; }); // clean
    }

    internal static void Mapped(Zoned<MyNumberZone, string> number, ZoneSession<MyNumberZone> session)
    {
        Net.Send(number.Select(x => x.Trim()).Use(session, x => x)); // want PK1001
        var both = from a in number from b in number select a + b;
        Net.Send(both.Use(session, x => x)); // want PK1001
        var taken = "";
        number.Use(session, x => taken = x);
        Net.Send(taken); // want PK1001
        Net.Send(number.ToString()); // clean
        Net.Send($"{number}"); // clean
        Net.Send(number.Classification.ToString()); // clean
    }

    internal static void Entered(Classification classification)
    {
        _ = Zoned.Enter(Zones.MyNumber, Data.Outside(), classification); // want PK1003
        _ = Zoned.Enter(Zones.MyNumber, Data.Plain(), classification); // clean
        _ = Zoned.Enter(Zones.MyNumber, Data.Secret(), classification); // clean
        _ = Zoned.Enter(Zones.Lgwan, Data.Outside(), classification); // want PK1005
        _ = Zoned.Enter(Zones.Lgwan, Data.Internal(), classification); // clean
        _ = Zoned.Enter(Zones.Internet, Data.Secret(), classification); // want PK1001
    }

    internal static async Task UsedAsync(Zoned<LgwanZone, string> circular, ZoneSession<LgwanZone> session)
    {
        Net.Send(await circular.UseAsync(session, (x, ct) => ValueTask.FromResult(x))); // want PK1004
        Lgwan.Send(await circular.UseAsync(session, (x, ct) => ValueTask.FromResult(x))); // clean
        Lgwan.Send(circular.Use(session, x => x)); // clean
    }

    internal static void Parsed(string text, ZoneSession<MyNumberZone> session)
    {
        if (!IndividualNumber.TryParse(text, out var number))
            return;
        Net.Send(number.Use(session, n => { Span<char> digits = stackalloc char[12]; n.CopyTo(digits); return digits.ToString(); })); // want PK1001
        Net.Send(number.ToString()); // clean
        Net.Send(number.Use(session, n => n.ToString())); // clean
        Net.Send(number.Use(session, n => $"{n}")); // clean
    }
}
