// options that are watched: what a change brings is the options, part by part; what a health check says of itself
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

public sealed class PortalOptions
{
    public string ApiKey { get; set; } = "";
    [OfZone(typeof(MyNumberZone))] public string TestNumber { get; set; } = "";
}

public sealed class Holder
{
    private volatile PortalOptions current;
    public event Action<PortalOptions>? Changed;

    public Holder(IOptionsMonitor<PortalOptions> monitor)
    {
        current = monitor.CurrentValue;
        monitor.OnChange(o =>
        {
            current = o;
            Changed?.Invoke(o);
        });
    }

    public PortalOptions Current => current;
}

public sealed class Ping(Holder holder, IOptionsMonitor<PortalOptions> monitor)
{
    public void Run()
    {
        Net.Send(holder.Current.ApiKey); // clean
        Net.Send(holder.Current.TestNumber); // want PK1001
        Net.Send(monitor.Get("other").ApiKey); // clean
        Net.Send(monitor.Get("other").TestNumber); // want PK1001
    }

    public void Watch()
    {
        holder.Changed += o => Net.Send(o.ApiKey); // clean
        holder.Changed += o => Net.Send(o.TestNumber); // want PK1001
    }
}

public sealed class StoreCheck : IHealthCheck
{
    private readonly Resident last = Data.Resident();

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(HealthCheckResult.Degraded("slow " + last.Name, data: new Dictionary<string, object> { ["last"] = last.Number }));
}

public static class Health
{
    public static async Task Run(StoreCheck check)
    {
        var result = await check.CheckHealthAsync(new HealthCheckContext());
        Net.Send(result.Description); // clean
        Net.Send(string.Join(',', result.Data.Values)); // want PK1001
        Net.Send(result.Status.ToString()); // clean
    }
}
