using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Findings;

/// <summary>Only routes of a policy are routes: a crossing by one that an application declares, or another assembly that is no policy, cleans nothing.</summary>
public sealed class MadeUpRouteTests
{
    private const string Route = """[ZoneRoute("own")] public sealed class OwnWay : Declassification<LgwanZone, InternetZone> { }""";

    private const string Release = """
        public static class Board
        {
            private static readonly HttpClient Http = new();
            public static async Task Publish(Zoned<LgwanZone, string> circular, Approval<OwnWay> approval, ZoneSession<InternetZone> outside)
            {
                var released = await circular.DeclassifyAsync(Zones.Internet, approval, x => x[..3]);
                await Http.PostAsync("https://example.com", new StringContent(released.Use(outside, x => x)));
            }
        }
        """;

    [Fact]
    public void Route_of_the_application_cleans_nothing() => Assert.Equal(["PK1004@7"], Found(Programs.Compile(Release, Route).Valid()));

    [Fact]
    public void Route_of_a_reference_that_is_no_policy_cleans_nothing()
    {
        var library = Programs.Compile("Acme.Ways", [], [Programs.Tree(Route, "Way.cs")]).Valid();
        var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);

        Assert.Equal(["PK1004@7"], Found(Programs.Compile("Acme.Board", [MetadataReference.CreateFromImage(image.ToArray())], [Programs.Tree(Release, "Board.cs")]).Valid()));
    }

    private static IEnumerable<string> Found(Compilation compilation) => Flows.Of(compilation).Select(Flows.Short);
}
