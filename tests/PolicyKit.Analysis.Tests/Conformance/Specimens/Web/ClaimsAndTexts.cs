// claims of a caller and texts in the reader's language: a claim is its value, a principal its claims; a localiser keeps nothing
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

[assembly: InZone(typeof(LgwanZone))]

namespace ClaimsAndTexts;

public static class Claims
{
    public static void Added() { var identity = new ClaimsIdentity("office"); identity.AddClaim(new Claim("n", Data.Secret())); Net.Send(identity.FindFirst("n")!.Value); } // want PK1001
    public static void Listed() { var identity = new ClaimsIdentity([new Claim("n", Data.Secret())], "office"); foreach (var claim in identity.Claims) Net.Send(claim.Value); } // want PK1001
    public static void TypeOfClaim() { var identity = new ClaimsIdentity([new Claim("n", Data.Secret())], "office"); Net.Send(identity.Claims.First().Type); } // clean
    public static void Authenticated() { var identity = new ClaimsIdentity([new Claim("n", Data.Secret())], "office"); Net.Send(identity.AuthenticationType + identity.IsAuthenticated); } // clean
    public static void OfPrincipal() { var principal = new ClaimsPrincipal(new ClaimsIdentity([new Claim("n", Data.Secret())])); Net.Send(principal.FindFirstValue("n")); } // want PK1001
    public static void FoundInPrincipal() { var principal = new ClaimsPrincipal(new ClaimsIdentity([new Claim("n", Data.Secret())])); Net.Send(principal.FindFirst(c => c.Type == "n")!.Value); } // want PK1001
    public static void AddedLater() { var identity = new ClaimsIdentity(); var principal = new ClaimsPrincipal(identity); identity.AddClaim(new Claim("n", Data.Secret())); Net.Send(principal.Claims.First().Value); } // want PK1001
    public static void Has() { var identity = new ClaimsIdentity([new Claim("n", "a")]); Net.Send(identity.HasClaim("n", Data.Secret()).ToString()); } // want PK1001
    public static void AskedBefore() { var identity = new ClaimsIdentity([new Claim("n", "a")]); _ = identity.HasClaim("n", Data.Secret()); Net.Send(identity.FindFirst("n")!.Value); } // clean
    public static void Plain() { var principal = new ClaimsPrincipal(new ClaimsIdentity([new Claim("n", "a")])); Net.Send(principal.FindFirst("n")!.Value); } // clean
    public static Task Cookie(HttpContext context) { var principal = new ClaimsPrincipal(new ClaimsIdentity([new Claim("n", Data.Secret())])); return context.SignInAsync(principal); } // want PK1002
    public static Task PlainCookie(HttpContext context) { var principal = new ClaimsPrincipal(new ClaimsIdentity([new Claim("n", "a")])); return context.SignInAsync("office", principal); } // clean
}

public sealed class Texts(IStringLocalizer<Texts> texts, IAuthorizationService authorization)
{
    public void Filled() { Net.Send(texts["Dear {0}", Data.Secret()]); } // want PK1001
    public void FilledBefore() { _ = texts["Dear {0}", Data.Secret()].Value; Net.Send(texts["Dear {0}", "a"].Value); } // clean
    public void Missing() { Net.Send(texts["Dear {0}", Data.Secret()].ResourceNotFound.ToString()); } // clean
    public async Task AuthorizedBefore(ClaimsPrincipal caller) { _ = await authorization.AuthorizeAsync(caller, Data.Resident(), "read"); var result = await authorization.AuthorizeAsync(caller, "a", "read"); Net.Send(result.Succeeded.ToString()); } // clean
}
