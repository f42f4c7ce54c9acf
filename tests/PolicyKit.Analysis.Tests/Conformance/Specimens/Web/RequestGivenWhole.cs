// A request that is handed whole to code nobody knows: the text that comes back is of the request
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

[assembly: InZone(typeof(LgwanZone))]

public sealed class RequestGivenWhole(IHttpContextAccessor accessor)
{
    public async Task Token(HttpContext context) => Net.Send(await context.GetTokenAsync("access_token")); // want PK1004

    public void Address(HttpRequest request) => Net.Send(request.GetDisplayUrl()); // want PK1004

    public void ByAccessor() => Net.Send(accessor.HttpContext!.Request.GetEncodedUrl()); // want PK1004

    public void Endpoint(HttpContext context) => Net.Send(context.GetEndpoint()?.DisplayName); // clean

    public void Verb(HttpContext context) => Net.Send(context.Request.Method); // clean
}
