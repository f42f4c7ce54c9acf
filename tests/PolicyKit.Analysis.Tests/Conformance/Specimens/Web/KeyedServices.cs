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

// One is registered without a key beside one with a key, which is only called where it is asked for.
internal interface IForm { string Write(Resident resident); }
internal sealed class NameForm : IForm { public string Write(Resident resident) => resident.Name; }
internal sealed class NumberForm : IForm { public string Write(Resident resident) => resident.Number; }

internal static class FormsBesideKeyed
{
    public static void Add(IServiceCollection services) { services.AddSingleton<IForm, NameForm>(); services.AddKeyedSingleton<IForm, NumberForm>("full"); }
    public static void Asked(IServiceProvider services) => Net.Send(services.GetRequiredService<IForm>().Write(Data.Resident())); // clean
    public static void AskedByKey(IServiceProvider services) => Net.Send(services.GetRequiredKeyedService<IForm>("full").Write(Data.Resident())); // want PK1001
    public static void Given([FromKeyedServices("full")] IForm form) => Net.Send(form.Write(Data.Resident())); // want PK1001
}

internal sealed class UsesForm(IForm form) { public void Do() => Net.Send(form.Write(Data.Resident())); } // clean
internal sealed class KeepsForm { private readonly IForm _form; public KeepsForm(IForm form) => _form = form; public void Do() => Net.Send(_form.Write(Data.Resident())); } // clean
internal sealed class UsesKeyedForm([FromKeyedServices("full")] IForm form) { public void Do() => Net.Send(form.Write(Data.Resident())); } // want PK1001

// The same, but the one with a key is handed on to somebody who asks for none.
internal interface ISlip { string Write(Resident resident); }
internal sealed class NameSlip : ISlip { public string Write(Resident resident) => resident.Name; }
internal sealed class NumberSlip : ISlip { public string Write(Resident resident) => resident.Number; }

internal sealed class UsesSlip(ISlip slip) { public void Do() => Net.Send(slip.Write(Data.Resident())); } // want PK1001

internal static class SlipsHandedOn
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<ISlip, NameSlip>();
        services.AddKeyedSingleton<ISlip, NumberSlip>("full");
        services.AddSingleton(static provider => new UsesSlip(provider.GetRequiredKeyedService<ISlip>("full")));
    }
}

// The same, but it is kept.
internal interface INote { string Write(Resident resident); }
internal sealed class NameNote : INote { public string Write(Resident resident) => resident.Name; }
internal sealed class NumberNote : INote { public string Write(Resident resident) => resident.Number; }

internal sealed class KeepsNote
{
    private readonly INote _note;
    public KeepsNote([FromKeyedServices("full")] INote note) => _note = note;
    public void Do() => Net.Send(_note.Write(Data.Resident())); // want PK1001
    public static void Add(IServiceCollection services) { services.AddSingleton<INote, NameNote>(); services.AddKeyedSingleton<INote, NumberNote>("full"); }
}
