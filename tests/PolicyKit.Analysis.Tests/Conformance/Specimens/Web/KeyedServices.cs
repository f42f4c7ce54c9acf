// services by key: which class answers, the key says
using Microsoft.Extensions.DependencyInjection;

namespace KeyedServices;

internal interface IPrinter { string Print(Resident resident); }
internal sealed class WholePrinter : IPrinter { public string Print(Resident resident) => resident.Name + resident.Number; }
internal sealed class NamePrinter : IPrinter { public string Print(Resident resident) => resident.Name; }

internal static class Wiring
{
    public static void Add(IServiceCollection services)
    {
        services.AddKeyedSingleton<IPrinter, WholePrinter>("whole");
        services.AddKeyedSingleton<IPrinter, NamePrinter>("name");
    }
}

internal sealed class Letters([FromKeyedServices("whole")] IPrinter whole, [FromKeyedServices("name")] IPrinter name)
{
    public void Whole() { Net.Send(whole.Print(Data.Resident())); } // want PK1001
    public void Name() { Net.Send(name.Print(Data.Resident())); } // clean
}

internal static class Endpoints
{
    public static void Whole([FromKeyedServices("whole")] IPrinter printer) { Net.Send(printer.Print(Data.Resident())); } // want PK1001
    public static void Name([FromKeyedServices("name")] IPrinter printer) { Net.Send(printer.Print(Data.Resident())); } // clean
    public static void Unknown([FromKeyedServices("other")] IPrinter printer) { Net.Send(printer.Print(Data.Resident())); } // want PK1001
}
