using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class InsecureConnectionRuleTests
{
    private const string Head = "using System.Net;\nusing System.Net.Mail;\nusing System.Net.Security;\nusing System.Security.Authentication;\n" + Marked.InLgwan;

    [Theory]
    [InlineData("class C { object M() => new HttpClientHandler { {|ServerCertificateCustomValidationCallback|} = (_, _, _, _) => true }; }")]
    [InlineData("class C { object M() => new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.{|DangerousAcceptAnyServerCertificateValidator|} }; }")]
    [InlineData("class C { void M() { ServicePointManager.{|ServerCertificateValidationCallback|} += delegate { return true; }; } }")]
    [InlineData("class C { void M(SslClientAuthenticationOptions o) { o.{|RemoteCertificateValidationCallback|} = Accept; } static bool Accept(object a, object? b, object? c, SslPolicyErrors d) { return true; } }")]
    [InlineData("class C { object M(Stream s) => new {|SslStream|}(s, false, (_, _, _, _) => true); }")]
    [InlineData("class C { void M(HttpClientHandler h) { h.SslProtocols = {|SslProtocols.Tls11|} | SslProtocols.Tls12; } }")]
    [InlineData("class C { void M() { ServicePointManager.SecurityProtocol = {|SecurityProtocolType.Ssl3|}; } }")]
    [InlineData("class C { Task M(HttpClient c) => c.GetStringAsync({|\"http://files.lgwan.example/\"|}); }")]
    [InlineData("class C { Task M(HttpClient c, int id) => c.GetStringAsync({|$\"http://files.lgwan.example/{id}\"|}); }")]
    [InlineData("class C { object M() => new HttpClient { BaseAddress = new Uri({|\"http://files.lgwan.example/\"|}) }; }")]
    [InlineData("class C { object M() => new HttpRequestMessage(HttpMethod.Get, new Uri({|\"http://files.lgwan.example/\"|})); }")]
    [InlineData("class C { object M() => new {|SmtpClient|}(\"mail.lgwan.example\"); }")]
    [InlineData("class C { object M() => new SmtpClient(\"mail.lgwan.example\") { {|EnableSsl|} = false }; }")]
    public async Task Insecure_connection_is_reported(string source) => await Marked.Check("PK4004", Head + source);

    [Theory]
    [InlineData("class C { object M() => new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, c, _, errors) => errors == SslPolicyErrors.None }; }")]
    [InlineData("class C { void M(HttpClientHandler h) { h.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13; } bool N(SslProtocols p) => p == SslProtocols.Tls11; }")]
    [InlineData("class C { Task M(HttpClient c) => c.GetStringAsync(\"https://files.lgwan.example/\"); Task N(HttpClient c) => c.GetStringAsync(\"http://localhost:5000/\"); Task O(HttpClient c) => c.GetStringAsync(\"http://127.0.0.1/\"); }")]
    [InlineData("class C { const string Namespace = \"http://www.w3.org/2001/XMLSchema\"; object M() => System.Xml.Linq.XName.Get(\"a\", \"http://example.org/ns\"); bool N(string s) => s.StartsWith(\"http://\"); }")]
    [InlineData("class C { object M() => new SmtpClient(\"mail.lgwan.example\") { EnableSsl = true }; object N() { var c = new SmtpClient(\"mail.lgwan.example\"); c.EnableSsl = true; return c; } }")]
    [InlineData("class C { object M() => new SmtpClient(\"localhost\"); }")]
    public async Task Secure_connection_is_silent(string source) => await Marked.Check("PK4004", Head + source);

    [Fact]
    public async Task Code_of_no_zone_is_silent() => await Marked.Check(
        "PK4004", Marked.Usings + "class C { [OfZone(typeof(LgwanZone))] public string A = \"\"; Task M(HttpClient c) => c.GetStringAsync(\"http://files.example/\"); }");
}
