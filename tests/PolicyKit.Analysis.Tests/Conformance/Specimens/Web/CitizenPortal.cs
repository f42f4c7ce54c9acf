// A citizens' portal: options, caches, typed clients, background services, middleware, loggers
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

public sealed class Citizen
{
    public string Name { get; set; } = "";
    [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = "";
}

public sealed class PortalOptions
{
    public string Endpoint { get; set; } = "https://portal.example/";
    [OfZone(typeof(MyNumberZone))] public string SampleNumber { get; set; } = "";
}

public interface ICitizens { Task<Citizen> Load(string id, CancellationToken ct); }

public sealed class Citizens : ICitizens
{
    public async Task<Citizen> Load(string id, CancellationToken ct)
    {
        await Task.Delay(1, ct);
        return new Citizen { Name = id, Number = Data.Secret() };
    }
}

public sealed class PortalClient(HttpClient http, IOptions<PortalOptions> options)
{
    public Task Push(Citizen citizen, CancellationToken ct) => http.PostAsJsonAsync(options.Value.Endpoint, citizen, ct); // want PK1001
    public Task PushName(Citizen citizen, CancellationToken ct) => http.PostAsJsonAsync(options.Value.Endpoint, citizen.Name, ct); // clean
    public Task PushSample(CancellationToken ct) => http.PostAsJsonAsync(options.Value.Endpoint, options.Value.SampleNumber, ct); // want PK1001
    public Task PushText(string text, CancellationToken ct) => http.PostAsync(options.Value.Endpoint, new StringContent(text), ct);
}

public sealed class PortalWorker(ICitizens citizens, PortalClient client, ILogger<PortalWorker> logger, IMemoryCache cache) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var citizen = await citizens.Load("a", stoppingToken);
        await client.PushText(citizen.Number, stoppingToken); // want PK1001
        await client.PushText(citizen.Name, stoppingToken); // clean
        logger.LogInformation("Loaded {Name}", citizen.Name); // clean
        logger.LogWarning("Loaded {Number}", citizen.Number); // want PK1007
        using (logger.BeginScope(new Dictionary<string, object> { ["number"] = citizen.Number })) // want PK1007
            logger.LogInformation("in scope"); // clean
        var cached = await cache.GetOrCreateAsync("citizen", entry => citizens.Load("b", stoppingToken));
        await client.PushText(cached!.Number, stoppingToken); // want PK1001
        await client.PushText(cached.Name, stoppingToken); // clean
        var json = JsonSerializer.Serialize(citizen);
        await client.PushText(json, stoppingToken); // want PK1001
        using var document = JsonDocument.Parse(json);
        await client.PushText(document.RootElement.GetProperty("Number").GetString()!, stoppingToken); // want PK1001
        var back = JsonSerializer.Deserialize<Citizen>(json)!;
        await client.PushText(back.Number, stoppingToken); // want PK1001
    }
}

public static class PortalStartup
{
    public static void Configure(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ICitizens, Citizens>();
        builder.Services.AddHttpClient<PortalClient>();
        builder.Services.AddHostedService<PortalWorker>();
        builder.Services.Configure<PortalOptions>(builder.Configuration.GetSection("Portal"));
    }

    public static void Map(WebApplication app)
    {
        app.MapGet("/name/{id}", async (string id, ICitizens citizens, CancellationToken ct) => (await citizens.Load(id, ct)).Name); // clean
        app.Use(async (context, next) =>
        {
            var citizens = context.RequestServices.GetRequiredService<ICitizens>();
            var citizen = await citizens.Load("a", context.RequestAborted);
            context.Items["citizen"] = citizen;
            await next(context);
        });
        app.MapPost("/forward", async (HttpContext context, PortalClient client) =>
        {
            if (context.Items["citizen"] is Citizen citizen)
            {
                await client.PushText(citizen.Number, context.RequestAborted); // want PK1001
                await client.PushText(citizen.Name, context.RequestAborted); // clean
            }
        });
    }

    public static async Task Cached(IDistributedCache cache, PortalClient client, Citizen citizen, CancellationToken ct)
    {
        await cache.SetStringAsync("n", citizen.Name, ct); // clean
        await client.PushText(await cache.GetStringAsync("n", ct) ?? "", ct); // clean
    }
}
