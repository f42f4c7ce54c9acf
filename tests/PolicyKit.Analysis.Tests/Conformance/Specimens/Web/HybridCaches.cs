// a cache in two layers: by key, and what the factory gives; the cache holds nothing of what the factory was made with
using Microsoft.Extensions.Caching.Hybrid;

namespace HybridCaches;

public sealed class Tokens(HybridCache cache)
{
    public async Task Made() { Net.Send(await cache.GetOrCreateAsync("n", _ => ValueTask.FromResult(Data.Secret()))); } // want PK1001
    public async Task MadePlain() { Net.Send(await cache.GetOrCreateAsync("p", _ => ValueTask.FromResult(Data.Plain()))); } // clean
    public async Task OfState() { Net.Send(await cache.GetOrCreateAsync("s", Data.Secret(), static (state, _) => ValueTask.FromResult(state + "a"))); } // want PK1001
    public async Task OfLength() { var resident = Data.Resident(); Net.Send(await cache.GetOrCreateAsync("r", resident, static (state, _) => ValueTask.FromResult(state.Name))); } // clean
    public async Task SetAndAsked() { await cache.SetAsync("q", Data.Secret()); Net.Send(await cache.GetOrCreateAsync("q", _ => ValueTask.FromResult(""))); } // want PK1001
    public async Task Others() { await cache.SetAsync("q", Data.Secret()); await cache.RemoveAsync("t"); Net.Send(await cache.GetOrCreateAsync("t", _ => ValueTask.FromResult(""))); } // clean
}
