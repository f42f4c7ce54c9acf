namespace PolicyKit.CodeFixes.Tests;

public class RaiseClassificationFixTests
{
    private const string Head = Fixes.Usings + "[assembly: InZone(typeof(MyNumberZone))]\n";

    [Theory]
    [InlineData("[Classified(Confidentiality.Level2)] class C { [Classified(Confidentiality.Level3B)] public string A = \"\"; }\n", "[Classified(Confidentiality.Level3B)] class C { [Classified(Confidentiality.Level3B)] public string A = \"\"; }\n")]
    [InlineData("[Classified(Confidentiality.Level2, a: PolicyKit.Availability.Level1)] class C { [Classified(Confidentiality.Level2, Integrity.Level1, Availability.Level2)] public string A = \"\"; }\n", "[Classified(Confidentiality.Level2, a: PolicyKit.Availability.Level2)] class C { [Classified(Confidentiality.Level2, Integrity.Level1, Availability.Level2)] public string A = \"\"; }\n")]
    public async Task Container_is_raised_to_its_content(string before, string after) => await Fixes.Check(new RaiseClassificationFix(), Head + before, Head + after);

    [Fact]
    public async Task Fix_all_raises_every_axis() => await Fixes.CheckAll(
        new RaiseClassificationFix(),
        Head + "[Classified(Confidentiality.Level2, Integrity.Level1)] class C { [Classified(Confidentiality.Level3A, Integrity.Level2)] public string A = \"\"; }\n",
        Head + "[Classified(Confidentiality.Level3A, Integrity.Level2)] class C { [Classified(Confidentiality.Level3A, Integrity.Level2)] public string A = \"\"; }\n");
}
