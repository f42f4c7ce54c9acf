namespace PolicyKit.Tests.Harness;

/// <summary>One specimen for each message of the rules that need no flow: what the page of messages shows.</summary>
internal static class Showcase
{
    public static readonly (string Id, string Title, string Source)[] Specimens =
    [
        ("PK2002", "a stored type", Marked.InMyNumber + "[Serializable] class Resident { [OfZone(typeof(MyNumberZone))] public string Number = \"\"; }"),
        ("PK2003", "confidentiality", Marked.InLgwan + "[Classified(Confidentiality.Level2)] class Letter { [Classified(Confidentiality.Level3B)] public string CaseHistory = \"\"; }"),
        ("PK2003", "integrity", Marked.InLgwan + "[Classified(Confidentiality.Level2, Integrity.Level1)] class Ledger { [Classified(Confidentiality.Level2, Integrity.Level2)] public string Entries = \"\"; }"),
        ("PK2003", "availability", Marked.InLgwan + "[Classified(Confidentiality.Level2, Integrity.Level1, Availability.Level1)] class Alarm { [Classified(Confidentiality.Level2, Integrity.Level1, Availability.Level2)] public string Numbers = \"\"; }"),
        ("PK2004", "by name", Marked.InMyNumber + "class Visit { [Unzoned(\"hashed\")] public string MyNumberHash = \"\"; }"),
        ("PK2004", "by what it is made from", Marked.InMyNumber + "class Visit { [OfZone(typeof(MyNumberZone))] public string Number = \"\"; [Unzoned(\"last digits\")] public string Tail => Number[^4..]; }"),
        ("PK2005", "a member and its type", Marked.InMyNumber + "[OfZone(typeof(MyNumberZone))] class Record { [OfZone(typeof(LgwanZone))] public string Number = \"\"; }"),
        ("PK2005", "a member and its value", Marked.InMyNumber + "class Case { [OfZone(typeof(LgwanZone))] public Zoned<MyNumberZone, string>? Number; }"),
        ("PK2005", "a member and its base", Marked.InMyNumber + "interface ICase { [OfZone(typeof(LgwanZone))] string Name { get; } } class Case : ICase { [OfZone(typeof(MyNumberZone))] public string Name => \"\"; }"),
        ("PK2005", "a record", Marked.InMyNumber + "record Case([OfZone(typeof(MyNumberZone))] [property: OfZone(typeof(LgwanZone))] string Number);"),
        ("PK2005", "a return value", Marked.InMyNumber + "class Case { [OfZone(typeof(MyNumberZone))] [return: OfZone(typeof(LgwanZone))] string Number() => \"\"; }"),
        ("PK2005", "a channel", Marked.InMyNumber + "class Case { [Channel(typeof(MyNumberZone)), OfZone(typeof(LgwanZone))] public Stream? File; }"),
        ("PK2006", "a result", Marked.InMyNumber + Resident + "static class Registry { [return: OfZone(typeof(LgwanZone))] public static string Title(Resident resident) => resident.Number; }"),
        ("PK2006", "a label dropped", Marked.InMyNumber + Resident + "class Visit(Resident resident) { [Unzoned(\"an id\")] public string Id => resident.Number; }"),
        ("PK2006", "a connection declared", Marked.InMyNumber + "class Clients([Channel(typeof(InternetZone))] HttpClient web) { [Channel(typeof(LgwanZone))] public HttpClient Office => web; }"),
        ("PK2006", "a connection given", Marked.InMyNumber + "class Clients { [Channel(typeof(LgwanZone))] HttpClient _office; public Clients([Channel(typeof(InternetZone))] HttpClient web) { _office = web; } void Stop() => _office.CancelPendingRequests(); }"),
        ("PK2007", "a method", Marked.InMyNumber + "public " + Resident + "public static class Registry { public static string TitleOf(Resident resident) => \"No. \" + resident.Number; }"),
        ("PK2007", "a property", Marked.InMyNumber + "public " + Resident + "public class Letter(Resident resident) { public string Title { get; } = \"No. \" + resident.Number; }"),
        ("PK2008", "a task", Marked.InMyNumber + "class Case { Zoned<MyNumberZone, Task<string>>? Number; }"),
        ("PK2008", "code", Marked.InMyNumber + "class Case { Zoned<MyNumberZone, Func<string>>? Number; }"),
        ("PK2008", "a sequence", Marked.InMyNumber + "class Case { object Long(Zoned<MyNumberZone, List<string>> names) => names.Select(list => list.Where(n => n.Length > 3)); }"),
        ("PK2008", "a stream", Marked.InMyNumber + "class Case { Zoned<MyNumberZone, Stream>? File; }"),
        ("PK2008", "an object", Marked.InMyNumber + "class Case { Zoned<MyNumberZone, object>? Number; }"),
        ("PK2009", "an assignment", Marked.InMyNumber + "class Case { string _plain = \"\"; object Open(Zoned<MyNumberZone, string> number) => number.Select(n => _plain = n); }"),
        ("PK3002", "with a route", Marked.InInternet + "[InZone(typeof(LgwanZone))] class Inbox { public void Wake() { } } class Website { void Poke(Inbox i) => i.Wake(); }"),
        ("PK3002", "without one", Marked.InInternet + "[InZone(typeof(MyNumberZone))] class TaxOffice { public void Assess() { } } class Website { void Poke(TaxOffice t) => t.Assess(); }"),
        ("PK3004", "of an application", Marked.InLgwan + "[ZoneRoute(\"mail\", Clause = \"6(3)\")] class Mail : Route<InternetZone, LgwanZone> { }"),
        ("PK3004", "without an id", Policy + "class Mail : Route<InternetZone, LgwanZone> { }"),
        ("PK3004", "without a clause", Policy + "[ZoneRoute(\"mail\")] class Mail : Route<InternetZone, LgwanZone> { }"),
        ("PK3004", "without a legal basis", Policy + "[ZoneRoute(\"tax\", Clause = \"6(3)\")] class TaxExport : Declassification<MyNumberZone, LgwanZone> { }"),
        ("PK3004", "without an expiry", Policy + "[ZoneRoute(\"mail\", Clause = \"6(3)\", MaxDays = 0)] class Mail : Route<InternetZone, LgwanZone> { }"),
        ("PK3004", "lowers", Policy + "[ZoneRoute(\"notice\", Clause = \"6(3)\")] class Notice : Route<LgwanZone, InternetZone> { }"),
        ("PK3004", "does not lower", Policy + "[ZoneRoute(\"mail\", Clause = \"6(3)\")] class Mail : Declassification<InternetZone, LgwanZone> { }"),
        ("PK3004", "a flow into an isolated zone", Policy + "[Zone(\"school\", 3, 3)] class SchoolZone : IFlowsTo<MyNumberZone> { }"),
        ("PK3004", "a flow that the lattice forbids", Policy + "[Zone(\"school\", 2, 1)] class SchoolZone : IFlowsTo<LgwanZone> { }"),
        ("PK3005", "changed", Marked.InLgwan + "static class C { [ReviewedCrossing(typeof(Mail), \"A-17\", \"M. Sato\", \"v1:old\", ExpiresOn = \"2027-03-31\")] static string Receive(string html) => html; } abstract class Mail : Route<InternetZone, LgwanZone> { }"),
        ("PK3005", "without an end", Marked.InLgwan + "static class C { [ReviewedCrossing(typeof(Mail), \"A-17\", \"M. Sato\", \"v1:old\")] static string Receive(string html) => html; } abstract class Mail : Route<InternetZone, LgwanZone> { }"),
        ("PK3006", "a client", Marked.InMyNumber + "class TaxClient(HttpClient http, string server) { Task RatesAsync() => http.GetStringAsync($\"{server}/rates\"); }"),
        ("PK4001", "a controller", Marked.InMyNumber + "class ResidentsController : ControllerBase { public string Get() => \"\"; }"),
        ("PK4001", "a mapped endpoint", Marked.InMyNumber + "class C { void M(WebApplication app) { app.MapGet(\"/residents\", () => \"\"); } }"),
        ("PK4002", "an attribute", Marked.InLgwan + "[AllowAnonymous] class CasesController : ControllerBase { }"),
        ("PK4002", "a convention", Marked.InMyNumber + "class C { void M(IEndpointRouteBuilder app) { app.MapGet(\"/\", () => \"\").AllowAnonymous(); } }"),
        ("PK4003", "reflection", Marked.InMyNumber + "class C { object? M() => typeof(Zoned<MyNumberZone, string>).GetField(\"_value\"); }"),
        ("PK4003", "an accessor", Marked.InMyNumber + "static class C { [System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.Constructor)] static extern ZoneSession<MyNumberZone> Make(); }"),
        ("PK4004", "certificates", Marked.InMyNumber + "class C { object M() => new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true }; }"),
        ("PK4004", "a version", Marked.InMyNumber + "class C { object M() => new HttpClientHandler { SslProtocols = System.Security.Authentication.SslProtocols.Tls11 }; }"),
        ("PK4004", "an address", Marked.InLgwan + "class C { Task M(HttpClient c) => c.GetStringAsync(\"http://files.lgwan.example/\"); }"),
        ("PK4004", "mail", Marked.InLgwan + "class C { object M() => new System.Net.Mail.SmtpClient(\"mail.lgwan.example\"); }"),
        ("PK4005", "a switch", Marked.InMyNumber + "class C { void M(WebApplication app) { app.UseDeveloperExceptionPage(); } }"),
    ];

    private const string Resident = "class Resident { [OfZone(typeof(MyNumberZone))] public string Number = \"\"; }\n";

    private const string Policy = Marked.Usings + "[assembly: Policy(\"Example.City\", \"2026.4.1\")]\n";
}
