// caches, sessions and contexts that several classes share: keys keep apart
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;

namespace CachedValues;

internal sealed class Residents(IMemoryCache cache)
{
    public void Keep(string id) { cache.Set("number", Data.Secret()); cache.Set($"resident:{id}", Data.Secret()); }

    public void Send() { Net.Send(cache.Get<string>("number")); } // want PK1001
    public void SendOther() { Net.Send(cache.Get<string>("notice")); } // clean
    public void Made() { Net.Send(cache.GetOrCreate("made", _ => Data.Plain())); } // clean
    public void MadeOfNumber() { Net.Send(cache.GetOrCreate("made of number", _ => Data.Secret())); } // want PK1001
    public void Tried() { if (cache.TryGetValue("number", out string? number)) Net.Send(number); } // want PK1001
    public void TriedOther() { if (cache.TryGetValue("title", out string? title)) Net.Send(title); } // clean
}

internal sealed class Notices(IMemoryCache cache)
{
    public void Number() { Net.Send(cache.Get<string>("number")); } // want PK1001
    public void Resident(string id) { var key = $"resident:{id}"; Net.Send(cache.Get<string>(key)); } // want PK1001
    public void Notice(string id) { var key = $"notice:{id}"; Net.Send(cache.Get<string>(key)); } // clean
    public void Title() { Net.Send(cache.Get<string>("title")); } // clean
}

internal sealed class Steps(IHttpContextAccessor accessor)
{
    public void First() { accessor.HttpContext!.Session.SetString("number", Data.Secret()); accessor.HttpContext.Items["number"] = Data.Secret(); }
}

internal sealed class LaterSteps(IHttpContextAccessor accessor)
{
    public void Session() { Net.Send(accessor.HttpContext!.Session.GetString("number")); } // want PK1001
    public void SessionOther() { Net.Send(accessor.HttpContext!.Session.GetString("mode")); } // clean
    public void Items(HttpContext context) { Net.Send((string?)context.Items["number"]); } // want PK1001
    public void ItemsOther(HttpContext context) { Net.Send((string?)context.Items["mode"]); } // clean
}

internal sealed class Put(IDistributedCache cache) { public void Do() { cache.SetString("number", Data.Secret()); } }

internal sealed class Get(IDistributedCache cache)
{
    public void Number() { Net.Send(cache.GetString("number")); } // want PK1001
    public void Other() { Net.Send(cache.GetString("other")); } // clean
}
