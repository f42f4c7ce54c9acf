using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class RedactedNumberRuleTests
{
    private const string Head = "using System.Security.Cryptography;\nusing System.Text;\n" + Marked.InMyNumber
        + "class Resident { [OfZone(typeof(MyNumberZone))] public string Number { get; init; } = \"\"; [OfZone(typeof(MyNumberZone))] public string Name { get; init; } = \"\"; }\n";

    [Theory]
    [InlineData("class C { [Unzoned(\"hashed\")] public string {|MyNumberHash|} { get; set; } = \"\"; }")]
    [InlineData("class C { [Unzoned(\"masked\")] public string? {|個人番号_マスク済|}; }")]
    [InlineData("class C { [OfZone(typeof(MyNumberZone))] public string Number = \"\"; [Unzoned(\"last four\")] public string {|Tail|} => Number[^4..]; }")]
    [InlineData("class C { [Unzoned(\"hashed\")] public string Key { get; set; } = \"\"; void M(Resident r) { Key = {|Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(r.Number)))|}; } }")]
    [InlineData("class Visit { [Unzoned(\"hashed\")] public string Key { get; init; } = \"\"; } class C { Visit M(Resident r) { var bytes = HMACSHA256.HashData(new byte[1], Encoding.UTF8.GetBytes(r.Number)); return new Visit { Key = {|Convert.ToHexString(bytes)|} }; } }")]
    [InlineData("class C { [return: Unzoned(\"masked\")] string {|Show|}([OfZone(typeof(MyNumberZone))] string kojinBango) => \"********\" + kojinBango.Substring(8); }")]
    [InlineData("class C { [Unzoned(\"encrypted\")] string {|Seal|}(Resident r) { return Encrypt(r.Number); } static string Encrypt(string s) => s; }")]
    public async Task Code_made_from_a_number_and_declared_harmless_is_reported(string source) => await Marked.Check("PK2004", Head + source);

    [Theory]
    [InlineData("class C { [OfZone(typeof(MyNumberZone))] public string MyNumberHash { get; set; } = \"\"; }")]
    [InlineData("class C { [OfZone(typeof(MyNumberZone))] public string Number = \"\"; [Unzoned(\"a length\")] public int Length => Number.Length; [Unzoned(\"a test\")] public bool IsTest => Number.Substring(0, 2) == \"99\"; }")]
    [InlineData("class C { [Unzoned(\"hashed\")] public string Key { get; set; } = \"\"; void M(Resident r) { Key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(r.Name))); } }")]
    [InlineData("class C { public string Key { get; set; } = \"\"; void M(Resident r) { Key = r.Number.Substring(8); } [Unzoned(\"an id\")] public string Id = \"\"; }")]
    [InlineData("class C { [Unzoned(\"a name of the form\")] public string MyNumberText => \"個人番号\"; }")]
    public async Task Labelled_or_unrelated_member_is_silent(string source) => await Marked.Check("PK2004", Head + source);
}
