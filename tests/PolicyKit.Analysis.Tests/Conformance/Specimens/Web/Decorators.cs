// registrations by factory or instance; classes that decorate the interface they implement

using Microsoft.Extensions.DependencyInjection;

public interface IMasked { void Send(string text); }
public sealed class MaskedMail : IMasked { public void Send(string text) => Net.Send(text); }
public sealed class Masking(IMasked inner) : IMasked { public void Send(string text) => inner.Send("subject only"); }

public interface ITold { void Send(string text); }
public sealed class ToldMail : ITold { public void Send(string text) => Net.Send(text); }
public sealed class Telling(ITold inner) : ITold { public void Send(string text) => inner.Send("[" + text + "]"); }

public interface IDropped { void Send(string text); }
public sealed class DroppedMail : IDropped { public void Send(string text) => Net.Send(text); }
public sealed class Dropping : IDropped { public void Send(string text) { } }

public interface IChosen { void Send(string text); }
public sealed class ChosenMail : IChosen { public void Send(string text) => Net.Send(text); }
public sealed class ChosenNothing : IChosen { public void Send(string text) { } }

public interface INumbers { string Get(); }
public sealed class StoredNumbers : INumbers { public string Get() => Data.Secret(); }
public sealed class CachedNumbers(INumbers inner) : INumbers
{
    private string? known;
    public string Get() => known ??= inner.Get();
}

public static class DecoratorStartup
{
    public static void Configure(IServiceCollection services, bool isLive)
    {
        services.AddSingleton<MaskedMail>().AddSingleton<ToldMail>().AddSingleton<DroppedMail>().AddScoped<StoredNumbers>();
        services.AddSingleton<IMasked>(provider => new Masking(provider.GetRequiredService<MaskedMail>()));
        services.AddSingleton<ITold>(provider => { return new Telling(provider.GetRequiredService<ToldMail>()); });
        services.AddSingleton<IDropped>(new Dropping());
        services.AddScoped<IChosen>(provider => isLive ? new ChosenMail() : new ChosenNothing());
        services.AddScoped<INumbers>(provider => new CachedNumbers(provider.GetRequiredService<StoredNumbers>()));
    }
}

public sealed class Decorators(IMasked masked, ITold told, IDropped dropped, IChosen chosen, INumbers numbers, DroppedMail mail)
{
    public void Masked(Resident resident) => masked.Send(resident.Number); // clean
    public void Told(Resident resident) => told.Send(resident.Number); // want PK1001
    public void ToldName(Resident resident) => told.Send(resident.Name); // clean
    public void Dropped(Resident resident) => dropped.Send(resident.Number); // clean
    public void Chosen(Resident resident) => chosen.Send(resident.Number); // want PK1001
    public void Number() => Net.Send(numbers.Get()); // want PK1001
    public void Mail(Resident resident) => mail.Send(resident.Number); // want PK1001
}
