using System.Text.RegularExpressions;

namespace PolicyKit.CodeFixes.Tests;

public class NewHashFixTests
{
    private const string Head = Fixes.Usings + "[assembly: InZone(typeof(LgwanZone))]\n";

    [Theory]
    [InlineData("static class C\n{\n    [ReviewedCrossing(typeof(InboundMail), \"A-17\", \"M. Sato\", \"v1:old\", ExpiresOn = \"2027-03-31\")] // read twice\n    static string Receive(string html) => html;\n}\n")]
    [InlineData("static class C\n{\n    [ReviewedCrossing(typeof(InboundMail), \"A-17\",\n        reviewer: \"M. Sato\", bodyHash: \"v1:old\", ExpiresOn = \"2027-03-31\")]\n    static string Receive(string html) => html;\n}\n")]
    public async Task Hash_is_written_and_the_reviewer_emptied(string before)
    {
        var source = new FixedSource(new NewHashFix());

        var after = await source.Once(Head + before);

        var hash = Regex.Match(after, "v1:[A-Za-z0-9_-]{43}").Value;
        Assert.Equal(Head + before.Replace("\"M. Sato\"", "\"\"", StringComparison.Ordinal).Replace("v1:old", hash, StringComparison.Ordinal), after);
        Assert.Contains("nobody has signed", Assert.Single(await source.Remaining(after)).GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(await source.Titles(after));
    }

    [Fact]
    public async Task A_missing_reviewer_is_no_matter_of_a_fix()
    {
        var source = new FixedSource(new NewHashFix());
        var unsigned = await source.Once(Head + "static class C { [ReviewedCrossing(typeof(InboundMail), \"A-17\", \"M. Sato\", \"v1:old\", ExpiresOn = \"2027-03-31\")] static string Receive(string html) => html; }\n");

        await Fixes.OffersNothing(new NewHashFix(), unsigned);
    }
}
