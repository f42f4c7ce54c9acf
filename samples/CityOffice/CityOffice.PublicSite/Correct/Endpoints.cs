using CityOffice.Notices.Correct;

namespace CityOffice.PublicSite.Correct;

/// <summary>The two endpoints of the site: it shows what was released, and takes inquiries to the mail room.</summary>
public static class Endpoints
{
    public static void MapPublicSite(this WebApplication site)
    {
        site.MapGet("/", ShowAsync);
        site.MapPost("/inquiries", TakeAsync);
    }

    private static async Task<IResult> ShowAsync(PublicBoard board, WebServerGate gate, CancellationToken ct)
    {
        using var session = await gate.OpenAsync(ct);
        var texts = board.Notices.Select(notice => notice.Use(session, text => text)).ToList();
        return Results.Content(Page.Of(texts), "text/html; charset=utf-8");
    }

    // 問合せの本文はインターネット接続系の値として渡し、メール室の経路だけが取り込む。
    [Boundary(typeof(InboundMail))]
    private static async Task<IResult> TakeAsync(HttpRequest request, MailRoom mailRoom, CancellationToken ct)
    {
        using var reader = new StreamReader(request.Body);
        var html = await reader.ReadToEndAsync(ct);
        var classification = new Classification(Confidentiality.Level2, Integrity.Level1, Availability.Level1);
        var number = await mailRoom.ReceiveAsync(Zoned.Enter(Zones.Internet, html, classification), ct);
        return Results.Text($"Filed as inquiry {number}.");
    }
}
