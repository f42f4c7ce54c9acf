// services that a factory makes for a container, asked for elsewhere
using Microsoft.Extensions.DependencyInjection;

internal interface IMail { void Go(); string Read(); }

internal sealed class Mail : IMail { public string Body = ""; public void Go() => Net.Send(Body); public string Read() => Body; } // want PK1001

internal interface INote { string Read(); }

internal sealed class Note : INote { public string Body = ""; public string Read() => Body; }

internal sealed class Holder { public string Text { get; set; } = ""; }

internal static class ServicesMadeByHand
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<IMail>(_ => new Mail { Body = Data.Secret() });
        services.AddSingleton<INote>(_ => new Note { Body = Data.Plain() });
        services.AddSingleton(new Holder { Text = Data.Secret() });
    }

    public static void Asked(IServiceProvider provider) => Net.Send(provider.GetRequiredService<IMail>().Read()); // want PK1001
    public static void AskedForAll(IServiceProvider provider) { foreach (var mail in provider.GetServices<IMail>()) Net.Send(mail.Read()); } // want PK1001
    public static void AskedForNote(IServiceProvider provider) => Net.Send(provider.GetRequiredService<INote>().Read()); // clean
    public static void Scoped(IServiceProvider provider) { using var scope = provider.CreateScope(); Net.Send(scope.ServiceProvider.GetRequiredService<Holder>().Text); } // want PK1001
    public static void Handed(IMail mail) => Net.Send(mail.Read()); // want PK1001
    public static void HandedNote(INote note) => Net.Send(note.Read()); // clean
}
