// one memory cache for everything: constant keys keep apart
using Microsoft.Extensions.Caching.Memory;

namespace CachedValues;

internal sealed class Residents(IMemoryCache cache)
{
    public void Keep() { cache.Set("resident:number", Data.Secret()); }

    public void Send() { Net.Send(cache.Get<string>("resident:number")); } // want PK1001
    public void SendOther() { Net.Send(cache.Get<string>("notice")); } // clean
    public void Made() { Net.Send(cache.GetOrCreate("notice", _ => Data.Plain())); } // clean
    public void MadeOfNumber() { Net.Send(cache.GetOrCreate("notice of number", _ => Data.Secret())); } // want PK1001
    public void Tried() { if (cache.TryGetValue("resident:number", out string? number)) Net.Send(number); } // want PK1001
    public void TriedOther() { if (cache.TryGetValue("title", out string? title)) Net.Send(title); } // clean
}

internal sealed class PerPerson(IMemoryCache cache)
{
    public void Keep(string id) { cache.Set("p" + id, Data.Secret()); }

    public void Send(string id) { Net.Send(cache.Get<string>("p" + id)); } // want PK1001
}
