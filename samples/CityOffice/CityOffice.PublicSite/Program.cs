using CityOffice.Notices;
using CityOffice.Notices.Correct;
using CityOffice.PublicSite;
using CityOffice.PublicSite.Correct;
using PolicyKit.Sanitization;

var builder = WebApplication.CreateBuilder(args);
builder.Services
    .AddSingleton(TimeProvider.System)
    .AddSingleton<CrossingBook>()
    .AddSingleton<ICrossingLedger>(services => services.GetRequiredService<CrossingBook>())
    .AddSingleton<ApprovalAuthority, DivisionChief>()
    .AddSingleton<Sanitizer<InternetZone, TextOnly, string, string>>(_ => new TextOnlyMailSanitizer<InternetZone>())
    .AddSingleton<Sanitizer<LgwanZone, TextOnly, string, string>>(_ => new TextOnlyMailSanitizer<LgwanZone>(MailBodyFormat.PlainText))
    .AddSingleton<Inbox>()
    .AddSingleton<MailRoom>()
    .AddSingleton<PublicBoard>()
    .AddSingleton<Publisher>()
    .AddSingleton<WebServerGate>();

var site = builder.Build();
site.MapPublicSite();

// The week's notice takes the route once, when the site starts. / 今週のお知らせは、起動時に一度だけ経路を通る。
await site.Services.GetRequiredService<Publisher>().PublishAsync(new Notice { Title = "図書館", Body = "月曜日は休館です。" });
await site.RunAsync();
