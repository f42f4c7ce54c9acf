using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class OverfullContainerRuleTests
{
    private const string Secret = "[Classified(Confidentiality.Level3A)] class Secret { } ";

    [Theory]
    [InlineData("[{|Classified(Confidentiality.Level2)|}] class C { [Classified(Confidentiality.Level3B)] public string A = \"\"; }")]
    [InlineData(Secret + "[{|Classified(Confidentiality.Level3B)|}] class C { public Secret? A { get; set; } }")]
    [InlineData(Secret + "[{|Classified(Confidentiality.Level3B)|}] record C(IReadOnlyList<Secret> All);")]
    [InlineData(Secret + "class C { [{|Classified(Confidentiality.Level2)|}] public Secret[] A { get; set; } = []; }")]
    [InlineData(Secret + "class C { void M([{|Classified(Confidentiality.Level2)|}] Secret a) { } }")]
    [InlineData("[{|Classified(Confidentiality.Level2, Integrity.Level1)|}] class C { [Classified(Confidentiality.Level2, Integrity.Level2)] public string A = \"\"; }")]
    [InlineData("[{|Classified(Confidentiality.Level2, Integrity.Level2, Availability.Level1)|}] class C { [Classified(Confidentiality.Level1, Integrity.Level1, Availability.Level2)] public string A = \"\"; }")]
    public async Task Container_classified_lower_than_its_content_is_reported(string source) => await Marked.Check("PK2003", Marked.InLgwan + source);

    [Theory]
    [InlineData("[Classified(Confidentiality.Level3B)] class C { [Classified(Confidentiality.Level3B)] public string A = \"\"; [Classified(Confidentiality.Level1)] public string B = \"\"; }")]
    [InlineData("[Classified(Confidentiality.Level2, Integrity.Level1)] class C { [Classified(Confidentiality.Level2)] public string A = \"\"; }")]
    [InlineData(Secret + "class C { public Secret? A; }")]
    [InlineData(Secret + "[Classified(Confidentiality.Level2)] class C { static Secret? s_cache; }")]
    public async Task Container_classified_high_enough_is_silent(string source) => await Marked.Check("PK2003", Marked.InLgwan + source);
}
