// Minimal APIs: handlers as lambdas and method groups, groups of routes, services among the parameters

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

public sealed record Claimant(int Id, string Name)
{
    [OfZone(typeof(MyNumberZone))] public string Key { get; init; } = "";
    [OfZone(typeof(LgwanZone))] public string Note { get; set; } = "";
}

public sealed record NoteRequest(int Id, string Note);

public sealed class Claims
{
    public List<Claimant> All { get; } = [];
    public string Greeting(string name) => "Dear " + name;
}

public struct Search
{
    [FromQuery] public string Text { get; set; }
    public Claims Claims { get; set; }
}

[InZone(typeof(InternetZone))]
public static class ClaimEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/claims/{id}/key", (int id, Claims claims) => claims.All[id].Key); // want PK1001
        app.MapGet("/claims/{id}/name", (int id, Claims claims) => claims.All[id].Name); // clean
        app.MapGet("/claims/{id}/result", (int id, Claims claims) => Results.Ok(claims.All[id].Key)); // want PK1001
        app.MapGet("/claims/{id}/typed", (int id, Claims claims) => TypedResults.Ok(claims.All[id].Name)); // clean
        app.MapGet("/claims/{id}/either", Either);
        app.MapGet("/claims/{id}/late", async (int id, Claims claims) => { await Task.Yield(); return claims.All[id].Note; }); // want PK1004
        app.MapGet("/claims/all", (Claims claims) => claims.All.Select(c => new { c.Id, c.Name })); // clean
        app.MapGet("/claims/keys", (Claims claims) => claims.All.Select(c => new { c.Id, c.Key })); // want PK1001
        app.MapGet("/greeting", (Claims claims) => { claims.All[0].Note = claims.Greeting("all"); }); // clean
        app.MapPost("/notes", (NoteRequest request, Claims claims) => { claims.All[request.Id].Note = request.Note; }); // want PK1005
        app.MapPost("/notes/fixed", (NoteRequest request, Claims claims) => { claims.All[request.Id].Note = "seen"; }); // clean
        app.MapPost("/search", ([AsParameters] Search search) => { search.Claims.All[0].Note = search.Text; }); // want PK1005
        app.MapPost("/search/greeting", ([AsParameters] Search search) => { search.Claims.All[0].Note = search.Claims.Greeting("all"); }); // clean
        app.MapPut("/notes/{text}", Save);
        var group = app.MapGroup("/group");
        group.MapDelete("/{text}", (string text, Claims claims) => { claims.All[0].Note = text; }); // want PK1005
        group.MapGet("/local", Local);

        static string Local(Claims claims) => claims.All[0].Key; // want PK1001
    }

    private static IResult Either(int id, Claims claims)
    {
        if (id < 0) return Results.NotFound(); // clean
        return Results.Json(claims.All[id].Note); // want PK1004
    }

    private static void Save(string text, HttpContext context, Claims claims)
    {
        claims.All[0].Note = text; // want PK1005
        claims.All[0].Note = context.TraceIdentifier; // clean
    }
}

[InZone(typeof(LgwanZone))]
public static class InnerEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/inner", (NoteRequest request, Claims claims) => { claims.All[0].Note = request.Note; }); // clean
        routes.MapPost("/inner/out", (NoteRequest request) => Net.Send(request.Note)); // want PK1004
        routes.MapGet("/inner/note", (Claims claims) => claims.All[0].Note); // clean
        routes.MapGet("/inner/key", (Claims claims) => claims.All[0].Key); // want PK1002
    }
}
