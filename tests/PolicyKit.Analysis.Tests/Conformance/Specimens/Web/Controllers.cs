// Controllers: what an action is given comes from the request, what it returns is the response

using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

public sealed class Pension
{
    public int Id { get; set; }
    public string Holder { get; set; } = "";
    [OfZone(typeof(MyNumberZone))] public string Basis { get; set; } = "";
    [OfZone(typeof(LgwanZone))] public string Memo { get; set; } = "";
}

public sealed class PensionForm
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
    public List<string> Lines { get; set; } = [];
}

public interface IPensions
{
    Pension Find(int id);
    IAsyncEnumerable<Pension> All();
    string Format(string text);
}

[InZone(typeof(InternetZone)), ApiController, Route("pensions")]
public sealed class PensionsController(IPensions pensions) : ControllerBase
{
    [HttpGet("{id}")] public string Plain(int id) => pensions.Find(id).Basis; // want PK1001
    [HttpGet("{id}/holder")] public string Holder(int id) => pensions.Find(id).Holder; // clean
    [HttpGet("{id}/whole")] public ActionResult<Pension> Whole(int id) => pensions.Find(id); // want PK1001 PK1004
    [HttpGet("{id}/maybe")]
    public ActionResult<Pension> Maybe(int id)
    {
        if (id < 1) return NotFound(); // clean
        return BadRequest(); // clean
    }
    [HttpGet("{id}/late")]
    public async Task<ActionResult<string>> Late(int id)
    {
        await Task.Yield();
        return pensions.Find(id).Memo; // want PK1004
    }
    [HttpGet("{id}/once")]
    public ActionResult<string> Once(int id)
    {
        var basis = pensions.Find(id).Basis;
        return Ok(basis); // want PK1001
    }
    [HttpGet("{id}/task")] public Task<IActionResult> Wrapped(int id) => Task.FromResult<IActionResult>(Ok(pensions.Find(id).Holder)); // clean
    [HttpGet("stream")]
    public async IAsyncEnumerable<string> Stream()
    {
        await foreach (var pension in pensions.All())
        {
            yield return pension.Holder; // clean
            yield return pension.Basis; // want PK1001
        }
    }
    [HttpGet("dto")] public IEnumerable<object> Rows([FromServices] IPensions other) => new[] { other.Find(1) }.Select(p => new { p.Id, p.Holder }); // clean
    [HttpGet("rows")] public IEnumerable<object> Numbers([FromServices] IPensions other) => new[] { other.Find(1) }.Select(p => new { p.Id, p.Basis }); // want PK1001

    [HttpPost("memo")]
    public void Memo(int id, PensionForm form)
    {
        pensions.Find(id).Holder = form.Text; // clean
        pensions.Find(id).Memo = form.Text; // want PK1005
    }
    [HttpPost("basis/{basis}")] public void Basis(int id, string basis) => pensions.Find(id).Basis = basis.Trim(); // want PK1003
    [HttpPost("lines")] public void Lines([FromBody] PensionForm form) => Store(form.Lines[0]); // want PK1005
    [HttpPost("file")]
    public async Task Upload(IFormFile file, CancellationToken stop)
    {
        using var reader = new StreamReader(file.OpenReadStream());
        pensions.Find(1).Memo = await reader.ReadToEndAsync(stop); // want PK1005
    }
    [HttpPost("json")] public void Json(JsonElement body) => pensions.Find(2).Memo = body.GetProperty("memo").GetString()!; // want PK1005
    [HttpPost("service")] public void Service([FromServices] IPensions other) => pensions.Find(3).Memo = other.Format("fixed"); // clean
    [NonAction] public void Inner(string text) => pensions.Find(4).Memo = text; // clean
    [HttpPost("inner")] public void Outer() => Inner("fixed"); // clean
    private void Store(string text) => pensions.Find(5).Memo = text;
}

[InZone(typeof(LgwanZone))]
public sealed class InnerController(IPensions pensions) : Controller
{
    public void Edit(PensionForm form) => pensions.Find(form.Id).Memo = form.Text; // clean
    public void Leak(PensionForm form) => Net.Send(form.Text); // want PK1004
    public string Show(int id) => pensions.Find(id).Memo; // clean
    public string Number(int id) => pensions.Find(id).Basis; // want PK1002
}

[ApiController]
public sealed class ZonelessController(IPensions pensions)
{
    [HttpPost] public void Take(PensionForm form) => pensions.Find(1).Memo = form.Text; // want PK1005
    [HttpGet] public string Give() => pensions.Find(1).Basis; // clean
}

// An action that another action calls answers no request then.
namespace ActionsCalled
{
    public sealed class Note { public string Text { get; set; } = ""; public string? Error { get; set; } }
    public sealed class Store { private readonly List<Note> _notes = []; public Note Find(int id) => _notes[id]; public void Add(Note note) => _notes.Add(note); }

    [ApiController, InZone(typeof(LgwanZone))]
    public sealed class NotesController(Store store) : ControllerBase
    {
        [HttpPost("{id}")] public void Failed(int id, [FromServices] Resident resident) { var note = store.Find(id); note.Error = resident.Number; }
        [HttpGet("{id}")] public async Task<Note> Get(int id) { await Task.Yield(); return store.Find(id); } // want PK1002
        [HttpGet("{id}/text")] public async Task<string> Text(int id) => (await Get(id)).Text; // clean
        [HttpGet("{id}/size")] public async Task<int> Size(int id) { var note = await Get(id); return note.Text.Length; } // clean
        [HttpGet("{id}/error")] public async Task<string?> Error(int id) => (await Get(id)).Error; // want PK1002
        [HttpGet("{id}/again")] public Task<Note> Again(int id) => Get(id); // want PK1002

        [HttpGet("number")] public string Number([FromServices] Resident resident) => Show(resident.Number); // want PK1002
        [HttpGet("name")] public int Name([FromServices] Resident resident) => Show(resident.Number).Length > 3 ? 1 : 2; // want PK1009
        [HttpGet("nothing")] public int Nothing([FromServices] Resident resident) { _ = Show(resident.Number); return 1; } // clean
        [HttpGet("show")] public string Show(string text) => text; // clean
        [HttpGet("direct")] public string Direct([FromServices] Resident resident) => resident.Number; // want PK1002
        [HttpGet("direct/again")] public string DirectAgain([FromServices] Resident resident) { Direct(resident); return "x"; } // clean
        [HttpGet("ok")] public IActionResult Made([FromServices] Resident resident) => Ok(resident.Number); // want PK1002
        [HttpGet("ok/again")] public IActionResult MadeAgain([FromServices] Resident resident) => Made(resident); // clean
        [HttpGet("written")] public async Task Written(string text) { await Response.WriteAsync(text); } // clean
        [HttpGet("written/again")] public async Task WrittenAgain([FromServices] Resident resident) { await Written(resident.Number); } // want PK1002
    }

    [InZone(typeof(LgwanZone))]
    public static class Handlers
    {
        public static void Map(WebApplication app)
        {
            app.MapGet("/a", First);
            app.MapGet("/b", Second);
            app.MapGet("/c", (Resident resident) => First(resident) + "x"); // want PK1002
            app.MapGet("/d", (Resident resident) => { _ = First(resident); return "x"; }); // clean
        }

        private static string First([FromServices] Resident resident) => resident.Number; // want PK1002
        private static string Second([FromServices] Resident resident) { First(resident); return "x"; } // clean
    }
}
