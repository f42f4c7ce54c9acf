// ways to the browser: bags, temporary data, page models, file names, typed hubs, filters, results made elsewhere, rendering

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;

[assembly: InZone(typeof(InternetZone))]

public sealed class Tenant
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = "";
    [OfZone(typeof(LgwanZone))] public string Remark { get; set; } = "";
}

public interface ITenants { Tenant Get(int id); }

public sealed class TenantController(ITenants tenants) : Controller
{
    public IActionResult Bag() { ViewBag.Number = tenants.Get(1).Number; return View(); } // want PK1001
    public IActionResult OpenBag() { ViewBag.Name = tenants.Get(1).Name; return View(); } // clean
    public IActionResult Part() => PartialView("_row", tenants.Get(1).Number); // want PK1001
    public IActionResult OpenPart() => PartialView("_row", tenants.Get(1).Name); // clean
    public IActionResult Component() => ViewComponent("Row", new { tenants.Get(1).Number }); // want PK1001
    public FileResult Named() => File(new byte[1], "text/csv", tenants.Get(1).Number + ".csv"); // want PK1001
    public FileResult OpenNamed() => File(new byte[1], "text/csv", tenants.Get(1).Id + ".csv"); // clean
    public void Routed() => tenants.Get(1).Remark = RouteData.Values["text"]!.ToString()!; // want PK1005
}

public sealed class TenantModel(ITenants tenants) : PageModel
{
    public string Shown { get; private set; } = "";
    [TempData] public string? Message { get; set; }
    [ViewData] public string? Title { get; set; }
    public void OnGet(int id) => Shown = tenants.Get(id).Number; // want PK1001
    public void OnGetName(int id) => Shown = tenants.Get(id).Name; // clean
    public IActionResult OnPost(int id) { Message = "saved " + tenants.Get(id).Number; return RedirectToPage(); } // want PK1001
    public IActionResult OnPostName(int id) { Message = "saved " + tenants.Get(id).Name; return RedirectToPage(); } // clean
    public void OnGetTitle(int id) => Title = tenants.Get(id).Number; // want PK1001
}

public interface IBoard { Task Show(string text); }

public sealed class BoardHub(ITenants tenants) : Hub<IBoard>
{
    public Task Say(int id) => Clients.All.Show(tenants.Get(id).Number); // want PK1001
    public Task SayName(int id) => Clients.Caller.Show(tenants.Get(id).Name); // clean
    public Task Join(int id) => Groups.AddToGroupAsync(Context.ConnectionId, tenants.Get(id).Number); // clean
}

public sealed class BoardNews(IHubContext<BoardHub, IBoard> hub, ITenants tenants)
{
    public Task Push(int id) => hub.Clients.Group("a").Show(tenants.Get(id).Number); // want PK1001
    public Task PushName(int id) => hub.Clients.Group("a").Show(tenants.Get(id).Name); // clean
}

public sealed class Stamp(ITenants tenants) : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is ObjectResult named) named.Value = tenants.Get(1).Name; // clean
        if (context.Result is ObjectResult result) result.Value = tenants.Get(1).Number; // want PK1001
    }

    public void OnResultExecuted(ResultExecutedContext context) { }
}

public static class TenantApi
{
    public static void Map(RouteGroupBuilder app)
    {
        app.MapGet("/route", (int id, ITenants tenants) => Results.CreatedAtRoute("tenant", new { tenants.Get(id).Number })); // want PK1001
        app.MapGet("/route/open", (int id, ITenants tenants) => Results.CreatedAtRoute("tenant", new { tenants.Get(id).Id })); // clean
        app.MapGet("/filtered", () => "x").AddEndpointFilter(async (context, next) => { await next(context); return Data.Secret(); }); // want PK1001
        app.MapGet("/filtered/open", () => "x").AddEndpointFilter(async (context, next) => await next(context)); // clean
    }
}

public sealed class TenantView : Microsoft.AspNetCore.Components.ComponentBase
{
    [Microsoft.AspNetCore.Components.Inject] public ITenants Tenants { get; set; } = null!;
    private string number = "", name = "";

    protected override void OnInitialized() => (number, name) = (Tenants.Get(1).Number, Tenants.Get(1).Name);

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.AddContent(0, number); // want PK1001
        builder.AddContent(1, name); // clean
        builder.AddAttribute(2, "title", number); // want PK1001
        builder.AddMarkupContent(3, $"<b>{name}</b>"); // clean
    }
}
