using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Findings;

/// <summary>A method under <c>[ReviewedCrossing]</c> takes its route while its body is the one that was reviewed; its result belongs to the route's target zone.</summary>
public sealed class ReviewedCrossingTests
{
    private const string Source = """
        using PolicyKit.Hanamaki;

        public sealed class Circular
        {
            [OfZone(typeof(LgwanZone))] public string Text { get; set; } = "";
            [OfZone(typeof(MyNumberZone))] public string Key { get; set; } = "";
        }

        public static class Board
        {
            private static readonly HttpClient Http = new();

            [ReviewedCrossing(typeof(PublicNotice), "A-7", "Hanako", "HASH", ExpiresOn = "2099-03-31")]
            public static void Post(string text) => Http.PostAsync("https://example.com", new StringContent(text.Trim())).Wait();

            [ReviewedCrossing(typeof(PublicNotice), "A-8", "Hanako", "HASH")]
            public static string Release(Circular circular) => circular.Text[..20];

            [ReviewedCrossing(typeof(PublicNotice), "A-9", "Hanako", "HASH")]
            public static void Own() => Http.PostAsync("https://example.com", new StringContent(new Circular().Text)).Wait();

            public static void Send(string text) => Http.PostAsync("https://example.com", new StringContent(text)).Wait();

            public static void Circular(Circular circular)
            {
                Post(circular.Text);
                Post(circular.Key);
                Send(Release(circular));
                Send(circular.Text);
                Through(circular.Text);
            }

            private static void Through(string text) => Post(text);
        }
        """;

    [Fact]
    public void While_the_hash_is_that_of_the_body_only_other_zones_and_ways_are_found() =>
        Assert.Equal(["PK1001@27", "PK1004@29"], Found(Hashed(Source)));

    [Fact]
    public void With_a_stale_hash_the_flows_are_found() =>
        Assert.Equal(["PK1004@20", "PK1004@26", "PK1001@27", "PK1004@28", "PK1004@29", "PK1004@30"], Found(Hashed(Source).Replace("text.Trim()", "text + text", StringComparison.Ordinal).Replace("[..20]", "[..30]", StringComparison.Ordinal).Replace("new Circular().Text", "new Circular().Text + \"!\"", StringComparison.Ordinal)));

    [Fact]
    public void Without_a_reviewer_nothing_was_reviewed() =>
        Assert.Contains("PK1004@26", Found(Hashed(Source).Replace("\"Hanako\"", "\"\"", StringComparison.Ordinal)));

    private static string Hashed(string source)
    {
        var compilation = Programs.Compile(source);
        foreach (var name in new[] { "Post", "Release", "Own" })
        {
            var hash = BodyHash.Of(compilation.GetTypeByMetadataName("Board")!.GetMembers(name).OfType<IMethodSymbol>().Single(), compilation, TestContext.Current.CancellationToken);
            var at = source.IndexOf("HASH", StringComparison.Ordinal);
            source = source[..at] + hash + source[(at + 4)..];
        }
        return source;
    }

    private static IEnumerable<string> Found(string source) => Flows.Of(Programs.Compile(source).Valid()).OrderBy(f => f.Location.SourceSpan.Start).Select(Flows.Short);
}
