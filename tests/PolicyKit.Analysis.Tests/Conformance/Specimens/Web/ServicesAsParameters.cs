// services that handlers and middleware are handed as parameters, by class and by contract
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

internal sealed class Numbers { private readonly string _cell = Data.Secret(); public string Get() => _cell; }

internal sealed class Loaded { private readonly List<string> _cells = []; public void Load() => _cells.Add(Data.Secret()); public string Get() => _cells[0]; }

internal sealed class Cache { private string? _kept; public void Put(string text) => _kept = text; public string? Get() => _kept; }

internal interface INumbers { string Get(); }

internal sealed class StoredNumbers : INumbers { private readonly string _cell = Data.Secret(); public string Get() => _cell; }

internal interface IHours { string Get(); }

internal sealed class Hours : IHours { private readonly string _cell = Data.Plain(); public string Get() => _cell; }

internal static class ServicesAsParameters
{
    internal static void Start(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Numbers>();
        builder.Services.AddSingleton<Loaded>();
        builder.Services.AddSingleton<Cache>();
        builder.Services.AddSingleton<INumbers, StoredNumbers>();
        builder.Services.AddSingleton<IHours, Hours>();
        var app = builder.Build();
        app.MapGet("/1", (Numbers numbers) => { Net.Send(numbers.Get()); }); // want PK1001
        app.MapGet("/2", (Loaded loaded) => { Net.Send(loaded.Get()); }); // want PK1001
        app.MapGet("/3", (INumbers numbers) => { Net.Send(numbers.Get()); }); // want PK1001
        app.MapGet("/4", (IHours hours) => { Net.Send(hours.Get()); }); // clean
        app.MapGet("/5", (Cache cache) => { cache.Put(Data.Secret()); });
        app.MapGet("/6", (Cache cache) => { Net.Send(cache.Get()); }); // want PK1001
        app.MapGet("/7", Handle);
        app.UseMiddleware<Ware>();
    }

    private static void Handle(Numbers numbers, Loaded loaded, INumbers stored, IHours hours)
    {
        Net.Send(numbers.Get()); // want PK1001
        Net.Send(loaded.Get()); // want PK1001
        Net.Send(stored.Get()); // want PK1001
        Net.Send(hours.Get()); // clean
    }
}

internal sealed class Ware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Numbers numbers, Loaded loaded, INumbers stored, IHours hours)
    {
        Net.Send(numbers.Get()); // want PK1001
        Net.Send(loaded.Get()); // want PK1001
        Net.Send(stored.Get()); // want PK1001
        Net.Send(hours.Get()); // clean
        await next(context);
    }
}

internal sealed class Located(IServiceProvider provider)
{
    public void Asked()
    {
        Net.Send(provider.GetRequiredService<Numbers>().Get()); // want PK1001
        Net.Send(provider.GetRequiredService<INumbers>().Get()); // want PK1001
        Net.Send(provider.GetRequiredService<IHours>().Get()); // clean
    }
}
