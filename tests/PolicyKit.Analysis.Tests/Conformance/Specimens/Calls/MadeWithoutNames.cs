// made by new() where only the place tells the class: returned, in a list, under a key; another class of the contract is made by its name
internal interface IPrinted { string Print(); }
internal sealed class PrintedNumber : IPrinted { public string Print() => Data.Secret(); }
internal sealed class PrintedAddress : IPrinted { public string Print() => Data.Secret(); }
internal sealed class PrintedBlank : IPrinted { public string Print() => ""; }

internal abstract class PrinterOf<T> where T : IPrinted
{
    protected abstract T Make();
    internal string Text() => Make().Print();
}

internal sealed class PrinterOfNumbers : PrinterOf<PrintedNumber> { protected override PrintedNumber Make() => new(); }
internal sealed class PrinterOfBlanks : PrinterOf<PrintedBlank> { protected override PrintedBlank Make() => new(); }

internal static class MadeWithoutNames
{
    private static readonly Dictionary<string, PrintedAddress> All = new() { ["a"] = new() };

    internal static IPrinted Get(string key) => All[key];

    internal static void Run(IPrinted printed)
    {
        Net.Send(new PrinterOfNumbers().Text()); // want PK1001
        Net.Send(new PrinterOfBlanks().Text()); // clean
        Net.Send(new PrintedBlank().Print()); // clean
        Net.Send(printed.Print()); // want PK1001
    }
}
