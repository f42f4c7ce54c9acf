// CrossAsync and DeclassifyAsync over a policy's routes; a second path round the sanitiser
using PolicyKit.Hanamaki;

internal static class Routes
{
    internal static async Task Inbound(Zoned<InternetZone, string> mail, Sanitizer<InternetZone, TextOnly, string, string> sanitizer, Approval<InboundMail> approval, ZoneSession<InternetZone> outside, ZoneSession<LgwanZone> inside)
    {
        var text = await sanitizer.SanitizeAsync(mail);
        var crossed = await text.CrossAsync(Zones.Lgwan, approval);
        Lgwan.Send(crossed.Use(inside, x => x)); // clean
        Net.Send(crossed.Use(inside, x => x)); // want PK1004
        Lgwan.Send(mail.Use(outside, x => x)); // want PK1005
        var raw = "";
        mail.Use(outside, x => raw = x);
        Lgwan.Send(raw); // want PK1005
    }

    internal static async Task Outbound(Zoned<LgwanZone, string> circular, Sanitizer<LgwanZone, TextOnly, string, string> sanitizer, Approval<PublicNotice> approval, ZoneSession<LgwanZone> inside, ZoneSession<InternetZone> outside)
    {
        var text = await sanitizer.SanitizeAsync(circular);
        var published = await text.DeclassifyAsync(Zones.Internet, approval);
        Net.Send(published.Use(outside, x => x)); // clean
        Net.Send(circular.Use(inside, x => x)); // want PK1004
    }

    internal static async Task TwoPaths(bool flag, Zoned<InternetZone, string> mail, Sanitizer<InternetZone, TextOnly, string, string> sanitizer, Approval<InboundMail> approval, ZoneSession<InternetZone> outside, ZoneSession<LgwanZone> inside)
    {
        var text = mail.Use(outside, x => x);
        if (flag)
            text = (await (await sanitizer.SanitizeAsync(mail)).CrossAsync(Zones.Lgwan, approval)).Use(inside, x => x);
        Lgwan.Send(text); // want PK1005
        text = (await (await sanitizer.SanitizeAsync(mail)).CrossAsync(Zones.Lgwan, approval)).Use(inside, x => x);
        Lgwan.Send(text); // clean
    }

    internal static async Task Illegal(Zoned<LgwanZone, string> circular, Approval<PublicNotice> approval, ZoneSession<InternetZone> outside)
    {
        var released = await circular.DeclassifyAsync(Zones.Internet, approval, x => x[..3]);
        Net.Send(released.Use(outside, x => x)); // want PK1004
        Net.Send(released.Use(outside, x => "done")); // clean
    }
}
