// Razor pages and hubs: handler parameters, bound properties, what a hub method returns

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.SignalR;

public sealed class Household
{
    public string Address { get; set; } = "";
    [OfZone(typeof(MyNumberZone))] public string HeadNumber { get; set; } = "";
    [OfZone(typeof(LgwanZone))] public string Remark { get; set; } = "";
}

public sealed class HouseholdInput
{
    public string Remark { get; set; } = "";
}

public interface IHouseholds
{
    Household Get(int id);
    void Remember([OfZone(typeof(LgwanZone))] string remark);
}

[InZone(typeof(InternetZone))]
public sealed class EditModel(IHouseholds households) : PageModel
{
    [BindProperty] public HouseholdInput Input { get; set; } = new();
    public HouseholdInput Prepared { get; set; } = new();

    public void OnGet(int id) => households.Get(id).Address = "fixed"; // clean
    public IActionResult OnPost()
    {
        households.Remember(Input.Remark); // want PK1005
        households.Remember(Prepared.Remark); // clean
        return RedirectToPage("Done");
    }
    public async Task<IActionResult> OnPostNoteAsync(string note)
    {
        await Task.Yield();
        households.Get(1).Remark = note; // want PK1005
        return Content(households.Get(1).HeadNumber); // want PK1001
    }
    public void Helper(string note) => households.Get(1).Remark = note; // clean
}

[InZone(typeof(InternetZone))]
public sealed class CounterHub(IHouseholds households) : Hub
{
    public string Number(int id) => households.Get(id).HeadNumber; // want PK1001
    public Task<string> Address(int id) => Task.FromResult(households.Get(id).Address); // clean
    public void Note(int id, string remark) => households.Get(id).Remark = remark; // want PK1005
    public Task Say(int id) => Clients.All.SendAsync("say", households.Get(id).HeadNumber); // want PK1001
    public override Task OnConnectedAsync() => Clients.Caller.SendAsync("hello", "there"); // clean
}
